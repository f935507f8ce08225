import { PlusOutlined } from '@ant-design/icons';
import { Input, Select } from 'antd';
import { Button } from '../../../controls/Button';
import { useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { isRole, roles } from '#domain/access/roles';
import { departmentLabels } from '#domain/household/codes';
import { call } from '../../../api/call';
import { api, type Schemas } from '../../../api/client';
import { useSignedIn } from '../../../api/session';
import { Page } from '../../../shell/Page';
import { useIsPhone } from '../../../shell/useIsPhone';
import { belowCity } from '../../../show/areaNames';
import { Empty } from '../../../states/Empty';
import { type More, ReadPages } from '../../../states/ReadPages';
import { type Column, ListTable } from '../../../tables/ListTable';
import { usePages } from '../../../tables/usePages';
import { useAccountWords } from '../../../words/accountWords';
import { useCommonWords } from '../../../words/commonWords';
import { useLabel } from '../../../words/words';
import styles from '../administration.module.css';
import { roleLabels } from './accountForms';
import { holdsOn } from './grants';
import { NewAccountDialog } from './NewAccountDialog';
import { mark } from '../../../words/mark';

type Account = Schemas['AccountView'];

// A name stands in the history entry instead of the address.
function useAccounts(text: string, role: string | null, state: string | null) {
  return usePages({
    queryKey: ['accounts', 'list', text, role, state],
    read: (page, signal) =>
      call(() =>
        api.POST('/api/accounts/search', {
          body: {
            ...(text !== '' && { text }),
            ...(role !== null && isRole(role) && { role }),
            ...(state !== null && { active: state === 'active' }),
            ...page,
          },
          signal,
        }),
      ),
  });
}

/** 账号: everybody’s of one’s area, and the way to each. */
export function AccountListPage() {
  const t = useAccountWords();
  const isPhone = useIsPhone();
  const [params] = useSearchParams();
  const { state } = useLocation();
  const [isMaking, setMaking] = useState(false);
  const typed: unknown = (state as { text?: unknown } | null)?.text;
  const text = typeof typed === 'string' ? typed : '';
  const pages = useAccounts(text, params.get('role'), params.get('state'));
  return (
    <Page
      title={t('title')}
      isFull={!isPhone}
      actions={
        <Button type="primary" icon={<PlusOutlined />} onClick={() => setMaking(true)}>
          {t('create')}
        </Button>
      }
    >
      <Search text={text} />
      <ReadPages query={pages}>{(rows, more) => <Rows rows={rows} {...more} />}</ReadPages>
      {isMaking && <NewAccountDialog onClose={() => setMaking(false)} />}
    </Page>
  );
}

function Search({ text }: { readonly text: string }) {
  const t = useAccountWords();
  const common = useCommonWords();
  const say = useLabel();
  const navigate = useNavigate();
  const { search } = useLocation();
  const [params, setParams] = useSearchParams();
  const narrow = (name: string, value: string | null | undefined): void => {
    const next = new URLSearchParams(params);
    if (value === null || value === undefined) next.delete(name);
    else next.set(name, value);
    setParams(next, { replace: true, state: { text } });
  };
  return (
    <div className={`${styles.search} no-print`}>
      <Input.Search
        aria-label={t('searchLabel')}
        placeholder={t('search')}
        defaultValue={text}
        allowClear
        maxLength={50}
        enterButton={common('search')}
        onSearch={(value) => void navigate({ search }, { replace: true, state: { text: value.trim() } })}
      />
      <Select
        aria-label={t('role')}
        placeholder={t('role')}
        value={params.get('role')}
        options={roles.map((role) => ({ value: role, label: say(roleLabels[role]) }))}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        onChange={(value: string | null | undefined) => narrow('role', value)}
      />
      <Select
        aria-label={t('state')}
        placeholder={t('state')}
        value={params.get('state')}
        options={[
          { value: 'active', label: t('active') },
          { value: 'inactive', label: t('inactive') },
        ]}
        allowClear
        onChange={(value: string | null | undefined) => narrow('state', value)}
      />
    </div>
  );
}

interface RowsProps extends More {
  readonly rows: readonly Account[];
}

function Rows({ rows, ...more }: RowsProps) {
  const t = useAccountWords();
  const say = useLabel();
  const { todayOn } = useSignedIn();
  const offices = ({ grants }: Account): string =>
    grants
      .filter((grant) => holdsOn(grant, todayOn))
      .map(({ role, areaName, department }) => {
        const whose = department === null ? '' : `${mark('（')}${say(departmentLabels[department])}${mark('）')}`;
        return `${say(roleLabels[role])}${whose} · ${belowCity(areaName)}`;
      })
      .join(mark('；')) || t('noOffice');
  const state = ({ active }: Account) => (active ? t('active') : <span className={styles.late}>{t('inactive')}</span>);
  const columns: Column<Account>[] = [
    { id: 'name', title: t('name'), width: 110, render: ({ name }) => name },
    { id: 'login', title: t('login'), width: 180, render: ({ login }) => login },
    { id: 'offices', title: t('offices'), width: 360, render: offices },
    { id: 'area', title: t('managedIn'), width: 120, render: ({ areaName }) => belowCity(areaName) },
    { id: 'state', title: t('state'), width: 90, render: state },
  ];
  return (
    <ListTable
      label={t('title')}
      rows={rows}
      columns={columns}
      keyOf={({ id }) => id}
      nameOf={({ name, login }) => `${name} ${login}`}
      hrefOf={({ id }) => `/accounts/${id}`}
      card={(account) => (
        <>
          <div className={styles.rowHead}>
            <strong>{account.name}</strong>
            {state(account)}
          </div>
          <div>{account.login}</div>
          <div className={styles.quiet}>{offices(account)}</div>
        </>
      )}
      empty={<Empty title={t('empty')} text={t('emptyText')} />}
      {...more}
    />
  );
}
