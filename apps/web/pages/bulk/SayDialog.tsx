import { useQueryClient } from '@tanstack/react-query';
import { InputNumber, Modal } from 'antd';
import { useCallback, useId, useState } from 'react';
import type { BulkSaying } from '#domain/bulk/standing';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useWrite } from '../../api/useWrite';
import { WriteNotice } from '../../states/WriteNotice';
import { useBulkWords } from '../../words/bulkWords';
import { useCommonWords } from '../../words/commonWords';
import { useLabel } from '../../words/words';
import styles from './bulk.module.css';

interface SayDialogProps {
  readonly operation: Schemas['BulkOperationView'];
  readonly saying: BulkSaying;
  onClose(): void;
}

const texts = {
  approve: 'approveText',
  start: 'startText',
  pause: 'pauseText',
  resume: 'resumeText',
  cancel: 'cancelText',
} as const;

/** Says something to an operation after it was said what that means; over a limit, the number of cases is typed. */
export function SayDialog({ operation, saying, onClose }: SayDialogProps) {
  const { id, counts, typedNumber } = operation;
  const t = useBulkWords();
  const common = useCommonWords();
  const say = useLabel();
  const client = useQueryClient();
  const field = useId();
  const [typed, setTyped] = useState<number | null>(null);
  const isTyped = saying === 'start' && typedNumber;
  const write = useWrite(
    useCallback((cases: number | null, key: string) => tell(id, saying, cases, key), [id, saying]),
  );
  const count = counts.waiting;
  const submit = async (): Promise<void> => {
    const answer = await write.send(isTyped ? typed : null);
    if (answer === null) return;
    onClose();
    await client.invalidateQueries({ queryKey: ['bulk'] });
  };
  return (
    <Modal
      open
      title={t(saying, { count })}
      onCancel={onClose}
      onOk={() => void submit()}
      okText={t(saying, { count })}
      okButtonProps={{ danger: saying === 'cancel', disabled: isTyped && typed !== count }}
      cancelText={common('cancel')}
      confirmLoading={write.state !== 'idle'}
    >
      <WriteNotice write={write} />
      <p>{t(texts[saying], { count, what: say(operation) })}</p>
      {isTyped && (
        <div className={styles.typed}>
          <label htmlFor={field}>{t('typeNumber')}</label>
          <InputNumber id={field} value={typed} min={1} precision={0} onChange={setTyped} />
        </div>
      )}
    </Modal>
  );
}

function tell(id: string, saying: BulkSaying, cases: number | null, key: string) {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  switch (saying) {
    case 'approve':
      return call(() => api.POST('/api/bulk-operations/{id}/approve', { params }));
    case 'start':
      return call(() =>
        api.POST('/api/bulk-operations/{id}/start', { params, body: { ...(cases !== null && { cases }) } }),
      );
    case 'pause':
      return call(() => api.POST('/api/bulk-operations/{id}/pause', { params }));
    case 'resume':
      return call(() => api.POST('/api/bulk-operations/{id}/resume', { params }));
    case 'cancel':
      return call(() => api.POST('/api/bulk-operations/{id}/cancel', { params }));
  }
}
