import { useQuery } from '@tanstack/react-query';
import { Alert } from '../../../controls/Alert';
import { Button } from '../../../controls/Button';
import { lazy } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useSignedIn } from '../../../api/session';
import { Page } from '../../../shell/Page';
import { useMoments } from '../../../show/moments';
import { Read } from '../../../states/Read';
import { useTaskWords } from '../../../words/taskWords';
import { useWorkWords } from '../../../words/workWords';
import { useLabel } from '../../../words/words';
import { findWork } from './findWork';
import styles from './form.module.css';
import { isHomeKind, isShortKind } from './kinds';
import type { Work } from './work';
import { mark } from '../../../words/mark';

const VisitForm = lazy(() => import('../visit/VisitForm').then((module) => ({ default: module.VisitForm })));
const ShortForm = lazy(() => import('../short/ShortForm').then((module) => ({ default: module.ShortForm })));
const PlanWork = lazy(() => import('../plan/PlanWork').then((module) => ({ default: module.PlanWork })));

/** A task's form, for the phone: it opens, is filled in and submitted with and without a network. */
export function FormPage() {
  const t = useWorkWords();
  const { taskId = '' } = useParams();
  const { accountId } = useSignedIn();
  const work = useQuery({
    queryKey: ['device', 'work', taskId, accountId],
    queryFn: () => findWork(taskId, accountId),
    // What is being filled in stands still.
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  if (work.data === undefined) {
    const state = <Read query={work}>{() => null}</Read>;
    return work.isError ? <Page title={t('form')}>{state}</Page> : state;
  }
  return <TaskForm key={taskId} work={work.data} />;
}

function TaskForm({ work }: { readonly work: Work }) {
  const t = useWorkWords();
  const say = useLabel();
  const navigate = useNavigate();
  const { lastDay } = useMoments();
  const { task, title, duty } = work.detail;
  const name = task.headName ?? task.householdNumber ?? '';
  return (
    <Page
      title={`${name} · ${say(duty ?? title)}`}
      actions={<Button onClick={() => void navigate('/')}>{t('backToToday')}</Button>}
    >
      <div className={styles.quiet}>{t('until', { day: lastDay(task.dueAt) })}</div>
      <Returned work={work} />
      <Filling work={work} />
    </Page>
  );
}

/** Why it came back, by whom, and what was ticked. */
function Returned({ work }: { readonly work: Work }) {
  const t = useWorkWords();
  const { returned } = work.detail;
  if (returned === null) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={t('returnedTitle')}
      description={`${returned.by?.name ?? ''}${mark('：')}${returned.reasonText ?? ''}`}
    />
  );
}

/** The form of the kind, or why there is none to fill in. */
function Filling({ work }: { readonly work: Work }) {
  const t = useWorkWords();
  const say = useLabel();
  const task = useTaskWords();
  const { detail, underWay } = work;
  const { kind } = detail.task;
  if (underWay !== null)
    return <Alert type="info" title={t('alreadySubmitted')} action={<Link to="/outbox">{t('toOutbox')}</Link>} />;
  if (detail.whyNot !== null) return <Alert type="info" title={say(detail.whyNot)} />;
  if (isHomeKind(kind)) return <VisitForm work={work} />;
  if (kind === 'makePlan') return <PlanWork work={work} />;
  if (isShortKind(kind)) return <ShortForm work={work} />;
  return <Alert type="info" title={task('notHere')} />;
}
