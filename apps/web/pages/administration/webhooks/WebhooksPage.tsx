import { PlusOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from '../../../controls/Button';
import { useCallback, useState } from 'react';
import { Link } from 'react-router';
import { notificationKindNames } from '#domain/notifications/kinds';
import { call } from '../../../api/call';
import { api, type Schemas } from '../../../api/client';
import { ConfirmDialog } from '../../../forms/ConfirmDialog';
import { Page } from '../../../shell/Page';
import { belowCity } from '../../../show/areaNames';
import { Card } from '../../../show/Card';
import { useMoments } from '../../../show/moments';
import { Empty } from '../../../states/Empty';
import { Read } from '../../../states/Read';
import { useWebhookWords } from '../../../words/webhookWords';
import { useLabel } from '../../../words/words';
import { ShownOnce } from '../accounts/ShownOnce';
import styles from '../administration.module.css';
import { NewWebhookDialog } from './NewWebhookDialog';
import { mark } from '../../../words/mark';

type Webhook = Schemas['WebhookView'];

/** 消息接收端: who is sent signed messages, and how it stands with each. */
export function WebhooksPage() {
  const t = useWebhookWords();
  const [isMaking, setMaking] = useState(false);
  const receivers = useQuery({
    queryKey: ['webhooks'],
    queryFn: ({ signal }) => call(() => api.GET('/api/webhooks', { signal })),
  });
  return (
    <Page
      title={t('title')}
      actions={
        <Button type="primary" icon={<PlusOutlined />} onClick={() => setMaking(true)}>
          {t('create')}
        </Button>
      }
    >
      <p className={styles.quiet}>{t('text')}</p>
      <Read query={receivers}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={t('empty')} text={t('emptyText')} />
          ) : (
            rows.map((row) => <Receiver key={row.id} receiver={row} />)
          )
        }
      </Read>
      {isMaking && <NewWebhookDialog onClose={() => setMaking(false)} />}
    </Page>
  );
}

type Asked = 'enable' | 'disable' | 'renew';

function Receiver({ receiver }: { readonly receiver: Webhook }) {
  const t = useWebhookWords();
  const say = useLabel();
  const { moment } = useMoments();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { id, name, url, areaName, kinds, disabledWhy, failingSince, lastDeliveredAt, waiting, undelivered } = receiver;
  const action = (what: Asked) => (
    <Button aria-label={`${t(what)}：${name}`} onClick={() => setAsked(what)}>
      {t(what)}
    </Button>
  );
  return (
    <Card title={name}>
      <div className={disabledWhy === null ? undefined : styles.late} role="status">
        {t(disabledWhy ?? 'on')}
        {disabledWhy === null && failingSince !== null && (
          <span className={styles.late}> · {t('failingSince', { moment: moment(failingSince) })}</span>
        )}
      </div>
      <div style={{ overflowWrap: 'anywhere' }}>{url}</div>
      <div className={styles.quiet}>
        {belowCity(areaName)} · {kinds.map((kind) => say(notificationKindNames[kind])).join(mark('、'))}
      </div>
      <div className={styles.quiet}>
        {t('counts', { waiting, undelivered })}
        {lastDeliveredAt !== null && ` · ${t('lastDelivered', { moment: moment(lastDeliveredAt) })}`}
      </div>
      <div className={`${styles.search} no-print`}>
        <Link to={`/webhooks/${id}`}>{t('logOf', { name })}</Link>
        {action(disabledWhy === null ? 'disable' : 'enable')}
        {action('renew')}
      </div>
      {asked === 'renew' && <RenewDialog receiver={receiver} onClose={() => setAsked(null)} />}
      {(asked === 'enable' || asked === 'disable') && (
        <SwitchDialog receiver={receiver} to={asked} onClose={() => setAsked(null)} />
      )}
    </Card>
  );
}

interface DialogProps {
  readonly receiver: Webhook;
  onClose(): void;
}

function SwitchDialog({ receiver: { id }, to, onClose }: DialogProps & { readonly to: 'enable' | 'disable' }) {
  const t = useWebhookWords();
  const client = useQueryClient();
  const send = useCallback(
    (key: string) => {
      const params = { path: { id }, header: { 'Idempotency-Key': key } };
      return call<Webhook>(() =>
        to === 'enable'
          ? api.POST('/api/webhooks/{id}/enable', { params })
          : api.POST('/api/webhooks/{id}/disable', { params }),
      );
    },
    [id, to],
  );
  return (
    <ConfirmDialog
      title={t(to)}
      text={t(to === 'enable' ? 'enableText' : 'disableText')}
      isDangerous={to === 'disable'}
      send={send}
      onClose={onClose}
      onDone={() => {
        onClose();
        return client.invalidateQueries({ queryKey: ['webhooks'] });
      }}
    />
  );
}

function RenewDialog({ receiver: { id, name }, onClose }: DialogProps) {
  const t = useWebhookWords();
  const [secret, setSecret] = useState<string | null>(null);
  const send = useCallback(
    (key: string) =>
      call(() =>
        api.POST('/api/webhooks/{id}/secret', { params: { path: { id }, header: { 'Idempotency-Key': key } } }),
      ),
    [id],
  );
  if (secret !== null)
    return <ShownOnce title={t('secret')} name={name} secret={secret} text={t('secretOnce')} onClose={onClose} />;
  return (
    <ConfirmDialog
      title={t('renew')}
      text={t('renewText')}
      isDangerous
      send={send}
      onClose={onClose}
      onDone={(renewed) => {
        setSecret(renewed.secret);
        return Promise.resolve();
      }}
    />
  );
}
