import { PlusOutlined } from '@ant-design/icons';
import { Button } from '../../../controls/Button';
import { useState } from 'react';
import { departmentLabels } from '#domain/household/codes';
import type { Schemas } from '../../../api/client';
import { useSignedIn } from '../../../api/session';
import { belowCity } from '../../../show/areaNames';
import { Card } from '../../../show/Card';
import { useMoments } from '../../../show/moments';
import { type Column, ListTable } from '../../../tables/ListTable';
import { useAccountWords } from '../../../words/accountWords';
import { useLabel } from '../../../words/words';
import styles from '../administration.module.css';
import { roleLabels } from './accountForms';
import { GrantDialog } from './GrantDialog';
import { GrantEndDialog } from './GrantEndDialog';
import { standsOn } from './grants';

type Account = Schemas['AccountView'];
type Grant = Schemas['AccountGrantView'];

interface GrantsCardProps {
  readonly account: Account;
  readonly mayChange: boolean;
}

/** Every office of an account, past and coming ones too. */
export function GrantsCard({ account, mayChange }: GrantsCardProps) {
  const t = useAccountWords();
  const say = useLabel();
  const { day } = useMoments();
  const { todayOn } = useSignedIn();
  const [isGiving, setGiving] = useState(false);
  const [ending, setEnding] = useState<Grant | null>(null);
  const what = ({ role, department }: Grant): string =>
    `${say(roleLabels[role])}${department === null ? '' : `（${say(departmentLabels[department])}）`}`;
  const where = ({ areaName, gridId }: Grant): string =>
    `${belowCity(areaName)}${gridId === null ? '' : ` · ${gridId}`}`;
  const period = ({ fromOn, toOn }: Grant): string => `${day(fromOn)} — ${toOn === null ? t('open') : day(toOn)}`;
  const mayEnd = (grant: Grant): boolean => mayChange && standsOn(grant, todayOn) !== 'ended';
  const end = (grant: Grant) =>
    mayEnd(grant) && (
      <Button
        size="small"
        className="no-print"
        aria-label={`${t('end')}：${what(grant)}`}
        onClick={() => setEnding(grant)}
      >
        {t('end')}
      </Button>
    );
  const columns: Column<Grant>[] = [
    { id: 'role', title: t('role'), width: 180, render: what },
    { id: 'area', title: t('area'), width: 220, render: where },
    { id: 'period', title: `${t('from')} — ${t('to')}`, width: 220, render: period },
    { id: 'state', title: t('state'), width: 80, render: (grant) => t(standsOn(grant, todayOn)) },
    ...(mayChange ? [{ id: 'end', title: t('end'), width: 80, render: end }] : []),
  ];
  return (
    <Card title={t('offices')}>
      {mayChange && (
        <div className={`${styles.above} no-print`}>
          <Button icon={<PlusOutlined />} onClick={() => setGiving(true)}>
            {t('give')}
          </Button>
        </div>
      )}
      <ListTable
        label={t('offices')}
        isShort
        rows={account.grants}
        columns={columns}
        keyOf={({ id }) => id}
        nameOf={what}
        card={(grant) => (
          <div className={styles.rowCard}>
            <div className={styles.rowHead}>
              <strong>{what(grant)}</strong>
              {t(standsOn(grant, todayOn))}
            </div>
            <div>{where(grant)}</div>
            <div className={styles.quiet}>{period(grant)}</div>
            <div>{end(grant)}</div>
          </div>
        )}
        empty={<p className={styles.quiet}>{t('noGrants')}</p>}
      />
      {isGiving && <GrantDialog accountId={account.id} areaCode={account.areaCode} onClose={() => setGiving(false)} />}
      {ending !== null && (
        <GrantEndDialog
          accountId={account.id}
          grantId={ending.id}
          what={`${what(ending)} · ${where(ending)}`}
          onClose={() => setEnding(null)}
        />
      )}
    </Card>
  );
}
