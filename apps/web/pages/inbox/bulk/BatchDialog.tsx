import { Modal, Progress as Bar } from 'antd';
import { useRef, useState } from 'react';
import { id, required, text } from '#domain/form/check';
import { object } from '#domain/form/shape';
import { call } from '../../../api/call';
import { api, type Schemas } from '../../../api/client';
import { newKey } from '../../../api/key';
import { useOffices } from '../../../api/session';
import { useWrite } from '../../../api/useWrite';
import { FilePicker } from '../../../files/FilePicker';
import { Field } from '../../../forms/Field';
import { TextInput } from '../../../forms/inputs';
import { useForm } from '../../../forms/useForm';
import { WriteNotice } from '../../../states/WriteNotice';
import { useCommonWords } from '../../../words/commonWords';
import { useInboxWords } from '../../../words/inboxWords';
import styles from '../inbox.module.css';
import type { TaskRow } from '../useTasks';
import { isBatchKind } from './batchKind';
import { type Progress, throughRows } from '../../../api/throughRows';
import { type RowResult, staysAlone } from './rows';

type BatchBody = Schemas['ApprovalBatchBody'];

interface BatchDialogProps {
  readonly rows: readonly TaskRow[];
  onClose(): void;
  onDone(results: readonly RowResult[]): void;
}

interface Batch {
  readonly documentNumber: string;
  readonly minutesFileId: string;
}

const longestNumber = 100;
const shape = object<Batch>({ documentNumber: required(text(longestNumber)), minutesFileId: required(id) });
const check = (values: Batch) => shape(values, '', '2000-01-01');

// The batch keeps its own key over all its requests; each request's rows have keys of their own.
const approve = ({ body, key }: { readonly body: BatchBody; readonly key: string }) =>
  call(() => api.POST('/api/approval-batches', { params: { header: { 'Idempotency-Key': key } }, body }));

/** 批量审批: one document and one meeting's minutes for many cases; what must be decided by itself is left out by name. */
export function BatchDialog({ rows, onClose, onDone }: BatchDialogProps) {
  const t = useInboxWords();
  const common = useCommonWords();
  const areaCode = useOffices()[0]?.areaCode;
  const alone = rows.filter(staysAlone);
  const batch = rows.filter((row) => !staysAlone(row));
  const kind = batch[0]?.kind;
  const form = useForm<Batch>({ documentNumber: '', minutesFileId: '' }, check);
  const write = useWrite(approve);
  const [progress, setProgress] = useState<Progress | null>(null);
  const batchKey = useRef(newKey());
  const [keyed] = useState(() => batch.map(({ taskId }) => ({ taskId, key: newKey() })));
  const submit = async (): Promise<void> => {
    if (!form.attempt() || !isBatchKind(kind)) return;
    const { documentNumber, minutesFileId } = form.values;
    const send = async (some: readonly { taskId: string; key: string }[]) => {
      const body = { kind, documentNumber, minutesFileId, rows: [...some] };
      const answer = await write.send({ body, key: batchKey.current });
      return answer === null ? null : answer.rows;
    };
    const results = await throughRows(keyed, ({ taskId }) => taskId, send, setProgress);
    if (results !== null) onDone(results);
  };
  const minutes = form.values.minutesFileId;
  return (
    <Modal
      open
      title={t('batch')}
      onCancel={onClose}
      onOk={() => void submit()}
      okText={t('approveAll', { count: batch.length })}
      cancelText={common('cancel')}
      confirmLoading={write.state !== 'idle'}
      okButtonProps={{ disabled: batch.length === 0 }}
    >
      <WriteNotice write={write} shownFields={['documentNumber', 'minutesFileId']} />
      {alone.length > 0 && <Names title={t('leftOut', { count: alone.length })} rows={alone} />}
      <Names title={t('inBatch', { count: batch.length })} rows={batch} />
      <Field<Batch, string> form={form} path="documentNumber" label={t('documentNumber')}>
        {(input) => <TextInput {...input} max={longestNumber} />}
      </Field>
      <Field<Batch, string> form={form} path="minutesFileId" label={t('minutes')} isGroup>
        {(input) => (
          <FilePicker
            id={input.id}
            label={t('upload')}
            accepts="documents"
            max={1}
            belongs={areaCode === undefined ? {} : { areaCode }}
            fileIds={minutes === '' ? [] : [minutes]}
            onChange={(change) => input.onChange(change(minutes === '' ? [] : [minutes])[0] ?? '')}
          />
        )}
      </Field>
      {progress !== null && (
        <div role="status">
          <Bar percent={Math.round((progress.done / progress.all) * 100)} />
          {t('progress', { done: progress.done, all: progress.all })}{' '}
          {progress.unknown > 0 && t('stillUnknown', { count: progress.unknown })}
        </div>
      )}
    </Modal>
  );
}

function Names({ title, rows }: { readonly title: string; readonly rows: readonly TaskRow[] }) {
  return (
    <>
      <div>{title}</div>
      <ul className={styles.names}>
        {rows.map(({ taskId, headName, householdNumber }) => (
          <li key={taskId}>{headName ?? householdNumber}</li>
        ))}
      </ul>
    </>
  );
}
