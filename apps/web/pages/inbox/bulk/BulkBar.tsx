import { App } from 'antd';
import { Button } from '../../../controls/Button';
import { lazy, Suspense, useState } from 'react';
import { call } from '../../../api/call';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/useWrite';
import { WriteNotice } from '../../../states/WriteNotice';
import { useInboxWords } from '../../../words/inboxWords';
import { useLabel } from '../../../words/words';
import styles from '../inbox.module.css';
import type { TaskRow } from '../useTasks';
import { isBatchKind } from './batchKind';
import type { RowResult } from './rows';
import { mark } from '../../../words/mark';

// Loaded when they are asked for: the list comes first.
const BatchDialog = lazy(() => import('./BatchDialog').then((module) => ({ default: module.BatchDialog })));
const HandOverDialog = lazy(() => import('./HandOverDialog').then((module) => ({ default: module.HandOverDialog })));

interface BulkBarProps {
  readonly rows: readonly TaskRow[];
  onDone(): void;
  onUnchoose(): void;
}

const claimAll = (taskIds: readonly string[], key: string) =>
  call(() =>
    api.POST('/api/tasks/claims', { params: { header: { 'Idempotency-Key': key } }, body: { taskIds: [...taskIds] } }),
  );

/** What can be done with the rows chosen. */
export function BulkBar({ rows, onDone, onUnchoose }: BulkBarProps) {
  const t = useInboxWords();
  const tell = useResults();
  const claim = useWrite(claimAll);
  const [dialog, setDialog] = useState<'handOver' | 'batch' | null>(null);
  const [first] = rows;
  const isOneKind = rows.every(({ kind }) => kind === first?.kind);
  const mayBatch = isOneKind && isBatchKind(first?.kind);
  const end = (results: readonly RowResult[]): void => {
    setDialog(null);
    tell(rows, results);
    onDone();
  };
  return (
    <div className={styles.bulk} role="region" aria-label={t('chosen', { count: rows.length })}>
      <strong>{t('chosen', { count: rows.length })}</strong>
      <Button
        loading={claim.state !== 'idle'}
        onClick={() => void claim.send(rows.map(({ taskId }) => taskId)).then((answer) => answer && end(answer.rows))}
      >
        {t('claim')}
      </Button>
      <Button onClick={() => setDialog('handOver')}>{t('handOver')}</Button>
      <Button type="primary" disabled={!mayBatch} onClick={() => setDialog('batch')}>
        {t('batch')}
      </Button>
      <Button type="link" onClick={onUnchoose}>
        {t('unchoose')}
      </Button>
      {!mayBatch && <span>{t('batchHint')}</span>}
      <WriteNotice write={claim} />
      <Suspense>
        {dialog === 'handOver' && <HandOverDialog rows={rows} onClose={() => setDialog(null)} onDone={end} />}
        {dialog === 'batch' && <BatchDialog rows={rows} onClose={() => setDialog(null)} onDone={end} />}
      </Suspense>
    </div>
  );
}

/** Says what became of each row: how many were done, and by name which were not and why. */
function useResults(): (rows: readonly TaskRow[], results: readonly RowResult[]) => void {
  const t = useInboxWords();
  const say = useLabel();
  const { modal, message } = App.useApp();
  return (rows, results) => {
    const refused = results.filter(({ outcome }) => outcome !== 'done');
    const done = t('doneCount', { count: results.length - refused.length });
    if (refused.length === 0) return void message.success(done);
    const nameOf = (taskId: string) => rows.find((row) => row.taskId === taskId)?.headName ?? taskId;
    modal.info({
      title: t('resultTitle'),
      content: (
        <>
          <p>{done}</p>
          <p>{t('refusedCount', { count: refused.length })}</p>
          <ul className={styles.names}>
            {refused.map(({ taskId, texts }) => (
              <li key={taskId}>
                {nameOf(taskId)}
                {mark('：')}
                {texts !== null && say(texts)}
              </li>
            ))}
          </ul>
        </>
      ),
    });
  };
}
