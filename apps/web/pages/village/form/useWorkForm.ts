import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useQueryClient } from '@tanstack/react-query';
import type { ApiProblem } from '../../../api/problem';
import { useSignedIn } from '../../../api/session';
import { dropDraftHere, keepDraftHere } from '../../../device/keptDrafts';
import { useSubmission } from '../../../device/useSubmission';
import { type CheckForm, type Form, useForm } from '../../../forms/useForm';
import { useWorkWords } from '../../../words/workWords';
import { useLabel } from '../../../words/words';
import { useTaskDraft } from '../../task/decision/useTaskDraft';
import { tell } from '../../../shell/saidInPassing';
import type { Work, WorkValues } from './work';

const quietMs = 150;

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
function useKeptDraft({ detail, serverAt, isAhead, isToHandOver }: Work, values: WorkValues) {
  const { accountId } = useSignedIn();
  const { taskId } = detail.task;
  const text = JSON.stringify(values);
  const first = useRef(text);
  const isOver = useRef(false);
  const [hasKept, setHasKept] = useState(false);
  const server = useTaskDraft(taskId, values, !isOver.current, isToHandOver);
  const saved = server === 'failed' ? null : server;
  // What the server has, and since when.
  const onServer = useRef<{ text: string | null; at: string | null }>({ text: isAhead ? null : text, at: serverAt });
  useEffect(() => {
    if (text === first.current && !hasKept) return;
    const timer = setTimeout(() => {
      if (isOver.current) return;
      const keptAt = new Date().toISOString();
      // What was turned into a text above.
      const { text: there, at } = onServer.current;
      const draft = { values: JSON.parse(text) as object, keptAt, serverAt: at, isAhead: text !== there };
      void keepDraftHere(taskId, accountId, draft).then(() => setHasKept(true));
    }, quietMs);
    return () => clearTimeout(timer);
  }, [text, taskId, accountId, hasKept]);
  useEffect(() => {
    if (saved === null) return;
    onServer.current = { text: saved.text, at: saved.savedAt };
    if (isOver.current) return;
    const draft = { values: JSON.parse(text) as object, keptAt: new Date().toISOString(), serverAt: saved.savedAt };
    // Typing may have gone on while the answer was under way.
    void keepDraftHere(taskId, accountId, { ...draft, isAhead: saved.text !== text });
    // Only what the server keeps is written here; what is typed, above.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [saved, taskId, accountId]);
  const kept: WorkForm['kept'] = saved !== null ? 'there' : hasKept ? 'here' : null;
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

/** Submits the form, and leaves it once it is sent or lies in the outbox for good. */
function useSubmit({ detail, refused: before }: Work, draft: Draft) {
  const t = useWorkWords();
  const say = useLabel();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { taskId, kind, headName, householdNumber } = detail.task;
  const name = headName ?? householdNumber ?? '';
  const { isSending, refused, send: sendOnce } = useSubmission({ taskId, kind, headName: name }, before);

  const leave = async (title: string): Promise<void> => {
    tell(title);
    await client.invalidateQueries({ queryKey: ['tasks'] });
    await navigate('/');
  };
  const send = async (values: WorkValues, body: object): Promise<void> => {
    const result = await sendOnce({ values, body, onKept: draft.drop });
    if (result === null) return;
    if (result === 'sent') return leave(t('sent', { what: `${name} ${say(detail.title)}` }));
    if (result !== 'refused') return leave(t('waitsForSignal'));
    draft.goOn();
  };
  return { isSending, refused, send };
}
