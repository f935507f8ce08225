import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { Alert } from '../../../controls/Alert';
import { Button } from '../../../controls/Button';
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { call } from '../../../api/call';
import { api } from '../../../api/client';
import { newKey } from '../../../api/key';
import { useSignedIn } from '../../../api/session';
import { useWrite } from '../../../api/useWrite';
import { Field } from '../../../forms/Field';
import { CodeInput } from '../../../forms/inputs';
import { useForm } from '../../../forms/useForm';
import { useKeys } from '../../../shell/keys/useKeys';
import { Card } from '../../../show/Card';
import { useMoments } from '../../../show/moments';
import { WriteNotice } from '../../../states/WriteNotice';
import { useTaskWords } from '../../../words/taskWords';
import { useLabel } from '../../../words/words';
import { readFilter } from '../../inbox/inboxFilter';
import type { TaskDetail } from '../detail';
import styles from '../task.module.css';
import { DecisionFields } from './DecisionFields';
import { bodyOf, checkDecision, type DecisionValues } from './decisionValues';
import { type DraftState, dropDraft, findDraft, useTaskDraft } from './useTaskDraft';

interface DecisionPanelProps {
  readonly detail: TaskDetail;
  onLook(): void;
}

const toastSeconds = 10;

/** Sends a decision; the list whose next task is opened goes with it. */
function useDecide(detail: TaskDetail) {
  const [params] = useSearchParams();
  const list = params.toString();
  const { taskId } = detail.task;
  const send = useCallback(
    (values: DecisionValues, key: string) =>
      call(() =>
        api.POST('/api/tasks/{id}/complete', {
          params: {
            path: { id: taskId },
            header: { 'Idempotency-Key': key },
            query: readFilter(new URLSearchParams(list)),
          },
          body: bodyOf(detail, values),
        }),
      ),
    [detail, list, taskId],
  );
  return { write: useWrite(send), list };
}

/** The decision with its reason: checked as it is filled in, kept while typing, sent once; afterwards the next task opens. */
export function DecisionPanel({ detail, onLook }: DecisionPanelProps) {
  const t = useTaskWords();
  const say = useLabel();
  const navigate = useNavigate();
  const client = useQueryClient();
  const told = useTold(detail);
  const { todayOn } = useSignedIn();
  const { taskId } = detail.task;
  const form = useForm<DecisionValues>(startOf(detail), (values) => checkDecision(detail, values, todayOn));
  const { write, list } = useDecide(detail);
  const [touched, setTouched] = useState(false);
  const draft = useTaskDraft(taskId, form.values, touched && write.state === 'idle');
  const restored = useRestored(detail, (values) => {
    form.reset(values);
    setTouched(true);
  });
  const submit = async (): Promise<void> => {
    if (!form.attempt()) return;
    const answer = await write.send(form.values);
    if (answer === null) return;
    await client.invalidateQueries({ queryKey: ['tasks'], refetchType: 'none' });
    told(form.values.decision ?? '', list);
    await navigate(answer.nextTaskId === null ? `/inbox?${list}` : `/tasks/${answer.nextTaskId}?${list}`);
  };
  const refused = write.refused;
  useEffect(() => {
    if (refused !== null) form.refuse(refused);
    // The refusal is taken to its fields once, when it comes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [refused]);
  useKeys([
    { key: 'Ctrl+Enter', name: t('keySubmit'), run: () => void submit() },
    ...detail.decisions.slice(0, 9).map((each, i) => ({
      key: String(i + 1),
      name: t('keyDecision', { name: say(each) }),
      run: () => choose(each.decision),
    })),
  ]);
  const choose = (decision: string): void => {
    setTouched(true);
    form.set('decision', decision);
  };
  const labels = Object.fromEntries(detail.decisions.map(({ decision, zh, en }) => [decision, { zh, en }]));
  const isConflict = refused?.status === 409;
  return (
    <Card title={t('decision')}>
      <form
        noValidate
        onChange={() => setTouched(true)}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void submit();
        }}
      >
        {restored.at !== null && (
          <RestoredNotice
            at={restored.at}
            onDrop={() => void restored.drop().then(() => form.reset(startOf(detail)))}
          />
        )}
        <Field<DecisionValues, string> form={form} path="decision" label={t('choose')} isGroup>
          {(input) => <CodeInput {...input} labels={labels} onChange={(decision) => choose(decision ?? '')} />}
        </Field>
        <DecisionFields detail={detail} form={form} />
        <WriteNotice write={write} shownFields={form.faultyPaths} />
        {isConflict && (
          <Alert type="info" title={t('conflict')} action={<Button onClick={onLook}>{t('look')}</Button>} />
        )}
        <Button
          type="primary"
          htmlType="submit"
          size="large"
          block
          loading={write.state !== 'idle'}
          disabled={isConflict}
        >
          {t('submit')}
        </Button>
        <DraftLine state={draft} />
      </form>
    </Card>
  );
}

