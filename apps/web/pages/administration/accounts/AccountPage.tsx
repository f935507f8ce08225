import { useQuery } from '@tanstack/react-query';
import { Alert } from '../../../controls/Alert';
import { Button } from '../../../controls/Button';
import { useState } from 'react';
import { useParams } from 'react-router';
import { call } from '../../../api/call';
import { api, type Schemas } from '../../../api/client';
import { useSignedIn } from '../../../api/session';
import { Page } from '../../../shell/Page';
import { belowCity } from '../../../show/areaNames';
import { Card } from '../../../show/Card';
import { Facts } from '../../../show/Facts';
import { useMoments } from '../../../show/moments';
import { Read } from '../../../states/Read';
import { useAccountWords } from '../../../words/accountWords';
import { ActiveDialog } from './ActiveDialog';
import { ChangeDialog } from './ChangeDialog';
import { GrantsCard } from './GrantsCard';
import { ResetPasswordDialog } from './ResetPasswordDialog';
import { TokensCard } from './TokensCard';
import { mark } from '../../../words/mark';

type Account = Schemas['AccountView'];

/** One account: who, in which offices, and what an administrator may do with it. */
export function AccountPage() {
  const t = useAccountWords();
  const { id = '' } = useParams();
  const { accountId } = useSignedIn();
  const account = useQuery({
    queryKey: ['accounts', id],
    queryFn: ({ signal }) => call(() => api.GET('/api/accounts/{id}', { params: { path: { id } }, signal })),
  });
  const isOwn = accountId === id;
  return (
    <Page
      title={account.data === undefined ? t('title') : `${account.data.name} · ${account.data.login}`}
      actions={account.data && <Actions account={account.data} isOwn={isOwn} />}
    >
      <Read query={account}>
        {(data) => (
          <>
            {isOwn && <Alert type="info" showIcon title={t('itself')} />}
            <Summary account={data} />
            <GrantsCard account={data} mayChange={!isOwn} />
            <TokensCard accountId={id} />
          </>
        )}
      </Read>
    </Page>
  );
}

function Summary({ account }: { readonly account: Account }) {
  const t = useAccountWords();
  const { moment } = useMoments();
  const { name, login, areaName, active, lockedUntilAt, mustChangePassword } = account;
  const state = [
    active ? t('active') : t('inactive'),
    ...(lockedUntilAt === null ? [] : [t('locked', { until: moment(lockedUntilAt) })]),
    ...(mustChangePassword ? [t('mustChange')] : []),
  ];
  return (
    <Card>
      <Facts
        rows={[
          [t('name'), name],
          [t('login'), login],
          [t('managedIn'), belowCity(areaName)],
          [t('state'), state.join(mark('；'))],
        ]}
      />
    </Card>
  );
}

type Opened = 'change' | 'password' | 'active';

function Actions({ account, isOwn }: { readonly account: Account; readonly isOwn: boolean }) {
  const t = useAccountWords();
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = (): void => setOpened(null);
  return (
    <>
      <Button onClick={() => setOpened('change')}>{t('rename')}</Button>
      {!isOwn && (
        <>
          <Button onClick={() => setOpened('password')}>{t('reset')}</Button>
          <Button danger={account.active} onClick={() => setOpened('active')}>
            {account.active ? t('lock') : t('unlock')}
          </Button>
        </>
      )}
      {opened === 'change' && <ChangeDialog account={account} onClose={close} />}
      {opened === 'password' && <ResetPasswordDialog accountId={account.id} onClose={close} />}
      {opened === 'active' && <ActiveDialog account={account} onClose={close} />}
    </>
  );
}
