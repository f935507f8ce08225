import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Payload, PayloadCodec } from '@temporalio/common';
import { temporal } from '@temporalio/proto';

const encoding = 'binary/encrypted-aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** A key with its name; the name travels with every payload, so that keys can be changed. */
export interface PayloadKey {
  readonly id: string;
  readonly key: Buffer;
}

/** Encrypts everything that workflows, updates and activities carry (I7). The first key writes, all of them read. */
export class AesGcmCodec implements PayloadCodec {
  private readonly byId: ReadonlyMap<string, Buffer>;

  constructor(
    private readonly current: PayloadKey,
    older: readonly PayloadKey[] = [],
  ) {
    this.byId = new Map([current, ...older].map((k) => [k.id, k.key]));
  }

  encode(payloads: Payload[]): Promise<Payload[]> {
    return Promise.resolve(payloads.map((payload) => this.seal(payload)));
  }

  // Within a promise, so that a payload that cannot be opened rejects instead of throwing at the caller.
  decode(payloads: Payload[]): Promise<Payload[]> {
    return new Promise((resolve) => resolve(payloads.map((payload) => this.open(payload))));
  }

  private seal(payload: Payload): Payload {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', this.current.key, nonce);
    const plain = temporal.api.common.v1.Payload.encode(payload).finish();
    const data = Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    return { metadata: { encoding: Buffer.from(encoding), 'key-id': Buffer.from(this.current.id) }, data };
  }

  private open(payload: Payload): Payload {
    if (!payload.metadata || Buffer.from(payload.metadata.encoding ?? []).toString() !== encoding) return payload;
    const id = Buffer.from(payload.metadata['key-id'] ?? []).toString();
    const key = this.byId.get(id);
    if (!key) throw new Error(`Payload key ${id} is not configured`);
    const data = Buffer.from(payload.data ?? []);
    const decipher = createDecipheriv('aes-256-gcm', key, data.subarray(0, nonceBytes));
    decipher.setAuthTag(data.subarray(data.length - tagBytes));
    const plain = Buffer.concat([decipher.update(data.subarray(nonceBytes, data.length - tagBytes)), decipher.final()]);
    return temporal.api.common.v1.Payload.decode(plain);
  }
}
