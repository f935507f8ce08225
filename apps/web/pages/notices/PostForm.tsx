import { Button } from 'antd';
import { type FormEvent, useCallback, useEffect } from 'react';
import { dayUntilToday, id as anId, required } from '#domain/form/check';
import { object } from '#domain/form/shape';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useSignedIn } from '../../api/session';
import { useWrite } from '../../api/useWrite';
import { FilePicker } from '../../files/FilePicker';
import { Field } from '../../forms/Field';
import { DayInput } from '../../forms/inputs';
import { useForm } from '../../forms/useForm';
import { Card } from '../../show/Card';
import { WriteNotice } from '../../states/WriteNotice';
import { useNoticeWords } from '../../words/noticeWords';

type Body = Schemas['PostBody'];
type Values = Partial<Body>;
/** Households that stayed behind when the others were posted. */
export type Left = Schemas['PostResult']['refusals'];

const shape = object<Body>({ on: required(dayUntilToday), photoFileId: required(anId) });

interface PostFormProps {
  readonly notice: Schemas['NoticeView'];
  onPosted(left: Left): Promise<void>;
}

/** 张贴: the day and the photograph of the paper on the wall. */
export function PostForm({ notice, onPosted }: PostFormProps) {
  const t = useNoticeWords();
  const { todayOn } = useSignedIn();
  const { noticeId, areaCode } = notice;
  const form = useForm<Values>(
    { on: todayOn },
    useCallback((values: Values) => shape(values, '', todayOn), [todayOn]),
  );
  const write = useWrite(
    useCallback(
      (values: Values, key: string) =>
        call(() =>
          api.POST('/api/notices/{id}/post', {
            params: { path: { id: noticeId }, header: { 'Idempotency-Key': key } },
            // Both were checked before it is sent.
            body: values as Body,
          }),
        ),
      [noticeId],
    ),
  );
  const { refused } = write;
  useEffect(() => {
    if (refused !== null) form.refuse(refused);
    // Once, when it comes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [refused]);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!form.attempt()) return;
    const answer = await write.send(form.values);
    if (answer !== null) await onPosted(answer.refusals);
  };
  const { photoFileId } = form.values;
  return (
    <Card title={t('post')}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Field<Values, string> form={form} path="on" label={t('postedOn')} hint={t('postedOnHint')}>
          {(input) => <DayInput {...input} until={todayOn} />}
        </Field>
        <Field<Values, string> form={form} path="photoFileId" label={t('photo')} isGroup>
          {(input) => (
            <FilePicker
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
        <WriteNotice write={write} />
        <Button type="primary" size="large" htmlType="submit" loading={write.state !== 'idle'}>
          {t('postButton')}
        </Button>
      </form>
    </Card>
  );
}
