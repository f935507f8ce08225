import { Link } from 'react-router';
import { roleFacts } from '#domain/access/roles';
import { departmentLabels } from '#domain/household/codes';
import { stepNames } from '#domain/process/step';
import { taskKindFacts } from '#domain/process/taskKind';
import { adviceTexts } from '#domain/sheets/advice';
import { isOfVillages } from '#domain/sheets/sheet';
import { nobodyTexts, stuckReasonNames } from '#domain/stuck/reason';
import type { Schemas } from '../../api/client';
import { Card } from '../../show/Card';
import { useMoments } from '../../show/moments';
import { useSheetWords } from '../../words/sheetWords';
import { useCodeLabel, useLabel } from '../../words/words';
import styles from './sheets.module.css';
import { SheetTable } from './SheetTable';

type Weekly = Schemas['WeeklySheetView'];
type Desk = Pick<Schemas['HelpLineView'], keyof Schemas['DueLineView'] & keyof Schemas['HelpLineView']>;

/** 周工作清单: first what would unblock most, then what is due, then what moved. */
export function WeeklyParts({ sheet }: { readonly sheet: Weekly }) {
  return (
    <>
      <Help sheet={sheet} />
      <Due sheet={sheet} />
      <Moved sheet={sheet} />
    </>
  );
}

function Help({ sheet }: { readonly sheet: Weekly }) {
  const t = useSheetWords();
  const say = useLabel();
  const desk = useDesk();
  const { shortDay } = useMoments();
  return (
    <Card title={t('help')}>
      <p className={styles.quiet}>{t('helpText', { stuck: sheet.stuck, open: sheet.open })}</p>
      <SheetTable
        label={t('help')}
        none={t('nothingStuck')}
        heads={[t('who'), t('first'), t('cases'), t('why'), t('oldest'), t('reminded')]}
        rows={sheet.help.map((line) => ({
          id: [line.reason, line.nobody, line.role, line.department, line.placeCode, line.holderName].join(' '),
          cells: [
            <>
              {desk.name(line)}
              {line.holderName !== null && ` ${line.holderName}`}
              <span className={styles.small}>{desk.kinds(line)}</span>
            </>,
            <strong key="first">{say(adviceTexts[line.advice])}</strong>,
            <Cases key="cases" count={line.cases} caseIds={line.caseIds} />,
            <>
              {say(stuckReasonNames[line.reason])}
              {line.nobody !== null && <span className={styles.small}>{say(nobodyTexts[line.nobody])}</span>}
            </>,
            shortDay(line.oldestSince),
            line.reminded,
          ],
        }))}
      />
      <Left count={sheet.moreHelp} />
    </Card>
  );
}

function Due({ sheet }: { readonly sheet: Weekly }) {
  const t = useSheetWords();
  const desk = useDesk();
  const { shortLastDay } = useMoments();
  return (
    <Card title={t('due')}>
      <p className={styles.quiet}>{t('dueText', { tasks: sheet.dueTasks })}</p>
      <SheetTable
        label={t('due')}
        none={t('nothingDue')}
        heads={[t('who'), t('what'), t('tasks'), t('earliest')]}
        rows={sheet.due.map((line) => ({
          id: [line.role, line.department, line.placeCode].join(' '),
          cells: [
            desk.name(line),
            desk.kinds(line),
            <Cases key="cases" count={line.tasks} caseIds={line.caseIds} />,
            shortLastDay(line.earliestDue),
          ],
        }))}
      />
      <Left count={sheet.moreDue} />
    </Card>
  );
}

const counted = ['opened', 'identified', 'eliminated', 'returned', 'left', 'late'] as const;

function Moved({ sheet }: { readonly sheet: Weekly }) {
  const t = useSheetWords();
  const name = useCodeLabel();
  const { shortDay } = useMoments();
  return (
    <Card title={t('moved')}>
      <SheetTable
        label={t('moved')}
        isNarrow
        none={t('nothingMoved')}
        heads={[t('what'), ...sheet.moved.map(({ fromOn }) => t('weekFrom', { day: shortDay(fromOn) }))]}
        rows={counted.map((key) => ({ id: key, cells: [t(key), ...sheet.moved.map((week) => week[key])] }))}
      />
      {sheet.steps.length > 0 && (
        <SheetTable
          label={t('steps')}
          isNarrow
          none={t('nothingMoved')}
          heads={[t('step'), t('left'), t('late')]}
          rows={sheet.steps.map(({ step, left, late }) => ({ id: step, cells: [name(stepNames, step), left, late] }))}
        />
      )}
      <p className={styles.quiet}>{t('movedText')}</p>
    </Card>
  );
}

/** A count, and on the screen the way to some of the cases. */
function Cases({ count, caseIds }: { readonly count: number; readonly caseIds: readonly string[] }) {
  const t = useSheetWords();
  return (
    <details className={styles.cases}>
      <summary aria-label={t('casesOf', { number: count })}>{count}</summary>
      <ul className="no-print">
        {caseIds.map((caseId, i) => (
          <li key={caseId}>
            <Link to={`/cases/${caseId}`}>{t('case', { number: i + 1 })}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Left({ count }: { readonly count: number }) {
  const t = useSheetWords();
  return count === 0 ? null : <p className={styles.quiet}>{t('more', { number: count })}</p>;
}

/** How a desk and its work are called. */
function useDesk() {
  const name = useCodeLabel();
  const t = useSheetWords();
  return {
    name: ({ role, department, placeCode, placeName }: Desk): string => {
      if (department !== null) return t('ofDepartment', { name: name(departmentLabels, department) });
      if (role === null) return t('system');
      const office = isOfVillages({ role, placeCode }) ? 'officeOfVillages' : 'office';
      return t(office, { place: placeName ?? '', role: name(roleFacts, role) });
    },
    kinds: ({ kinds }: Desk): string => kinds.map((kind) => name(taskKindFacts, kind)).join(t('comma')),
  };
}
