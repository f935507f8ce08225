import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Select } from 'antd';
import { Button } from '../../../controls/Button';
import { useCallback, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { type DeliveryState, deliveryStates } from '#domain/webhooks/message';
import { notificationKindNames } from '#domain/notifications/kinds';
import { call } from '../../../api/call';
import { api, type Schemas } from '../../../api/client';
import { useWrite } from '../../../api/useWrite';
import { Page } from '../../../shell/Page';
import { useMoments } from '../../../show/moments';
import { Empty } from '../../../states/Empty';
import { type More, ReadPages } from '../../../states/ReadPages';
import { WriteNotice } from '../../../states/WriteNotice';
import { type Column, ListTable } from '../../../tables/ListTable';
import { usePages } from '../../../tables/usePages';
import { deliveryStateNames, postFaultNames, useWebhookWords } from '../../../words/webhookWords';
import { useCodeLabel, useLabel } from '../../../words/words';
import styles from '../administration.module.css';
import { ReplayDialog } from './ReplayDialog';

type Delivery = Schemas['DeliveryView'];

const shortId = 8;

/** 发送记录 of one receiver, newest first. */
export function WebhookPage() {
  const t = useWebhookWords();
  const say = useLabel();
  const { id = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const [isAsking, setAsking] = useState(false);
  const state = deliveryStates.find((each) => each === search.get('state'));
  const receivers = useQuery({
    queryKey: ['webhooks'],
    queryFn: ({ signal }) => call(() => api.GET('/api/webhooks', { signal })),
  });
  const pages = usePages({
    queryKey: ['webhooks', id, state],
    read: (page, signal) => {
      const query = { ...(state && { state }), ...page };
      return call(() => api.GET('/api/webhooks/{id}/deliveries', { params: { path: { id }, query }, signal }));
    },
  });
  const name = receivers.data?.rows.find((row) => row.id === id)?.name;
  return (
    <Page
      title={name === undefined ? t('log') : t('logOf', { name })}
      actions={
        <>
          <Select<DeliveryState | 'all'>
            aria-label={t('state')}
            value={state ?? 'all'}
            onChange={(chosen) => setSearch(chosen === 'all' ? {} : { state: chosen }, { replace: true })}
            options={[
              { value: 'all', label: t('all') },
              ...deliveryStates.map((value) => ({ value, label: say(deliveryStateNames[value]) })),
            ]}
            style={{ minWidth: 120 }}
          />
          <Button onClick={() => setAsking(true)}>{t('againSpan')}</Button>
        </>
      }
    >
      <ReadPages query={pages}>{(rows, more) => <Rows webhookId={id} rows={rows} {...more} />}</ReadPages>
      {isAsking && <ReplayDialog webhookId={id} onClose={() => setAsking(false)} />}
    </Page>
  );
}

interface RowsProps extends More {
  readonly webhookId: string;
  readonly rows: readonly Delivery[];
}

function Rows({ webhookId, rows, ...more }: RowsProps) {
  const t = useWebhookWords();
  const say = useLabel();
  const name = useCodeLabel();
  const { shortMoment } = useMoments();
  const client = useQueryClient();
  const write = useWrite(
    useCallback(
      (messageId: string, key: string) =>
        call(() =>
          api.POST('/api/webhooks/{id}/replay', {
            params: { path: { id: webhookId }, header: { 'Idempotency-Key': key } },
            body: { ids: [messageId] },
          }),
        ),
      [webhookId],
    ),
  );
  const sendAgain = async ({ id }: Delivery): Promise<void> => {
    if ((await write.send(id)) !== null) await client.invalidateQueries({ queryKey: ['webhooks'] });
  };
  const answer = ({ lastStatus, lastFault }: Delivery): string =>
    lastFault === null ? String(lastStatus ?? '—') : name(postFaultNames, lastFault);
  const again = (delivery: Delivery) =>
    delivery.state !== 'waiting' && (
      <Button
        size="small"
        className="no-print"
        aria-label={t('againOf', { id: delivery.id.slice(0, shortId) })}
        onClick={() => void sendAgain(delivery)}
      >
        {t('again')}
      </Button>
    );
  const columns: Column<Delivery>[] = [
    { id: 'message', title: t('message'), width: 110, render: ({ id }) => <code>{id.slice(0, shortId)}</code> },
    { id: 'kind', title: t('kind'), width: 130, render: ({ kind }) => say(notificationKindNames[kind]) },
    { id: 'state', title: t('state'), width: 100, render: ({ state }) => say(deliveryStateNames[state]) },
    { id: 'attempts', title: t('attempts'), width: 90, align: 'right', render: ({ attempts }) => attempts },
    { id: 'answer', title: t('answer'), width: 160, render: answer },
    { id: 'at', title: t('at'), width: 140, render: ({ createdAt }) => shortMoment(createdAt) },
    { id: 'again', title: t('again'), width: 90, render: again },
  ];
  return (
    <>
      <WriteNotice write={write} />
      <ListTable
        label={t('log')}
        isShort
        rows={rows}
        columns={columns}
        keyOf={({ id }) => id}
        nameOf={({ id }) => id.slice(0, shortId)}
        card={(delivery) => (
          <div className={styles.rowCard}>
            <div className={styles.rowHead}>
              <strong>{say(notificationKindNames[delivery.kind])}</strong>
              {say(deliveryStateNames[delivery.state])}
            </div>
            <div className={styles.quiet}>
              {shortMoment(delivery.createdAt)} · {t('attempts')} {delivery.attempts} · {answer(delivery)}
            </div>
            <div>{again(delivery)}</div>
          </div>
        )}
        empty={<Empty title={t('emptyLog')} />}
        {...more}
      />
    </>
  );
}
