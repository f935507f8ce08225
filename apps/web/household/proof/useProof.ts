import { useCallback, useState } from 'react';
import { once } from '../../api/call';
import { api } from '../../api/client';
import { Unreachable } from '../../api/problem';
import type { Said } from './proof.worker';
import type { Sum } from './solve';

export interface Proof {
  /** How likely it is that the sum would be done by now, 0 to 1; null while none is being done. */
  readonly share: number | null;
  /** Does the sum that an anonymous form brings, for the form's key; gives the header `X-Proof`. */
  prove(key: string): Promise<string>;
}

/** The check against robots: a sum that costs a person's device a second, done beside the page so that it stays awake. */
export function useProof(): Proof {
  const [share, setShare] = useState<number | null>(null);
  const prove = useCallback(async (key: string): Promise<string> => {
    const { challenge, bits } = await once(() => api.GET('/api/public/proof'));
    setShare(0);
    try {
      const nonce = await work({ challenge, bits, key }, (tried) => setShare(1 - Math.exp(-tried / 2 ** bits)));
      return `${challenge}:${nonce}`;
    } finally {
      setShare(null);
    }
  }, []);
  return { share, prove };
}

function work(sum: Sum, onTried: (count: number) => void): Promise<number> {
  const worker = new Worker(new URL('./proof.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<number>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Said>) => ('nonce' in data ? resolve(data.nonce) : onTried(data.tried));
    // Its script did not come through: the same as an answer that did not, tried again.
    worker.onerror = () => reject(new Unreachable(new Error('the worker did not start')));
    worker.postMessage(sum);
  }).finally(() => worker.terminate());
}