/** What a decision starts from: what the verification proposed, today. */
function startOf({ case: file, decisions }: TaskDetail): DecisionValues {
  const [only, ...others] = decisions;
  return {
    ...(only !== undefined && others.length === 0 && { decision: only.decision }),
    ...(file?.category !== null && file?.category !== undefined && { category: file.category }),
    ...(file !== null && file.causes.length > 0 && { causes: file.causes }),
    then: 'back',
  };
}

/** The draft kept before, once: it is asked for when the page opens and put into the form. */
function useRestored(detail: TaskDetail, put: (values: DecisionValues) => void) {
  const { taskId } = detail.task;
  const [at, setAt] = useState<string | null>(null);
  const isAsked = useRef(false);
  useEffect(() => {
    if (!detail.hasDraft || isAsked.current) return;
    isAsked.current = true;
    void findDraft(taskId).then((found) => {
      if (found === null) return;
      put(found.content);
      setAt(found.updatedAt);
    });
  }, [detail.hasDraft, taskId, put]);
  const drop = async (): Promise<void> => {
    await dropDraft(taskId);
    setAt(null);
  };
  return { at, drop };
}

function RestoredNotice({ at, onDrop }: { readonly at: string; onDrop(): void }) {
  const t = useTaskWords();
  const { shortMoment } = useMoments();
  return (
    <Alert
      type="info"
      style={{ marginBottom: 12 }}
      title={t('draftFound', { time: shortMoment(at) })}
      action={
        <Button size="small" onClick={onDrop}>
          {t('draftDrop')}
        </Button>
      }
    />
  );
}

function DraftLine({ state }: { readonly state: DraftState }) {
  const t = useTaskWords();
  const { shortMoment } = useMoments();
  return (
    <div className={styles.draft} role="status">
      {state === 'failed' && t('draftFailed')}
      {state !== null && state !== 'failed' && t('draftSaved', { time: shortMoment(state.savedAt) })}
    </div>
  );
}

/** Says what was decided, for as long as it can be taken back at once. */
function useTold(detail: TaskDetail): (decision: string, list: string) => void {
  const t = useTaskWords();
  const say = useLabel();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { notification } = App.useApp();
  const { taskId, headName, householdNumber } = detail.task;
  const undo = async (list: string, key: string): Promise<void> => {
    await call(() =>
      api.POST('/api/tasks/{id}/withdraw', { params: { path: { id: taskId }, header: { 'Idempotency-Key': key } } }),
    );
    await client.invalidateQueries({ queryKey: ['tasks'] });
    notification.success({ title: t('undone') });
    await navigate(`/tasks/${taskId}?${list}`);
  };
  return (decision, list) => {
    const key = newKey();
    const label = detail.decisions.find((each) => each.decision === decision);
    notification.success({
      key: taskId,
      duration: toastSeconds,
      title: t('done', { name: headName ?? householdNumber ?? '', decision: label === undefined ? '' : say(label) }),
      actions: (
        <Button
          size="small"
          onClick={() => {
            notification.destroy(taskId);
            void undo(list, key).catch(() => notification.error({ title: t('conflict') }));
          }}
        >
          {t('undo')}
        </Button>
      ),
    });
  };
}
