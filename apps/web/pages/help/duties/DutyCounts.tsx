import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { call } from '../../../api/call';
import { api, type Schemas } from '../../../api/client';
import { Read } from '../../../states/Read';
import { useDutyWords } from '../../../words/dutyWords';
import { useLabel } from '../../../words/words';
import figures from '../../../show/figures.module.css';
import styles from '../help.module.css';
import { doneShare, type DutyFilter, type Group } from './dutyFilter';

type Counts = Schemas['DutyCountView'];

interface DutyCountsProps {
  readonly by: Group;
  readonly filter: DutyFilter;
  /** What a row is called, where it leads somewhere. */
  nameOf?(row: Counts, name: string): ReactNode;
}

/** Duties counted group by group, the sum below: open, overdue, done, not needed, missed, and the share done of those due. */
export function DutyCounts({ by, filter, nameOf = (_row, name) => name }: DutyCountsProps) {
  const t = useDutyWords();
  const say = useLabel();
  const counts = useQuery({
    queryKey: ['duties', 'counts', by, filter],
    queryFn: ({ signal }) =>
      call(() => api.GET('/api/duties/counts', { params: { query: { ...filter, by } }, signal })),
  });
  const first = { duty: t('duty'), helper: t('helper'), area: t('area'), household: t('household') }[by];
  return (
    <Read query={counts}>
      {({ total, rows }) =>
        rows.length === 0 ? (
          <p className={styles.quiet}>{t('noCounts')}</p>
        ) : (
          <>
            {/* Reached by the keyboard too, since it scrolls. */}
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
            <div className={figures.scroller} role="region" aria-label={t('counts')} tabIndex={0}>
              <table className={figures.figures} aria-label={t('counts')}>
                <thead>
                  <tr>
                    <th scope="col">{first}</th>
                    {columns.map((column) => (
                      <th key={column} scope="col">
                        {t(column)}
                      </th>
                    ))}
                    <th scope="col">{t('share')}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <Row key={row.id} row={row} name={nameOf(row, say(row.name))} />
                  ))}
                  <Row row={total} name={t('total')} isSum />
                </tbody>
              </table>
            </div>
            <p className={styles.quiet}>{t('shareHint')}</p>
          </>
        )
      }
    </Read>
  );
}

const columns = ['overdue', 'missed', 'open', 'done', 'notNeeded'] as const;

interface RowProps {
  readonly row: Counts;
  readonly name: ReactNode;
  readonly isSum?: boolean;
}

function Row({ row, name, isSum = false }: RowProps) {
  const t = useDutyWords();
  const share = doneShare(row);
  return (
    <tr className={isSum ? figures.sum : undefined}>
      <th scope="row">{name}</th>
      {columns.map((column) => (
        <td
          key={column}
          className={row[column] > 0 && (column === 'overdue' || column === 'missed') ? styles.late : undefined}
        >
          {row[column]}
        </td>
      ))}
      <td>{share === null ? '—' : t('shareText', share)}</td>
    </tr>
  );
}
