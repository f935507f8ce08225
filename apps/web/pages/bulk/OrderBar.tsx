import { Button } from '../../controls/Button';
import { useState } from 'react';
import type { Schemas } from '../../api/client';
import { useBulkWords } from '../../words/bulkWords';
import styles from './bulk.module.css';
import { OrderDialog } from './OrderDialog';

interface OrderBarProps {
  readonly chosen: ReadonlySet<string>;
  readonly rows: readonly { readonly caseId: string; readonly taskId: string | null }[];
  /** What the list is narrowed by; undefined where it shows everything: there is no “all”. */
  readonly filter: Schemas['BulkFilter'] | undefined;
  readonly total: number;
  onUnchoose(): void;
}

/** What is done to the rows chosen, or to all that the filter finds. */
export function OrderBar({ chosen, rows, filter, total, onUnchoose }: OrderBarProps) {
  const t = useBulkWords();
  const [asked, setAsked] = useState<'chosen' | 'found' | null>(null);
  const first = rows.find(({ caseId }) => chosen.has(caseId)) ?? rows[0];
  if (chosen.size === 0 && (filter === undefined || total === 0)) return null;
  return (
    <div className={`${styles.bar} no-print`} role="region" aria-label={t('order')}>
      {chosen.size > 0 ? (
        <>
          <strong>{t('chosen', { count: chosen.size })}</strong>
          <Button type="primary" onClick={() => setAsked('chosen')}>
            {t('order')}
          </Button>
          <Button type="link" onClick={onUnchoose}>
            {t('unchoose')}
          </Button>
        </>
      ) : (
        <Button onClick={() => setAsked('found')}>{t('orderFound', { count: total })}</Button>
      )}
      {asked !== null && (
        <OrderDialog
          set={asked === 'chosen' ? { caseIds: [...chosen] } : { filter: filter ?? {} }}
          count={asked === 'chosen' ? chosen.size : total}
          taskId={first?.taskId ?? null}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}
