import { dutyNames } from '#domain/assistance/duties';
import { dutyPeriodName } from '#domain/assistance/dutyPeriodName';
import { call } from '../../../api/call';
import { api, type Schemas } from '../../../api/client';
import { useSignedIn } from '../../../api/session';
import { useMoments } from '../../../show/moments';
import { Empty } from '../../../states/Empty';
import { type More, ReadPages } from '../../../states/ReadPages';
import { type Column, ListTable } from '../../../tables/ListTable';
import { usePages } from '../../../tables/usePages';
import { useDutyWords } from '../../../words/dutyWords';
import { useCodeLabel, useLabel } from '../../../words/words';
import styles from '../help.module.css';
import { type DutyFilter, stateLabels } from './dutyFilter';

type Duty = Schemas['DutyRowView'];

const pageRows = 50;

/** The duties that the counts speak of, by the day on which each is due. */
export function DutyList({ filter }: { readonly filter: DutyFilter }) {
  const pages = usePages({
    queryKey: ['duties', 'list', filter],
    limit: pageRows,
    read: (page, signal) => {
      const query = { ...filter, ...page };
      return call(() => api.GET('/api/duties', { params: { query }, signal }));
    },
  });
  return <ReadPages query={pages}>{(rows, more) => <Rows rows={rows} {...more} />}</ReadPages>;
}

interface RowsProps extends More {
  readonly rows: readonly Duty[];
}

function Rows({ rows, ...more }: RowsProps) {
  const t = useDutyWords();
  const name = useCodeLabel();
  const { lastDay, day } = useMoments();
  const say = useLabel();
  const { accountId } = useSignedIn();
  const who = ({ headName, householdNumber }: Duty): string => headName ?? householdNumber ?? '—';
  const state = ({ state: now }: Duty) => (
    <span className={now === 'overdue' || now === 'missed' ? styles.late : undefined}>{name(stateLabels, now)}</span>
  );
  // Who owes it does it; anybody else looks at the case.
  const hrefOf = ({ state: now, helper, taskId, caseId }: Duty): string =>
    helper?.id === accountId && (now === 'open' || now === 'overdue')
      ? `/tasks/${encodeURIComponent(taskId)}`
      : `/cases/${caseId}`;
  const columns: Column<Duty>[] = [
    { id: 'household', title: t('household'), width: 110, render: who },
    { id: 'duty', title: t('duty'), width: 180, render: ({ duty }) => name(dutyNames, duty) },
    { id: 'period', title: t('period'), width: 110, render: ({ period }) => say(dutyPeriodName(period)) },
    { id: 'helper', title: t('helper'), width: 100, render: ({ helper }) => helper?.name ?? '—' },
    { id: 'state', title: t('state'), width: 90, render: state },
    { id: 'due', title: t('due'), width: 130, render: ({ dueAt }) => lastDay(dueAt) },
    {
      id: 'closed',
      title: t('closed'),
      width: 130,
      render: ({ closedAt }) => (closedAt === null ? '—' : day(closedAt)),
    },
  ];
  return (
    <ListTable
      label={t('list')}
      isShort={rows.length <= pageRows}
      rows={rows}
      columns={columns}
      keyOf={({ taskId }) => taskId}
      nameOf={who}
      hrefOf={hrefOf}
      card={(row) => (
        <div className={styles.card}>
          <div className={styles.head}>
            <strong>{who(row)}</strong>
            {state(row)}
          </div>
          <div>{name(dutyNames, row.duty)}</div>
          <div className={styles.quiet}>
            {say(dutyPeriodName(row.period))} · {t('due')} {lastDay(row.dueAt)} · {row.helper?.name ?? '—'}
          </div>
        </div>
      )}
      empty={<Empty title={t('empty')} text={t('emptyText')} />}
      {...more}
    />
  );
}
