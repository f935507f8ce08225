import { PlusOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from '../../../controls/Button';
import { useCallback, useState } from 'react';
import { call } from '../../../api/call';
import { api, type Schemas } from '../../../api/client';
import { useSignedIn } from '../../../api/session';
import { ConfirmDialog } from '../../../forms/ConfirmDialog';
import { Card } from '../../../show/Card';
import { useMoments } from '../../../show/moments';
import { Read } from '../../../states/Read';
import { type Column, ListTable } from '../../../tables/ListTable';
import { useAccountWords } from '../../../words/accountWords';
import styles from '../administration.module.css';
import { NewTokenDialog } from './NewTokenDialog';

type Token = Schemas['TokenView'];

/** The tokens by which machines act as this account. */
export function TokensCard({ accountId }: { readonly accountId: string }) {
  const t = useAccountWords();
  const [isMaking, setMaking] = useState(false);
  const tokens = useQuery({
    queryKey: ['accounts', accountId, 'tokens'],
    queryFn: ({ signal }) =>
      call(() => api.GET('/api/accounts/{id}/tokens', { params: { path: { id: accountId } }, signal })),
  });
  return (
    <Card title={t('tokens')}>
      <div className={`${styles.above} no-print`}>
        <Button icon={<PlusOutlined />} onClick={() => setMaking(true)}>
          {t('newToken')}
        </Button>
      </div>
      <Read query={tokens}>{(rows) => <Tokens accountId={accountId} rows={rows} />}</Read>
      {isMaking && <NewTokenDialog accountId={accountId} onClose={() => setMaking(false)} />}
    </Card>
  );
}

function Tokens({ accountId, rows }: { readonly accountId: string; readonly rows: readonly Token[] }) {
  const t = useAccountWords();
  const { day } = useMoments();
  const { now } = useSignedIn();
  const [ending, setEnding] = useState<Token | null>(null);
  const state = ({ revokedAt, expiresAt }: Token): string =>
    revokedAt !== null ? t('revoked') : Date.parse(expiresAt) < Date.parse(now) ? t('ended') : t('active');
  const revoke = (token: Token) =>
    token.revokedAt === null && (
      <Button
        size="small"
        className="no-print"
        aria-label={`${t('revoke')}：${token.name}`}
        onClick={() => setEnding(token)}
      >
        {t('revoke')}
      </Button>
    );
  const columns: Column<Token>[] = [
    { id: 'name', title: t('tokenName'), width: 240, render: ({ name }) => name },
    { id: 'from', title: t('from'), width: 140, render: ({ createdAt }) => day(createdAt) },
    { id: 'until', title: t('validUntil'), width: 140, render: ({ expiresAt }) => day(expiresAt) },
    { id: 'state', title: t('state'), width: 90, render: state },
    { id: 'revoke', title: t('revoke'), width: 90, render: revoke },
  ];
  return (
    <>
      <ListTable
        label={t('tokens')}
        isShort
        rows={rows}
        columns={columns}
        keyOf={({ id }) => id}
        nameOf={({ name }) => name}
        card={(token) => (
          <div className={styles.rowCard}>
            <div className={styles.rowHead}>
              <strong>{token.name}</strong>
              {state(token)}
            </div>
            <div className={styles.quiet}>
              {t('validUntil')} {day(token.expiresAt)}
            </div>
            <div>{revoke(token)}</div>
          </div>
        )}
        empty={<p className={styles.quiet}>{t('noTokens')}</p>}
      />
      {ending !== null && <RevokeDialog accountId={accountId} token={ending} onClose={() => setEnding(null)} />}
    </>
  );
}

interface RevokeDialogProps {
  readonly accountId: string;
  readonly token: Token;
  onClose(): void;
}

function RevokeDialog({ accountId, token: { id: tokenId, name }, onClose }: RevokeDialogProps) {
  const t = useAccountWords();
  const client = useQueryClient();
  const send = useCallback(
    (key: string) =>
      call(() =>
        api.POST('/api/accounts/{id}/tokens/{tokenId}/revoke', {
          params: { path: { id: accountId, tokenId }, header: { 'Idempotency-Key': key } },
        }),
      ),
    [accountId, tokenId],
  );
  return (
    <ConfirmDialog
      title={t('revokeTitle', { name })}
      text={t('revokeText')}
      isDangerous
      send={send}
      onClose={onClose}
      onDone={() => {
        onClose();
        return client.invalidateQueries({ queryKey: ['accounts', accountId, 'tokens'] });
      }}
    />
  );
}
