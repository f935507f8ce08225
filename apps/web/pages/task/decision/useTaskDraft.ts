import { useEffect, useRef, useState } from 'react';
import { call } from '../../../api/call';
import { api } from '../../../api/client';
import { newKey } from '../../../api/key';
import { isUnknown } from '../../../api/problem';

const quietMs = 1_200;
const againMs = 5_000;

/** How the draft stands: which text was kept at which moment, or not kept yet. */
export type DraftState = { readonly savedAt: string; readonly text: string } | 'failed' | null;

/**
 * Keeps what is being typed on the server, a moment after the last key; goes on trying while the network is away.
 * `handsOver`: what stands there at first is sent too.
 */
export function useTaskDraft(taskId: string, content: object, isOn: boolean, handsOver = false): DraftState {
  const [state, setState] = useState<DraftState>(null);
  const text = JSON.stringify(content);
  const kept = useRef(handsOver ? null : text);
  useEffect(() => {
    if (!isOn || text === kept.current) return;
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    const keep = async (): Promise<void> => {
      try {
        const draft = await call(() =>
          api.PUT('/api/tasks/{id}/draft', {
            params: { path: { id: taskId }, header: { 'Idempotency-Key': newKey() } },
            // What was turned into a text above.
            body: { content: JSON.parse(text) as Record<string, unknown> },
          }),
        );
        kept.current = text;
        if (draft.updatedAt !== null) setState({ savedAt: draft.updatedAt, text });
      } catch (error) {
        // What was typed since goes out by itself; this text must not come after it.
        if (isOver) return;
        setState('failed');
        if (isUnknown(error)) timer = setTimeout(() => void keep(), againMs);
      }
    };
    timer = setTimeout(() => void keep(), quietMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [isOn, taskId, text]);
  return state;
}

/** What was kept before, on this device or another; null where nothing was. */
export async function findDraft(taskId: string): Promise<{ content: object; updatedAt: string } | null> {
  const draft = await call(() => api.GET('/api/tasks/{id}/draft', { params: { path: { id: taskId } } }));
  const { content, updatedAt } = draft;
  return typeof content === 'object' && content !== null && updatedAt !== null ? { content, updatedAt } : null;
}

/** Takes the draft away. */
export async function dropDraft(taskId: string): Promise<void> {
  await call(() =>
    api.DELETE('/api/tasks/{id}/draft', {
      params: { path: { id: taskId }, header: { 'Idempotency-Key': newKey() } },
    }),
  );
}
