import { useCallback, useEffect, useRef, useState } from 'react';
import { newKey } from './key';
import { ApiProblem, askedToWaitSeconds, isUnknown } from './problem';
import { settle } from './settle';

/** How a write stands. `unknown`: no answer yet that says whether it is saved; it is being sent again with the same key. */
export type WriteState = 'idle' | 'sending' | 'unknown';

export interface Write<Input, Output> {
  readonly state: WriteState;
  /** Times it has been sent without an answer. */
  readonly attempts: number;
  /** The last refusal; null after a good answer. */
  readonly refused: ApiProblem | null;
  /** Sends; the answer, or null where it was refused or is being sent already. */
  send(input: Input): Promise<Output | null>;
  /** Sends again now instead of waiting. */
  retryNow(): void;
  /** Takes the refusal away, when what was refused has been changed. */
  forget(): void;
}

/**
 * One write of a form: a key made when the form is opened and kept until it is answered, so that a double click, a lost
 * connection or a 503 never does it twice. What is not an answer of ours is thrown on.
 */
export function useWrite<Input, Output>(write: (input: Input, key: string) => Promise<Output>): Write<Input, Output> {
  const [state, setState] = useState<WriteState>('idle');
  const [attempts, setAttempts] = useState(0);
  const [refused, setRefused] = useState<ApiProblem | null>(null);
  const key = useRef(newKey());
  const busy = useRef(false);
  const wake = useRef<(() => void) | null>(null);
  useLeavingWarning(state === 'unknown');

  const send = useCallback(
    async (input: Input): Promise<Output | null> => {
      if (busy.current) return null;
      busy.current = true;
      setState('sending');
      setRefused(null);
      try {
        const answer = await settle(() => write(input, key.current), {
          isUnknown,
          askedToWaitSeconds,
          onUnknown: (attempt, sendNow) => {
            wake.current = sendNow;
            setAttempts(attempt);
            setState('unknown');
          },
        });
        key.current = newKey();
        return answer;
      } catch (error) {
        if (!(error instanceof ApiProblem)) throw error;
        setRefused(error);
        return null;
      } finally {
        busy.current = false;
        wake.current = null;
        setAttempts(0);
        setState('idle');
      }
    },
    [write],
  );
  return {
    state,
    attempts,
    refused,
    send,
    retryNow: useCallback(() => wake.current?.(), []),
    forget: useCallback(() => setRefused(null), []),
  };
}

// Closing the window would stop the sending, not undo what may be saved already.
function useLeavingWarning(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isOn]);
}
