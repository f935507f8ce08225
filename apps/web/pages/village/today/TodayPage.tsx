import { ReloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from '../../../controls/Button';
import { Link } from 'react-router';
import { call } from '../../../api/call';
import { api, type Schemas } from '../../../api/client';
import { Unreachable } from '../../../api/problem';
import { useSignedIn } from '../../../api/session';
import { keptRows } from '../../../device/keptTasks';
import { Page } from '../../../shell/Page';
import { Card } from '../../../show/Card';
import { Empty } from '../../../states/Empty';
import { Note } from '../../../states/Note';
import { Read } from '../../../states/Read';
import { useVillageWords } from '../../../words/villageWords';
import { OutboxNotice } from '../outbox/OutboxNotice';
import { dueGroups } from './dueGroups';
import { toLines } from './lines';
import styles from './today.module.css';
import { usePrepared } from './usePrepared';
import { usePreparedPapers } from './usePreparedPapers';
import { WorkLine } from './WorkLine';

const mostRows = 200;

interface Today {
  readonly rows: readonly Schemas['TaskRowView'][];
  readonly next: string | null;
  /** Read from the device: the network is away. */
  readonly isKept: boolean;
}

/** The inbox, soonest due first; without a network what was fetched beforehand. */
async function readToday(accountId: string, signal: AbortSignal): Promise<Today> {
  const query = { scope: 'all', sort: 'due', limit: mostRows } as const;
  try {
    const { rows, next } = await call(() => api.GET('/api/tasks', { params: { query }, signal }));
    return { rows, next, isKept: false };
  } catch (error) {
    const rows = error instanceof Unreachable ? await keptRows(accountId) : [];
    if (rows.length === 0) throw error;
    return { rows, next: null, isKept: true };
  }
}

/** 今天要办的事: what the person must do, soonest due first, in plain sentences. */
export function TodayPage() {
  const t = useVillageWords();
  const { now, accountId } = useSignedIn();
  const tasks = useQuery({
    queryKey: ['tasks', 'today', accountId],
    queryFn: ({ signal }) => readToday(accountId, signal),
  });
  const reached = tasks.data?.isKept === false ? tasks.data.rows : null;
  usePrepared(reached);
  usePreparedPapers(reached !== null);
  return (
    <Page
      title={t('title')}
      actions={
        <Button icon={<ReloadOutlined />} loading={tasks.isFetching} onClick={() => void tasks.refetch()}>
          {t('refresh')}
        </Button>
      }
    >
      <OutboxNotice />
      <Read query={tasks}>
        {({ rows, next, isKept }) => (
          <>
            {isKept && <Note kind="info">{t('kept')}</Note>}
            {rows.length === 0 && <Empty title={t('empty')} text={t('emptyText')} />}
            {dueGroups(toLines(rows), now).map(({ period, rows: lines }) => (
              <Card key={period} title={t(period)}>
                <ul className={styles.lines}>
                  {lines.map((line) => (
                    <li key={line.path}>
                      <WorkLine line={line} now={now} />
                    </li>
                  ))}
                </ul>
              </Card>
            ))}
            {next !== null && <Link to="/inbox">{t('more')}</Link>}
          </>
        )}
      </Read>
    </Page>
  );
}
