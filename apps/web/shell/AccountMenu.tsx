import { CheckOutlined, DownOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { App, Button, type MenuProps } from 'antd';
import { useNavigate } from 'react-router';
import { isRole, roleFacts } from '#domain/access/roles';
import { departmentLabels } from '#domain/household/codes';
import { actingGrant } from '../api/actingGrant';
import { type GrantView, signOut, useActIn, useMayAnywhere, useSignedIn } from '../api/session';
import { unsentFiles } from '../device/deviceFiles';
import { outboxOf } from '../device/outbox';
import { belowCity, shortest } from '../show/areaNames';
import { useOutboxWords } from '../words/outboxWords';
import { useShellWords } from '../words/shellWords';
import { useLabel } from '../words/words';
import { LazyMenu } from './LazyMenu';
import styles from './shell.module.css';
import { useIsPhone } from './useIsPhone';

const allOffices = 'all';

/** Who is signed in, in which offices and areas; the way to act in one of them, to change the password and to leave. */
export function AccountMenu() {
  const t = useShellWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { name, grants } = useSignedIn();
  const actIn = useActIn();
  const mayAnywhere = useMayAnywhere();
  const officeName = useOfficeName();
  const chosen = actingGrant();
  const isPhone = useIsPhone();
  const [first] = chosen === null ? grants : grants.filter(({ id }) => id === chosen);
  const shown = chosen === null && grants.length > 1 ? t('allOffices') : first && officeName(first, isPhone);

  const mayLeave = useMayLeave();
  const isChosen = (id: string | null) => (chosen === id ? { icon: <CheckOutlined /> } : {});
  const offices: MenuProps['items'] = [
    ...(grants.length > 1 ? [{ key: allOffices, label: t('allOffices'), ...isChosen(null) }] : []),
    ...grants.map((grant) => ({
      key: grant.id,
      label: officeName(grant),
      disabled: grants.length === 1,
      ...isChosen(grants.length === 1 ? null : grant.id),
    })),
  ];
  const items: MenuProps['items'] = [
    { type: 'group', key: 'offices', label: t('offices'), children: offices },
    { type: 'divider' },
    ...(mayAnywhere('account.substitute') ? [{ key: 'substitutions', label: t('substitutions') }] : []),
    { key: 'password', label: t('changePassword') },
    { key: 'signOut', label: t('signOut') },
  ];
  const choose = async (key: string): Promise<void> => {
    if (key === 'password' || key === 'substitutions') return navigate(`/${key}`);
    if (key === 'signOut') {
      if (!(await mayLeave())) return;
      await signOut(client);
      return navigate('/sign-in');
    }
    await actIn(key === allOffices ? null : key);
    return navigate('/');
  };
  return (
    <LazyMenu items={items} onChoose={(key) => void choose(key)}>
      <Button type="text" className={styles.headerButton}>
        <span className={styles.who}>
          <strong>{name}</strong>
          <span className="unseen">{t('account')}</span>
          <span className={styles.office}>{shown}</span>
        </span>
        <DownOutlined />
      </Button>
    </LazyMenu>
  );
}

/** 乡镇经办人 · 浚县王庄镇, with the department and the person substituted for. */
function useOfficeName(): (grant: GrantView, isShort?: boolean) => string {
  const say = useLabel();
  const t = useShellWords();
  return ({ role, areaName, department, onBehalfOfName }, isShort = false) => {
    const what = isRole(role) ? say(roleFacts[role]) : role;
    const whose = department === undefined ? '' : `（${say(departmentLabels[department])}）`;
    const instead = onBehalfOfName === undefined ? '' : `，${t('forName', { name: onBehalfOfName })}`;
    return `${what}${whose} · ${isShort ? shortest(areaName) : belowCity(areaName)}${instead}`;
  };
}

/** Asks before signing out throws away what only this device has: submitted and not accepted yet, or photographed and not sent. */
function useMayLeave(): () => Promise<boolean> {
  const t = useOutboxWords();
  const { modal } = App.useApp();
  const { accountId } = useSignedIn();
  return async () => {
    const left = (await outboxOf(accountId)).filter(({ state }) => state !== 'sent').length;
    const photos = left > 0 ? 0 : await unsentFiles(accountId);
    if (left + photos === 0) return true;
    return modal.confirm({
      title: t('leaveTitle'),
      content: left > 0 ? t('leaveText', { count: left }) : t('leavePhotos', { count: photos }),
      okText: t('leaveAnyway'),
      okButtonProps: { danger: true },
      cancelText: t('stay'),
    });
  };
}
