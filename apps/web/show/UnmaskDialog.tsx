import { Modal } from 'antd';
import { useCallback } from 'react';
import { required, text } from '#domain/form/check';
import { object } from '#domain/form/shape';
import { call } from '../api/call';
import { api } from '../api/client';
import { useWrite } from '../api/useWrite';
import { Library } from '../app/Library';
import { Field } from '../forms/Field';
import { TextInput } from '../forms/textInputs';
import { useForm } from '../forms/useForm';
import { WriteNotice } from '../states/WriteNotice';
import { useCommonWords } from '../words/commonWords';
import { useMaskWords } from '../words/maskWords';
import type { MaskedProps } from './Masked';

const maxReason = 200;
interface Reason {
  readonly reason: string;
}
const reasonShape = object<Reason>({ reason: required(text(maxReason)) });
const checkReason = (values: Reason) => reasonShape(values, '', '2000-01-01');

interface DialogProps extends Omit<MaskedProps, 'value'> {
  onClose(): void;
  onOpened(value: string): void;
}

/** The full value is asked for with a reason, which is recorded. */
export function UnmaskDialog({ field, householdId, memberId, onClose, onOpened }: DialogProps) {
  const t = useMaskWords();
  const common = useCommonWords();
  const form = useForm<Reason>({ reason: '' }, checkReason);
  const send = useCallback(
    ({ reason }: Reason) =>
      call(() =>
        api.POST('/api/households/{id}/unmask', {
          params: { path: { id: householdId } },
          body: { field, reason, ...(memberId !== undefined && { memberId }) },
        }),
      ),
    [field, householdId, memberId],
  );
  const write = useWrite(send);
  const submit = async (): Promise<void> => {
    if (!form.attempt()) return;
    const answer = await write.send(form.values);
    if (answer === null) return;
    onOpened(answer.value);
    onClose();
  };
  return (
    <Library>
      <Modal
        open
        title={t('open', { what: t(field) })}
        onCancel={onClose}
        onOk={() => void submit()}
        okText={t('show')}
        cancelText={common('cancel')}
        confirmLoading={write.state !== 'idle'}
      >
        <WriteNotice write={write} shownFields={['reason']} />
        <p>{t('recorded')}</p>
        <Field<Reason, string> form={form} path="reason" label={t('why')}>
          {(input) => <TextInput {...input} max={maxReason} />}
        </Field>
      </Modal>
    </Library>
  );
}
