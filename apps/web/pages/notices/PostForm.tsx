import { Button } from '../../controls/Button';
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import { dayUntilToday, id as anId, required } from '#domain/form/check';
import { object } from '#domain/form/shape';
import type { Schemas } from '../../api/client';
import { useSignedIn } from '../../api/session';
import { keepPaperDraft } from '../../device/keptPapers';
import type { OutboxEntry } from '../../device/outbox';
import { useSubmission } from '../../device/useSubmission';
import { DeviceFiles } from '../../files/DeviceFiles';
import { Field } from '../../forms/Field';
import { DayInput } from '../../forms/inputs';
import { useForm } from '../../forms/useForm';
import { Card } from '../../show/Card';
import { WriteNotice } from '../../states/WriteNotice';
import { useNoticeWords } from '../../words/noticeWords';
import { useWorkWords } from '../../words/workWords';
import styles from './notices.module.css';
import type { NoticeView, PostValues } from './openNotice';

const shape = object<Schemas['PostBody']>({ on: required(dayUntilToday), photoFileId: required(anId) });

const quietMs = 150;

interface PostFormProps {
  readonly notice: NoticeView;
  readonly typed: PostValues | null;
  /** Submitted before and refused. */
  readonly refused: OutboxEntry | null;
  /** Reads the notice again: the posting was sent, or lies in the outbox until there is a signal. */
  onSubmitted(): Promise<void>;
}

/** 张贴: the day and the photograph of the paper on the wall; kept on the device, sent when there is a signal. */
export function PostForm({ notice, typed, refused: before, onSubmitted }: PostFormProps) {
  const t = useNoticeWords();
  const work = useWorkWords();
  const { todayOn } = useSignedIn();
  const { noticeId, number, areaCode } = notice;
  const form = useForm<PostValues>(
    typed ?? { on: todayOn },
    useCallback((values: PostValues) => shape(values, '', todayOn), [todayOn]),
  );
  const { isSending, refused, send } = useSubmission({ noticeId, number }, before);
  const isKept = useKept(noticeId, form.values, !isSending);
  useEffect(() => {
    if (refused !== null) form.refuse(refused);
    // Once, when it comes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [refused]);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!form.attempt()) return;
    const { values } = form;
    // Both fields were checked before it is sent.
    const result = await send({ values, body: values });
    if (result !== null) await onSubmitted();
  };
  const { photoFileId } = form.values;
  return (
    <Card title={t('post')}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Field<PostValues, string> form={form} path="on" label={t('postedOn')} hint={t('postedOnHint')}>
          {(input) => <DayInput {...input} until={todayOn} />}
        </Field>
        <Field<PostValues, string> form={form} path="photoFileId" label={t('photo')} isGroup>
          {(input) => (
            <DeviceFiles
              id={input.id}
              belongs={{ areaCode }}
              max={1}
              fileIds={photoFileId === undefined ? [] : [photoFileId]}
              label={t('takePhoto')}
              onChange={(change) =>
                form.change(({ photoFileId: photo, ...before }) => {
                  const [next] = change(photo === undefined ? [] : [photo]);
                  return next === undefined ? before : { ...before, photoFileId: next };
                })
              }
            />
          )}
        </Field>
        <WriteNotice write={{ state: 'idle', attempts: 0, refused, retryNow: () => undefined }} />
        <Button type="primary" size="large" htmlType="submit" loading={isSending}>
          {t('postButton')}
        </Button>
        <p className={styles.quiet} role="status">
          {isKept && work('keptHere')}
        </p>
      </form>
    </Card>
  );
}

/** Keeps what is filled in on the device, a moment after the last change; says whether all of it lies there. */
function useKept(noticeId: string, values: PostValues, isOn: boolean): boolean {
  const { accountId } = useSignedIn();
  const first = useRef(values);
  const [kept, setKept] = useState<PostValues | null>(null);
  useEffect(() => {
    if (!isOn || values === first.current) return;
    const timer = setTimeout(() => {
      void keepPaperDraft('notice', noticeId, accountId, { values, isSynced: false }).then(() => setKept(values));
    }, quietMs);
    return () => clearTimeout(timer);
  }, [noticeId, accountId, values, isOn]);
  return kept === values;
}
