import { useQuery } from '@tanstack/react-query';
import { Button } from '../../controls/Button';
import { useState } from 'react';
import { isRole, roleFacts } from '#domain/access/roles';
import { foldRoutine } from '#domain/trace/routine';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { Card } from '../../show/Card';
import { useMoments } from '../../show/moments';
import { useWhoName } from '../../show/whoName';
import { Read } from '../../states/Read';
import { useCaseFileWords } from '../../words/caseFileWords';
import { useLabel } from '../../words/words';
import styles from './cases.module.css';
import { useSpans } from './useSpans';

type Row = Schemas['TraceRowView'];

/** Every event: when, who, what, and the time used against the time allowed; what only the clock repeats is folded. */
export function TraceCard({ caseId }: { readonly caseId: string }) {
  const t = useCaseFileWords();
  const trace = useQuery({
    queryKey: ['cases', caseId, 'trace'],
    queryFn: ({ signal }) => call(() => api.GET('/api/cases/{id}/trace', { params: { path: { id: caseId } }, signal })),
  });
  return (
    <Card title={t('trace')}>
      <Read query={trace}>
        {({ rows }) => (
          <ol className={styles.trace}>
            {foldRoutine(rows).map((part) =>
              'seq' in part ? <Event key={part.seq} row={part} /> : <Routine key={part[0]?.seq} rows={part} />,
            )}
          </ol>
        )}
      </Read>
    </Card>
  );
}

/** A run of the clock's own entries: one line until it is opened; on paper all of them. */
function Routine({ rows }: { readonly rows: readonly Row[] }) {
  const t = useCaseFileWords();
  const { day } = useMoments();
  const [isOpen, setOpen] = useState(false);
  const [first, last] = [rows.at(0), rows.at(-1)];
  return (
    <>
      <li className="no-print">
        <span className={styles.quiet}>
          {first && last && t('routineDays', { from: day(first.at), until: day(last.at) })}
        </span>
        <div>
          <Button type="link" size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t(isOpen ? 'routineFold' : 'routine', { count: rows.length })}
          </Button>
        </div>
      </li>
      {rows.map((row) => (
        <Event key={row.seq} row={row} isFolded={!isOpen} />
      ))}
    </>
  );
}

function Event({ row, isFolded = false }: { readonly row: Row; readonly isFolded?: boolean }) {
  const t = useCaseFileWords();
  const say = useLabel();
  const spans = useSpans();
  const { moment } = useMoments();
  const { who, time } = row;
  const nameOf = useWhoName();
  const used = time && spans(time.tookMs, time.tookMs - time.lateMs, true);
  const office = who.role !== null && isRole(who.role) ? ` · ${say(roleFacts[who.role])}` : '';
  return (
    <li className={isFolded ? styles.folded : undefined}>
      <time className={styles.quiet} dateTime={row.at}>
        {moment(row.at)}
      </time>
      <div>
        {say(row.sentence)}
        {used && <div className={used.isLate ? styles.late : styles.quiet}>{used.text}</div>}
      </div>
      <div className={styles.quiet}>
        {nameOf(who)}
        {who.onBehalfOfName !== null && t('onBehalf', { name: who.onBehalfOfName })}
        {office}
      </div>
    </li>
  );
}
