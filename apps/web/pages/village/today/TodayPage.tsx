import { ReloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { call } from '../../../api/call';
import { api } from '../../../api/client';
import { useSignedIn } from '../../../api/session';
import { Page } from '../../../shell/Page';
import { Card } from '../../../show/Card';
import { Empty } from '../../../states/Empty';
import { Read } from '../../../states/Read';
import { useVillageWords } from '../../../words/villageWords';
import { dueGroups } from './dueGroups';
import { toLines } from './lines';
import styles from './today.module.css';
import { WorkLine } from './WorkLine';

const mostRows = 200;

/** 今天要办的事: what the person must do, soonest due first, in plain sentences. */
export function TodayPage() {
  const t = useVillageWords();
  const { now } = useSignedIn();
  const tasks = useQuery({
    queryKey: ['tasks', 'today'],
    queryFn: ({ signal }) =>
      call(() => api.GET('/api/tasks', { params: { query: { scope: 'all', sort: 'due', limit: mostRows } }, signal })),
  });
  return (
    <Page
      title={t('title')}
      actions={
        <Button icon={<ReloadOutlined />} loading={tasks.isFetching} onClick={() => void tasks.refetch()}>
          {t('refresh')}
        </Button>
      }
    >
      <Read query={tasks}>
        {({ rows, next }) => (
          <>
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
