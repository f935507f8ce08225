/**
 * What is kept on a phone lies sealed under a key that cannot be taken out of this browser and is thrown away at
 * sign-out. Browsers offer this only where the page came over TLS or from this machine; elsewhere there is no offline
 * work either, and what is kept for a moment stays as it is.
 */
export type Sealed =
  { readonly iv: Uint8Array<ArrayBuffer>; readonly data: ArrayBuffer } | { readonly plain: ArrayBuffer };

const algorithm = 'AES-GCM';
const ivBytes = 12;

// An old type of the DOM says that it is always there.
const subtle = (): SubtleCrypto | undefined => (crypto as { readonly subtle?: SubtleCrypto }).subtle;

/** A new key; null where the browser offers none. */
export async function makeSealKey(): Promise<CryptoKey | null> {
  return (await subtle()?.generateKey({ name: algorithm, length: 256 }, false, ['encrypt', 'decrypt'])) ?? null;
}

export async function sealBytes(key: CryptoKey | null, bytes: ArrayBuffer): Promise<Sealed> {
  const cipher = subtle();
  if (key === null || cipher === undefined) return { plain: bytes };
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  return { iv, data: await cipher.encrypt({ name: algorithm, iv }, key, bytes) };
}

/** The bytes again; throws where the key is not the one that sealed them. */
export async function openBytes(key: CryptoKey | null, sealed: Sealed): Promise<ArrayBuffer> {
  if ('plain' in sealed) return sealed.plain;
  const cipher = subtle();
  if (key === null || cipher === undefined) throw new Error('sealed with a key that is not here');
  return cipher.decrypt({ name: algorithm, iv: sealed.iv }, key, sealed.data);
}

export const sealValue = (key: CryptoKey | null, value: unknown): Promise<Sealed> =>
  sealBytes(key, new TextEncoder().encode(JSON.stringify(value)).buffer);

export async function openValue(key: CryptoKey | null, sealed: Sealed): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await openBytes(key, sealed)));
}
