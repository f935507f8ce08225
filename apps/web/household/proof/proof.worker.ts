import { solve, type Sum } from './solve';

/** What the worker says: how many it tried so far, and in the end the number. */
export type Said = { readonly tried: number } | { readonly nonce: number };

const say = (said: Said): void => self.postMessage(said);

self.onmessage = ({ data }: MessageEvent<Sum>): void => {
  say({ nonce: solve(data, (tried) => say({ tried })) });
};
