import { EyeOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { useCallback, useState } from 'react';
import { required, text } from '#domain/form/check';
import { object } from '#domain/form/shape';
import { call } from '../api/call';
import { api, type Schemas } from '../api/client';
import { useMayAnywhere } from '../api/session';
import { useWrite } from '../api/useWrite';
import { Field } from '../forms/Field';
import { TextInput } from '../forms/textInputs';
import { useForm } from '../forms/useForm';
import { WriteNotice } from '../states/WriteNotice';
import { useCommonWords } from '../words/commonWords';
import { useMaskWords } from '../words/maskWords';
import styles from './show.module.css';

type UnmaskField = Schemas['UnmaskForm']['field'];

interface MaskedProps {
  /** The masked value as the API sent it; nothing else is in the page before it is asked for. */
  readonly value: string | null | undefined;
  readonly field: UnmaskField;
  readonly householdId: string;
  readonly memberId?: string;
}

const maxReason = 200;
interface Reason {
  readonly reason: string;
}
const reasonShape = object<Reason>({ reason: required(text(maxReason)) });
const checkReason = (values: Reason) => reasonShape(values, '', '2000-01-01');

/** A personal value, masked; the full one is asked for with a reason, which is recorded, and shown until the page is left. */
export function Masked({ value, field, householdId, memberId }: MaskedProps) {
  const [isAsking, setAsking] = useState(false);
  const [full, setFull] = useState<string | null>(null);
  const mayAnywhere = useMayAnywhere();
  const t = useMaskWords();
  if (value === null || value === undefined || value === '') return <>—</>;
  return (
    <span className={styles.masked}>
      {full ?? value.replace(/\*{5,}/g, '****')}
      {full === null && mayAnywhere('household.unmask') && (
        <Button
          type="text"
          size="small"
          className="no-print"
          icon={<EyeOutlined />}
          aria-label={t('open', { what: t(field) })}
          onClick={() => setAsking(true)}
        />
      )}
      {isAsking && (
        <UnmaskDialog
          field={field}
          householdId={householdId}
          {...(memberId !== undefined && { memberId })}
          onClose={() => setAsking(false)}
          onOpened={setFull}
        />
      )}
    </span>
  );
}

interface DialogProps extends Omit<MaskedProps, 'value'> {
  onClose(): void;
  onOpened(value: string): void;
}

function UnmaskDialog({ field, householdId, memberId, onClose, onOpened }: DialogProps) {
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
  );
}
