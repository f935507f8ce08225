import { App } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useQueryClient } from '@tanstack/react-query';
import { actingGrant } from '../../../api/actingGrant';
import { newKey } from '../../../api/key';
import { ApiProblem, isUnknown } from '../../../api/problem';
import { confirmSession, useSignedIn } from '../../../api/session';
import { dropDraftHere, keepDraftHere } from '../../../device/keptDrafts';
import { deviceFilesIn } from '../../../device/deviceFiles';
import { dropEntry, findEntry, type OutboxEntry, putEntry } from '../../../device/outbox';
import { sendEntry, type SendResult } from '../../../device/sender';
import { type CheckForm, type Form, useForm } from '../../../forms/useForm';
import { useWorkWords } from '../../../words/workWords';
import { useLabel } from '../../../words/words';
import { useTaskDraft } from '../../task/decision/useTaskDraft';
import type { Work, WorkValues } from './work';

const quietMs = 150;
/** So long a person waits at the form for the answer; afterwards it goes on from the outbox. */
const patienceMs = 12_000;

export interface WorkForm {
  readonly form: Form<WorkValues>;
  readonly isSending: boolean;
  readonly refused: ApiProblem | null;
  /** Where the newest of what was typed lies. */
  readonly kept: 'here' | 'there' | null;
  submit(): Promise<void>;
  /** Throws away what was typed. */
  startAnew(): Promise<void>;
}

/**
 * A form that works with and without a network: what is typed is kept on the device (and on the server, where it answers);
 * submitted, it goes into the outbox under one key and is sent from there.
 */
export function useWorkForm(
  work: Work,
  empty: WorkValues,
  check: CheckForm<WorkValues>,
  bodyOf: (values: WorkValues) => object,
): WorkForm {
  const form = useForm<WorkValues>(work.typed ?? empty, check);
  const { kept, draft } = useKeptDraft(work, form.values);
  const { isSending, refused, send } = useSubmit(work, draft);
  useEffect(() => {
    if (refused !== null) form.refuse(refused);
    // The refusal is taken to its fields once, when it comes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [refused]);
  return {
    form,
    isSending,
    refused,
    kept,
    submit: async () => {
      if (form.attempt()) await send(form.values, bodyOf(form.values));
    },
    startAnew: async () => {
      form.reset(empty);
      await draft.drop();
      draft.goOn();
    },
  };
}

/** Keeps what is typed, a moment after the last key. */
function useKeptDraft({ detail, serverAt }: Work, values: WorkValues) {
  const { accountId } = useSignedIn();
  const { taskId } = detail.task;
  const text = JSON.stringify(values);
  const first = useRef(text);
  const isOver = useRef(false);
  const [hasKept, setHasKept] = useState(false);
  const server = useTaskDraft(taskId, values, !isOver.current);
  const savedAt = server !== null && server !== 'failed' ? server.savedAt : null;
  useEffect(() => {
    if (text === first.current && !hasKept) return;
    const timer = setTimeout(() => {
      if (isOver.current) return;
      const keptAt = new Date().toISOString();
      // What was turned into a text above.
      const draft = { values: JSON.parse(text) as object, keptAt, serverAt, isAhead: true };
      void keepDraftHere(taskId, accountId, draft).then(() => setHasKept(true));
    }, quietMs);
    return () => clearTimeout(timer);
  }, [text, taskId, accountId, serverAt, hasKept]);
  useEffect(() => {
    if (savedAt === null || isOver.current) return;
    const draft = { values: JSON.parse(text) as object, keptAt: new Date().toISOString(), serverAt: savedAt };
    void keepDraftHere(taskId, accountId, { ...draft, isAhead: false });
    // The text is the one that the server has just kept.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [savedAt, taskId, accountId]);
  const kept: WorkForm['kept'] = savedAt !== null ? 'there' : hasKept ? 'here' : null;
  const draft: Draft = {
    drop: async () => {
      isOver.current = true;
      await dropDraftHere(taskId);
    },
    goOn: () => {
      isOver.current = false;
    },
  };
  return { kept, draft };
}

interface Draft {
  /** Takes it off the device and keeps nothing more. */
  drop(): Promise<void>;
  /** Keeps what is typed from now on. */
  goOn(): void;
}

/** Puts the form into the outbox and sends it; one at a time, however often the button is pressed. */
function useSubmit({ detail, refused: before }: Work, draft: Draft) {
  const t = useWorkWords();
  const say = useLabel();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { notification } = App.useApp();
  const { accountId } = useSignedIn();
  const { taskId, kind, headName, householdNumber } = detail.task;
  const [isSending, setSending] = useState(false);
  const [refused, setRefused] = useState(before?.problem ? new ApiProblem(before.problem) : null);
  const last = useRef(before);
  const busy = useRef(false);

  const attempt = async (key: string): Promise<SendResult> => {
    try {
      await confirmSession(client);
    } catch (error) {
      if (isUnknown(error) || error instanceof ApiProblem) return 'waiting';
      throw error;
    }
    return sendEntry(key, { accountId });
  };
  const leave = async (title: string): Promise<void> => {
    notification.success({ title });
    await client.invalidateQueries({ queryKey: ['tasks'] });
    await navigate('/');
  };
  const send = async (values: WorkValues, body: object): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setSending(true);
    setRefused(null);
    try {
      const entry = {
        ...{
          key: newKey(),
          accountId,
          grantId: actingGrant(),
          taskId,
          kind,
          headName: headName ?? householdNumber ?? '',
        },
        ...{ submittedAt: new Date().toISOString(), state: 'waiting', attempts: 0, problem: null },
        ...{ body, values, fileIds: await deviceFilesIn(values) },
      } satisfies OutboxEntry as OutboxEntry;
      await putEntry(entry);
      // The new one stands in the outbox; what it puts right goes from there.
      if (last.current !== null) await dropEntry(last.current, 'keepFiles');
      last.current = entry;
      await draft.drop();
      const result = await Promise.race([attempt(entry.key), after(patienceMs)]);
      if (result === 'sent') return await leave(t('sent', { what: `${entry.headName} ${say(detail.title)}` }));
      if (result !== 'refused') return await leave(t('waitsForSignal'));
      last.current = await findEntry(entry.key, accountId);
      draft.goOn();
      const problem = last.current?.problem ?? null;
      if (problem !== null) setRefused(new ApiProblem(problem));
    } finally {
      busy.current = false;
      setSending(false);
    }
  };
  return { isSending, refused, send };
}

const after = (ms: number): Promise<SendResult> =>
  new Promise((resolve) => {
    setTimeout(() => resolve('waiting'), ms);
  });
