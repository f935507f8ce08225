import { dutyNames } from '#domain/assistance/duties';
import { dutyPeriodName } from '#domain/assistance/dutyPeriodName';
import { labourClassLabels } from '#domain/assistance/planRules';
import { eliminationWayNames } from '#domain/elimination/way';
import type { Schemas } from '../../api/client';
import { Card } from '../../show/Card';
import { Facts } from '../../show/Facts';
import { useMoments } from '../../show/moments';
import { Empty } from '../../states/Empty';
import { type Column, ListTable } from '../../tables/ListTable';
import { useHelpWords } from '../../words/helpWords';
import { useCodeLabel, useLabel } from '../../words/words';
import styles from './cases.module.css';
import { mark } from '../../words/mark';

type Help = Schemas['HelpView'];
type Duty = Schemas['DutyView'];

/** Who helps, by which plan; what the helper owes; and how near the elimination is. */
export function HelpCards({ help }: { readonly help: Help }) {
  const t = useHelpWords();
  const name = useCodeLabel();
  const { day } = useMoments();
  const { helper, unit, plan, labour, eliminated, tracking, incomeChecks } = help;
  const above = incomeChecks.filter(({ aboveLine }) => aboveLine).length;
  return (
    <>
      <Card title={t('title')}>
        <Facts
          rows={[
            [t('helper'), helper?.name],
            [t('unit'), unit?.name],
            [t('plan'), plan === 'submitted' ? t('submitted') : plan === 'reviewed' ? t('reviewed') : t('noPlan')],
            [t('labour'), labour && name(labourClassLabels, labour)],
            [t('checks'), incomeChecks.length > 0 && t('checksText', { all: incomeChecks.length, above })],
            [
              t('eliminated'),
              eliminated &&
                `${day(eliminated.on)}${mark('（')}${name(eliminationWayNames, eliminated.way)}${mark('）')}`,
            ],
            [t('tracking'), tracking && t('trackingText', { until: day(tracking.until), visits: tracking.visits })],
            [t('tracker'), tracking?.tracker?.name],
          ]}
        />
      </Card>
      {eliminated === null && <Gate gate={help.gate} />}
      {help.duties.length > 0 && <Duties duties={help.duties} />}
    </>
  );
}

/** What would be said to a proposal of elimination today, condition by condition. */
function Gate({ gate }: Pick<Help, 'gate'>) {
  const t = useHelpWords();
  const say = useLabel();
  return (
    <Card title={t('gate')}>
      {gate.unmet.length === 0 ? (
        <p>{t('gateOpen')}</p>
      ) : (
        <>
          <p>{t('unmet', { count: gate.unmet.length })}</p>
          <ul>
            {gate.unmet.map((unmet) => (
              <li key={unmet.condition}>{say(unmet)}</li>
            ))}
          </ul>
        </>
      )}
      {!gate.assessed && <p className={styles.quiet}>{t('notAssessed')}</p>}
    </Card>
  );
}

function Duties({ duties }: { readonly duties: readonly Duty[] }) {
  const t = useHelpWords();
  const say = useLabel();
  const name = useCodeLabel();
  const { day, lastDay } = useMoments();
  const states: Readonly<Record<string, string>> = {
    open: t('open'),
    done: t('done'),
    notNeeded: t('notNeeded'),
    missed: t('missed'),
  };
  const state = (duty: Duty) => (
    <span className={duty.state === 'missed' ? styles.late : undefined}>{states[duty.state] ?? duty.state}</span>
  );
  const when = ({ on, dueAt }: Duty): string => (on !== null ? day(on) : dueAt !== null ? lastDay(dueAt) : '—');
  const newest = duties.toReversed();
  const columns: Column<Duty>[] = [
    { id: 'duty', title: t('duty'), width: 180, render: ({ duty }) => name(dutyNames, duty) },
    { id: 'period', title: t('period'), width: 100, render: ({ period }) => say(dutyPeriodName(period)) },
    { id: 'state', title: t('state'), width: 100, render: state },
    { id: 'when', title: t('when'), width: 140, render: when },
  ];
  return (
    <Card title={t('duties')}>
      <ListTable
        label={t('duties')}
        isShort
        rows={newest}
        columns={columns}
        keyOf={({ duty, period }) => `${duty} ${period}`}
        nameOf={({ duty, period }) => `${name(dutyNames, duty)} ${period}`}
        card={(duty) => (
          <div className={styles.card} style={{ padding: 12 }}>
            <div className={styles.cardHead}>
              <strong>{name(dutyNames, duty.duty)}</strong>
              {state(duty)}
            </div>
            <div className={styles.quiet}>
              {say(dutyPeriodName(duty.period))} · {when(duty)}
            </div>
          </div>
        )}
        empty={<Empty />}
      />
    </Card>
  );
}
