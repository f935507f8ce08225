import { useQuery } from '@tanstack/react-query';
import { isRole, roleFacts } from '#domain/access/roles';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { Card } from '../../show/Card';
import { useMoments } from '../../show/moments';
import { Read } from '../../states/Read';
import { useCaseFileWords } from '../../words/caseFileWords';
import { useLabel } from '../../words/words';
import styles from './cases.module.css';
import { useSpans } from './useSpans';

/** Every event: when, who, what, and the time used against the time allowed. */
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
            {rows.map((row) => (
              <Event key={row.seq} row={row} />
            ))}
          </ol>
        )}
      </Read>
    </Card>
  );
}

function Event({ row }: { readonly row: Schemas['TraceRowView'] }) {
  const t = useCaseFileWords();
  const say = useLabel();
  const spans = useSpans();
  const { moment } = useMoments();
  const { who, time } = row;
  const used = time && spans(time.tookMs, time.tookMs - time.lateMs, true);
  const office = who.role !== null && isRole(who.role) ? ` · ${say(roleFacts[who.role])}` : '';
  return (
    <li>
      <time className={styles.quiet} dateTime={row.at}>
        {moment(row.at)}
      </time>
      <div>
        {say(row.sentence)}
        {used && <div className={used.isLate ? styles.late : styles.quiet}>{used.text}</div>}
      </div>
      <div className={styles.quiet}>
        {who.name}
        {who.onBehalfOfName !== null && t('onBehalf', { name: who.onBehalfOfName })}
        {office}
      </div>
    </li>
  );
}
