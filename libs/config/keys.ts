import { hkdfSync, randomBytes } from 'node:crypto';
import { variable } from './environment';
import { ConfigFault } from './fault';
import { required } from './fields';

const keyBytes = 32;
const leastDifferentBytes = 8;

/** The keys under which data lies encrypted in the database and in Temporal. */
export interface Keys {
  /** For #database/secrets: `current` encrypts, all of them decrypt; the index key finds by blind index and never changes. */
  readonly secretKeys: {
    readonly current: string;
    readonly keys: Readonly<Record<string, Buffer>>;
    readonly indexKey: Buffer;
  };
  /** For Temporal's payloads. */
  readonly payloadKey: { readonly id: string; readonly key: Buffer };
  readonly olderPayloadKeys: readonly { readonly id: string; readonly key: Buffer }[];
}

/**
 * `SHOUWANG_SECRET_KEY` (`id:base64 of 32 bytes`), `SHOUWANG_SECRET_KEYS_OLD` (the same, separated by commas) and `SHOUWANG_INDEX_KEY` (base64 of 32 bytes).
 * From each secret key one key for data and one for payloads is derived.
 */
export function readKeys(env: NodeJS.ProcessEnv): Keys {
  const current = namedKey('SHOUWANG_SECRET_KEY', required(env, 'SHOUWANG_SECRET_KEY'));
  const old = (variable('SHOUWANG_SECRET_KEYS_OLD', env) ?? '')
    .split(',')
    .filter((text) => text.trim() !== '')
    .map((text) => namedKey('SHOUWANG_SECRET_KEYS_OLD', text.trim()));
  const all = [current, ...old];
  if (new Set(all.map(({ id }) => id)).size !== all.length) {
    throw new ConfigFault('SHOUWANG_SECRET_KEYS_OLD', '密钥编号不能重复。', 'two keys have the same id.');
  }
  const payloadKeys = all.map(({ id, key }) => ({ id, key: derive(key, 'payload') }));
  return {
    secretKeys: {
      current: current.id,
      keys: Object.fromEntries(all.map(({ id, key }) => [id, derive(key, 'data')])),
      indexKey: keyOf('SHOUWANG_INDEX_KEY', required(env, 'SHOUWANG_INDEX_KEY')),
    },
    payloadKey: { id: current.id, key: derive(current.key, 'payload') },
    olderPayloadKeys: payloadKeys.slice(1),
  };
}

/** New random keys, as the variables that `readKeys` reads. */
export function makeKeys(id: string): Readonly<Record<'SHOUWANG_SECRET_KEY' | 'SHOUWANG_INDEX_KEY', string>> {
  return {
    SHOUWANG_SECRET_KEY: `${id}:${randomBytes(keyBytes).toString('base64')}`,
    SHOUWANG_INDEX_KEY: randomBytes(keyBytes).toString('base64'),
  };
}

function namedKey(name: string, text: string): { id: string; key: Buffer } {
  const [, id, body] = /^([\w.-]{1,32}):(.+)$/.exec(text) ?? [];
  if (id === undefined || body === undefined) {
    throw new ConfigFault(name, '应形如 编号:32 字节的 base64。', 'must look like id:base64 of 32 bytes.');
  }
  return { id, key: keyOf(name, body) };
}

function keyOf(name: string, text: string): Buffer {
  const key = Buffer.from(text, 'base64');
  if (key.length !== keyBytes || key.toString('base64').replace(/=+$/, '') !== text.trim().replace(/=+$/, '')) {
    throw new ConfigFault(
      name,
      '密钥应为 32 字节的 base64，可用 openssl rand -base64 32 生成。',
      'the key must be base64 of 32 bytes; make one with openssl rand -base64 32.',
    );
  }
  // Nothing random looks like this, but examples in manuals do.
  if (new Set(key).size < leastDifferentBytes) {
    throw new ConfigFault(name, '密钥不是随机的，请重新生成。', 'the key is not random: make a new one.');
  }
  return key;
}

function derive(key: Buffer, purpose: 'data' | 'payload'): Buffer {
  return Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `shouwang ${purpose}`, keyBytes));
}
