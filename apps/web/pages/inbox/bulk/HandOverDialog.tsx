import { useQuery } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useCallback, useState } from 'react';
import { oneOf, optional, required, text } from '#domain/form/check';
import { object } from '#domain/form/shape';
import { call } from '../../../api/call';
import { api } from '../../../api/client';
import { newKey } from '../../../api/key';
import { useWrite } from '../../../api/useWrite';
import { Field } from '../../../forms/Field';
import { CodeInput, TextInput } from '../../../forms/inputs';
import { useForm } from '../../../forms/useForm';
import { Read } from '../../../states/Read';
import { WriteNotice } from '../../../states/WriteNotice';
import { useCommonWords } from '../../../words/commonWords';
import { useInboxWords } from '../../../words/inboxWords';
import type { TaskRow } from '../useTasks';
import type { RowResult } from './rows';

interface DialogProps {
  readonly rows: readonly TaskRow[];
  onClose(): void;
  onDone(results: readonly RowResult[]): void;
}

interface HandingOver {
  readonly toAccountId: string;
  readonly reasonText: string;
}

const longestReason = 500;

/** Gives the rows chosen to one colleague; each row answers for itself. */
export function HandOverDialog({ rows, onClose, onDone }: DialogProps) {
  const t = useInboxWords();
  const common = useCommonWords();
  const first = rows[0]?.taskId ?? '';
  const people = useQuery({
    queryKey: ['tasks', 'candidates', first],
    queryFn: ({ signal }) =>
      call(() => api.GET('/api/tasks/{id}/candidates', { params: { path: { id: first } }, signal })),
  });
  const candidates = people.data?.rows ?? [];
  const [keyed] = useState(() => rows.map(({ taskId }) => ({ taskId, key: newKey() })));
  const send = useCallback(
    ({ toAccountId, reasonText }: HandingOver, key: string) =>
      call(() =>
        api.POST('/api/tasks/hand-overs', {
          params: { header: { 'Idempotency-Key': key } },
          body: { rows: keyed, toAccountId, ...(reasonText.trim() !== '' && { reasonText }) },
        }),
      ),
    [keyed],
  );
  const write = useWrite(send);
  const form = useForm<HandingOver>({ toAccountId: '', reasonText: '' }, (values) =>
    object<HandingOver>({
      toAccountId: required(oneOf(candidates.map(({ accountId }) => accountId))),
      reasonText: optional(text(longestReason)),
    })(values, '', '2000-01-01'),
  );
  const submit = async (): Promise<void> => {
    if (!form.attempt()) return;
    const answer = await write.send(form.values);
    if (answer !== null) onDone(answer.rows);
  };
  return (
    <Modal
      open
      title={`${t('handOver')} · ${t('chosen', { count: rows.length })}`}
      onCancel={onClose}
      onOk={() => void submit()}
      okText={t('handOver')}
      cancelText={common('cancel')}
      confirmLoading={write.state !== 'idle'}
      okButtonProps={{ disabled: candidates.length === 0 }}
    >
      <WriteNotice write={write} shownFields={['toAccountId', 'reasonText']} />
      <Read query={people}>
        {() =>
          candidates.length === 0 ? (
            <p>{t('noCandidates')}</p>
          ) : (
            <>
              <Field<HandingOver, string>
                form={form}
                path="toAccountId"
                label={t('to')}
                isGroup={candidates.length <= 5}
              >
                {(input) => (
                  <CodeInput
                    {...input}
                    labels={Object.fromEntries(
                      candidates.map(({ accountId, name }) => [accountId, { zh: name, en: name }]),
                    )}
                  />
                )}
              </Field>
              <Field<HandingOver, string> form={form} path="reasonText" label={t('why')} isOptional>
                {(input) => <TextInput {...input} max={longestReason} />}
              </Field>
            </>
          )
        }
      </Read>
    </Modal>
  );
}
