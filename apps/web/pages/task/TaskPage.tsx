import { useQuery } from '@tanstack/react-query';
import { Alert } from '../../controls/Alert';
import { Button } from '../../controls/Button';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useSignedIn } from '../../api/session';
import { Page } from '../../shell/Page';
import { useKeys } from '../../shell/keys/useKeys';
import { Card } from '../../show/Card';
import { LightTag } from '../../show/LightTag';
import { useMoments } from '../../show/moments';
import { Read } from '../../states/Read';
import { useTaskWords } from '../../words/taskWords';
import { useLabel } from '../../words/words';
import { hasFormPage, togetherPath, workPath } from '../village/form/kinds';
import { DecisionPanel } from './decision/DecisionPanel';
import { rulesOf } from './decision/decisionValues';
import type { TaskDetail } from './detail';
import { Alerts } from './parts/Alerts';
import { HouseholdCard, VerifiedCard } from './parts/HouseholdCard';
import { ComparisonCard, DifferencesCard, DocumentsCard, EarlierCard, TraceCard } from './parts/Records';
import styles from './task.module.css';

/** 任务: everything that is needed to decide it, on one screen. */
export function TaskPage() {
  const t = useTaskWords();
  const navigate = useNavigate();
  const { taskId = '' } = useParams();
  const [params] = useSearchParams();
  const task = useQuery({
    queryKey: ['tasks', 'detail', taskId],
    queryFn: ({ signal }) => call(() => api.GET('/api/tasks/{id}', { params: { path: { id: taskId } }, signal })),
    // What is being decided stands still; “see how it stands now” reads it again.
    refetchOnWindowFocus: false,
  });
  const back = (): void => void navigate(`/inbox?${params.toString()}`);
  useKeys([{ key: 'u', name: t('keyBack'), run: back }]);
  if (task.data === undefined) {
    const state = <Read query={task}>{() => null}</Read>;
    return task.isError ? <Page title={t('task')}>{state}</Page> : state;
  }
  return <Task key={taskId} detail={task.data} onBack={back} onLook={() => void task.refetch()} />;
}

interface TaskProps {
  readonly detail: TaskDetail;
  onBack(): void;
  onLook(): void;
}

function Task({ detail, onBack, onLook }: TaskProps) {
  const t = useTaskWords();
  const say = useLabel();
  const { task } = detail;
  return (
    <Page
      title={`${task.headName ?? task.householdNumber ?? ''} · ${say(detail.title)}`}
      actions={<Button onClick={onBack}>{t('backToList')}</Button>}
    >
      <div className={styles.layout}>
        <div className={styles.main}>
          <Clocks detail={detail} />
          <Alerts detail={detail} />
          <HouseholdCard detail={detail} />
          <VerifiedCard detail={detail} />
          <ComparisonCard detail={detail} />
          <DifferencesCard detail={detail} />
          <EarlierCard detail={detail} />
          <DocumentsCard detail={detail} />
        </div>
        <div className={styles.side}>
          <Deciding detail={detail} onLook={onLook} />
          <TraceCard detail={detail} />
        </div>
      </div>
    </Page>
  );
}

/** The decision, or why there is none to take here. */
function Deciding({ detail, onLook }: Pick<TaskProps, 'detail' | 'onLook'>) {
  const t = useTaskWords();
  const say = useLabel();
  const { name } = useSignedIn();
  const { whyNot, claim } = detail;
  // Forms of many pages have pages of their own; a department's answer is short enough for this one.
  const needsOwnPage = rulesOf(detail).some(({ needs }) => needs.includes('form')) && detail.task.department === null;
  if (whyNot !== null) return <Alert type="info" title={say(whyNot)} />;
  if (hasFormPage(detail.task.kind))
    return (
      <Link to={workPath(detail.task)} className={styles.toForm}>
        {t('toForm')}
      </Link>
    );
  const together = togetherPath(detail.task.kind);
  if (together !== undefined)
    return (
      <Link to={together} className={styles.toForm}>
        {t('toTogether')}
      </Link>
    );
  if (needsOwnPage || detail.decisions.length === 0) return <Alert type="info" title={t('notHere')} />;
  return (
    <>
      {claim !== null && claim.byName !== name && <Alert type="warning" title={t('atIt', { name: claim.byName })} />}
      <DecisionPanel detail={detail} onLook={onLook} />
    </>
  );
}

/** Where the case stands, and both of its clocks. */
function Clocks({ detail }: { readonly detail: TaskDetail }) {
  const t = useTaskWords();
  const say = useLabel();
  const standing = detail.case?.standing ?? null;
  return (
    <Card title={t('standing')}>
      {standing !== null && <p style={{ margin: '0 0 6px' }}>{say(standing.sentence)}</p>}
      <div className={styles.clocks}>
        <Clock name={t('taskClock')} clock={detail.taskClock} />
        {detail.chainClock !== null && <Clock name={t('chainClock')} clock={detail.chainClock} />}
      </div>
    </Card>
  );
}

function Clock({ name, clock }: { readonly name: string; readonly clock: Schemas['ClockView'] }) {
  const t = useTaskWords();
  const { lastDay } = useMoments();
  return (
    <span>
      {name} {t('until', { day: lastDay(clock.until) })} <LightTag light={clock.light} />
    </span>
  );
}
