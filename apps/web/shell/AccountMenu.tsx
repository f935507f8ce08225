import { CheckOutlined, DownOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { type MenuProps } from 'antd';
import { Button } from '../controls/Button';
import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import { isRole, roleFacts } from '#domain/access/roles';
import { departmentLabels } from '#domain/household/codes';
import { actingGrant } from '../api/actingGrant';
import { ApiProblem, isUnknown } from '../api/problem';
import { type GrantView, signOut, stay, useActIn, useMayAnywhere, useSignedIn } from '../api/session';
import { type Unsent, unsentOf } from '../device/unsent';
import { belowCity, shortest } from '../show/areaNames';
import { useShellWords } from '../words/shellWords';
import { useLabel } from '../words/words';
import { LazyMenu } from './LazyMenu';
import styles from './shell.module.css';
import { tell } from './saidInPassing';
import { useIsPhone } from './useIsPhone';
import { mark } from '../words/mark';

const loadDialog = () => import('./LeaveDialog');
const LeaveDialog = lazy(() => loadDialog().then((module) => ({ default: module.LeaveDialog })));
const allOffices = 'all';

/** Who is signed in, in which offices and areas; the way to act in one of them, to change the password and to leave. */
export function AccountMenu() {
  const t = useShellWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { accountId, name, grants } = useSignedIn();
  const actIn = useActIn();
  const mayAnywhere = useMayAnywhere();
  const officeName = useOfficeName();
  const chosen = actingGrant();
  const isPhone = useIsPhone();
  const [first] = chosen === null ? grants : grants.filter(({ id }) => id === chosen);
  const shown = chosen === null && grants.length > 1 ? t('allOffices') : first && officeName(first, isPhone);

  // Asks about what was not sent, or says that signing out was not confirmed.
  const [asking, setAsking] = useState<Unsent | 'stillIn' | null>(null);
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
  const sayStillIn = async (): Promise<void> => {
    try {
      await loadDialog();
      setAsking('stillIn');
    } catch {
      // Without a network the dialog itself may be missing.
      await stay();
      tell(t('stillIn'));
    }
  };
  const leave = async (): Promise<void> => {
    setAsking(null);
    try {
      await signOut(client);
    } catch (error) {
      await sayStillIn();
      if (error instanceof ApiProblem || isUnknown(error)) return;
      throw error;
    }
    // The sign-in page is an entry of its own; whoever comes next finds nothing in this window's memory either.
    window.location.replace('/sign-in');
  };
  const choose = async (key: string): Promise<void> => {
    if (key === 'password' || key === 'substitutions') return navigate(`/${key}`);
    if (key === 'signOut') {
      const found = await unsentOf(accountId);
      return found === null ? leave() : setAsking(found);
    }
    await actIn(key === allOffices ? null : key);
    return navigate('/');
  };
  return (
    <>
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
      {asking !== null && (
        <Suspense>
          <LeaveDialog
            unsent={asking === 'stillIn' ? null : asking}
            onStay={() => void stay().then(() => setAsking(null))}
            onLeave={() => void leave()}
          />
        </Suspense>
      )}
    </>
  );
}

/** 乡镇经办人 · 浚县王庄镇, with the department and the person substituted for. */
function useOfficeName(): (grant: GrantView, isShort?: boolean) => string {
  const say = useLabel();
  const t = useShellWords();
  return ({ role, areaName, department, onBehalfOfName }, isShort = false) => {
    const what = isRole(role) ? say(roleFacts[role]) : role;
    const whose = department === undefined ? '' : `${mark('（')}${say(departmentLabels[department])}${mark('）')}`;
    const instead = onBehalfOfName === undefined ? '' : `${mark('，')}${t('forName', { name: onBehalfOfName })}`;
    return `${what}${whose} · ${isShort ? shortest(areaName) : belowCity(areaName)}${instead}`;
  };
}
