import { useQuery } from '@tanstack/react-query';
import { Button } from '../../../controls/Button';
import { useState } from 'react';
import { call } from '../../../api/call';
import { api, type Schemas } from '../../../api/client';
import { useOffices, useSignedIn } from '../../../api/session';
import { AreaName } from '../../../show/AreaName';
import { Card } from '../../../show/Card';
import { useMoments } from '../../../show/moments';
import { Read } from '../../../states/Read';
import { type Column, ListTable } from '../../../tables/ListTable';
import { useReferenceWords } from '../../../words/referenceWords';
import { useLabel } from '../../../words/words';
import { holdsOn } from '../accounts/grants';
import styles from '../administration.module.css';
import { SwitchDialog } from './SwitchDialog';

type Rule = Schemas['InspectionRuleView'];
type Switch = Schemas['InspectionSwitchView'];

/** The inspection rules, how they hold today, and what was ever switched. */
export function RulesCard() {
  const t = useReferenceWords();
  const [office] = useOffices();
  const areaCode = office?.areaCode;
  const rules = useQuery({
    queryKey: ['inspection-rules'],
    queryFn: ({ signal }) => call(() => api.GET('/api/inspection-rules', { signal })),
  });
  const switches = useQuery({
    queryKey: ['inspection-switches', areaCode],
    queryFn: ({ signal }) =>
      call(() => api.GET('/api/inspection-switches', { params: { query: { ...(areaCode && { areaCode }) } }, signal })),
  });
  return (
    <>
      <Card title={t('rules')}>
        <Read query={rules}>
          {(rows) => <Read query={switches}>{(set) => <Rules rows={rows} switches={set} />}</Read>}
        </Read>
      </Card>
      <Card title={t('switches')}>
        <Read query={rules}>
          {(rows) => <Read query={switches}>{(set) => <Switches rules={rows} rows={set} />}</Read>}
        </Read>
      </Card>
    </>
  );
}

interface RulesProps {
  readonly rows: readonly Rule[];
  readonly switches: readonly Switch[];
}

function Rules({ rows, switches }: RulesProps) {
  const t = useReferenceWords();
  const say = useLabel();
  const { todayOn } = useSignedIn();
  const [setting, setSetting] = useState<Rule | null>(null);
  // The newest that holds today; earlier ones stay on record below.
  const now = ({ code }: Rule): string => {
    const found = switches.find((each) => each.ruleCode === code && holdsOn(each, todayOn));
    return t(found?.effect ?? 'on');
  };
  const set = (rule: Rule) => (
    <Button
      size="small"
      className="no-print"
      aria-label={`${t('switch')}：${say(rule)}`}
      onClick={() => setSetting(rule)}
    >
      {t('switch')}
    </Button>
  );
  const columns: Column<Rule>[] = [
    { id: 'rule', title: t('rule'), width: 380, render: (rule) => <span title={rule.source}>{say(rule)}</span> },
    { id: 'village', title: t('atVillage'), width: 90, render: ({ atVillage }) => t(atVillage) },
    { id: 'county', title: t('atCounty'), width: 90, render: ({ atCounty }) => t(atCounty) },
    { id: 'now', title: t('now'), width: 100, render: now },
    { id: 'set', title: t('switch'), width: 100, render: set },
  ];
  return (
    <>
      <ListTable
        label={t('rules')}
        isShort
        rows={rows}
        columns={columns}
        keyOf={({ code }) => code}
        nameOf={(rule) => say(rule)}
        card={(rule) => (
          <div className={styles.rowCard}>
            <strong>{say(rule)}</strong>
            <div className={styles.quiet}>
              {t('atVillage')} {t(rule.atVillage)} · {t('atCounty')} {t(rule.atCounty)} · {t('now')} {now(rule)}
            </div>
            <div>{set(rule)}</div>
          </div>
        )}
        empty={null}
      />
      {setting !== null && <SwitchDialog rule={setting} onClose={() => setSetting(null)} />}
    </>
  );
}

function Switches({ rules, rows }: { readonly rules: readonly Rule[]; readonly rows: readonly Switch[] }) {
  const t = useReferenceWords();
  const say = useLabel();
  const { day, moment } = useMoments();
  const rule = ({ ruleCode }: Switch): string => {
    const found = rules.find(({ code }) => code === ruleCode);
    return found === undefined ? ruleCode : say(found);
  };
  const period = ({ fromOn, toOn }: Switch): string => `${day(fromOn)} — ${toOn === null ? t('open') : day(toOn)}`;
  const columns: Column<Switch>[] = [
    { id: 'rule', title: t('rule'), width: 300, render: rule },
    { id: 'effect', title: t('effect'), width: 80, render: ({ effect }) => t(effect) },
    { id: 'area', title: t('area'), width: 110, render: ({ areaCode }) => <AreaName code={areaCode} /> },
    { id: 'period', title: `${t('from')} — ${t('to')}`, width: 210, render: period },
    { id: 'reason', title: t('reason'), width: 180, render: ({ reason }) => reason },
    { id: 'at', title: t('setAt'), width: 160, render: ({ setAt }) => moment(setAt) },
  ];
  return (
    <ListTable
      label={t('switches')}
      isShort
      rows={rows}
      columns={columns}
      keyOf={({ id }) => id}
      nameOf={rule}
      card={(row) => (
        <div className={styles.rowCard}>
          <div className={styles.rowHead}>
            <strong>{rule(row)}</strong>
            {t(row.effect)}
          </div>
          <div>{period(row)}</div>
          <div className={styles.quiet}>{row.reason}</div>
        </div>
      )}
      empty={<p className={styles.quiet}>{t('noSwitches')}</p>}
    />
  );
}
