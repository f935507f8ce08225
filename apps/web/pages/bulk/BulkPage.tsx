import { DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Progress } from 'antd';
import { Button } from '../../controls/Button';
import { useState } from 'react';
import { useParams } from 'react-router';
import { type BulkSaying, bulkStateNames } from '#domain/bulk/standing';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { Page } from '../../shell/Page';
import { Card } from '../../show/Card';
import { Facts } from '../../show/Facts';
import { useMoments } from '../../show/moments';
import { Read } from '../../states/Read';
import { useBulkWords } from '../../words/bulkWords';
import { useLabel } from '../../words/words';
import { BulkCases } from './BulkCases';
import styles from './bulk.module.css';
import { SayDialog } from './SayDialog';

type Operation = Schemas['BulkOperationView'];

const lookEveryMs = 1_500;
const isUnderWay = (state: Operation['state'] | undefined): boolean => state === 'previewing' || state === 'running';

/** One operation: what will happen to each case, how far it is, and what one may say to it. */
export function BulkPage() {
  const t = useBulkWords();
  const say = useLabel();
  const { id = '' } = useParams();
  const found = useQuery({
    queryKey: ['bulk', id],
    queryFn: ({ signal }) => call(() => api.GET('/api/bulk-operations/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (isUnderWay(state.data?.state) ? lookEveryMs : false),
  });
  return (
    <Page title={found.data ? say(found.data) : t('title')} actions={found.data && <Actions operation={found.data} />}>
      <Read query={found}>
        {(data) => (
          <>
            <Standing operation={data} />
            {/* Read anew whenever a step of it is over. */}
            <BulkCases key={data.state} operation={data} />
          </>
        )}
      </Read>
    </Page>
  );
}

const counted = ['all', 'unseen', 'cannot', 'waiting', 'done', 'left', 'unknown'] as const;

function Standing({ operation }: { readonly operation: Operation }) {
  const t = useBulkWords();
  const say = useLabel();
  const { moment } = useMoments();
  const { counts, state, areaName, areaCode, createdByName, createdAt, reasonText } = operation;
  const { secondNeeded, approvedByName, approvedAt, startedByName, startedAt, endedAt } = operation;
  const over = counts.done + counts.left + counts.unknown;
  const percent = over + counts.waiting === 0 ? 0 : Math.round((over / (over + counts.waiting)) * 100);
  const second = approvedAt === null ? t('secondMissing') : `${approvedByName ?? '—'} ${moment(approvedAt)}`;
  return (
    <Card>
      <Facts
        rows={[
          [
            t('state'),
            <span key="state" role="status">
              {say(bulkStateNames[state])}
            </span>,
          ],
          [t('area'), areaName ?? areaCode],
          [t('by'), createdByName],
          [t('at'), moment(createdAt)],
          [t('reasonText'), reasonText],
          ...(secondNeeded ? [[t('second'), second] as const] : []),
          [t('startedBy'), startedAt && `${startedByName ?? '—'} ${moment(startedAt)}`],
          [t('ended'), endedAt && moment(endedAt)],
        ]}
      />
      {startedAt !== null && <Progress percent={percent} aria-label={t('progress')} />}
      <dl className={styles.counts}>
        {counted.map((name) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>{counts[name]}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function Actions({ operation }: { readonly operation: Operation }) {
  const t = useBulkWords();
  const [asked, setAsked] = useState<BulkSaying | null>(null);
  const { id, may, counts, state } = operation;
  return (
    <>
      {state !== 'previewing' && (
        <Button icon={<DownloadOutlined />} href={`/api/bulk-operations/${id}/result.xlsx`}>
          {t('result')}
        </Button>
      )}
      {may.toReversed().map((saying) => (
        <Button
          key={saying}
          type={saying === 'start' || saying === 'approve' || saying === 'resume' ? 'primary' : 'default'}
          onClick={() => setAsked(saying)}
        >
          {t(saying, { count: counts.waiting })}
        </Button>
      ))}
      {asked !== null && <SayDialog operation={operation} saying={asked} onClose={() => setAsked(null)} />}
    </>
  );
}
