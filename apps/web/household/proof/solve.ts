import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** What the sum is about: the API's challenge, how many zero bits it asks for, and the form's own key. */
export interface Sum {
  readonly challenge: string;
  readonly bits: number;
  readonly key: string;
}

const tellEvery = 8192;

/**
 * A number for which SHA-256 over `<challenge>:<key>:<number>` begins with the zero bits asked for, by trying; `onTried`
 * hears how many were tried. Not the browser's own SHA-256: it is missing where the page is not served over TLS.
 */
export function solve({ challenge, bits, key }: Sum, onTried: (count: number) => void): number {
  const begun = sha256.create().update(utf8ToBytes(`${challenge}:${key}:`));
  for (let nonce = 0; ; nonce++) {
    if (
      leadingZeroBits(
        begun
          .clone()
          .update(utf8ToBytes(String(nonce)))
          .digest(),
      ) >= bits
    )
      return nonce;
    if (nonce % tellEvery === tellEvery - 1) onTried(nonce + 1);
  }
}

function leadingZeroBits(sum: Uint8Array): number {
  const at = sum.findIndex((byte) => byte !== 0);
  return at < 0 ? sum.length * 8 : at * 8 + Math.clz32(sum[at] ?? 0) - 24;
}
