import { readFileSync } from 'node:fs';
import { variable } from './environment';
import { ConfigFault } from './fault';

/** Where Temporal is and how it is reached; the same for an embedded server, a cluster of one's own and Temporal Cloud. */
export interface TemporalConfig {
  readonly address: string;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly apiKey?: string;
  readonly tls?: { readonly certificate: Buffer; readonly key: Buffer; readonly authority?: Buffer };
}

/** Reads the `TEMPORAL_…` variables and `SHOUWANG_TASK_QUEUE`. Certificates are paths, or the text itself. */
export function readTemporalConfig(env: NodeJS.ProcessEnv = process.env): TemporalConfig {
  const address = variable('TEMPORAL_ADDRESS', env) ?? '127.0.0.1:7233';
  if (!/^[^\s/:]+:\d{1,5}$|^\[[0-9a-f:]+\]:\d{1,5}$/i.test(address)) {
    throw new ConfigFault('TEMPORAL_ADDRESS', '应形如 主机:7233。', 'must look like host:7233.');
  }
  const apiKey = variable('TEMPORAL_API_KEY', env);
  const tls = readTls(env);
  return {
    address,
    namespace: variable('TEMPORAL_NAMESPACE', env) ?? 'shouwang',
    taskQueue: variable('SHOUWANG_TASK_QUEUE', env) ?? 'shouwang',
    ...(apiKey !== undefined && { apiKey }),
    ...(tls !== undefined && { tls }),
  };
}

/** The host part of an address. */
export function hostOf(address: string): string {
  return address.slice(0, address.lastIndexOf(':'));
}

function readTls(env: NodeJS.ProcessEnv): TemporalConfig['tls'] {
  const certificate = pem(env, 'TEMPORAL_TLS_CERT');
  const key = pem(env, 'TEMPORAL_TLS_KEY');
  const authority = pem(env, 'TEMPORAL_TLS_CA');
  if (certificate === undefined && key === undefined) {
    if (authority === undefined) return undefined;
    throw new ConfigFault(
      'TEMPORAL_TLS_CA',
      '须同时设置 TEMPORAL_TLS_CERT 和 TEMPORAL_TLS_KEY。',
      'needs TEMPORAL_TLS_CERT and TEMPORAL_TLS_KEY too.',
    );
  }
  if (certificate === undefined)
    throw new ConfigFault(
      'TEMPORAL_TLS_CERT',
      '须与 TEMPORAL_TLS_KEY 同时设置。',
      'must be set together with TEMPORAL_TLS_KEY.',
    );
  if (key === undefined)
    throw new ConfigFault(
      'TEMPORAL_TLS_KEY',
      '须与 TEMPORAL_TLS_CERT 同时设置。',
      'must be set together with TEMPORAL_TLS_CERT.',
    );
  return { certificate, key, ...(authority !== undefined && { authority }) };
}

function pem(env: NodeJS.ProcessEnv, name: string): Buffer | undefined {
  const value = variable(name, env);
  if (value === undefined) return undefined;
  if (value.startsWith('-----BEGIN ')) return Buffer.from(value);
  try {
    return readFileSync(value);
  } catch (error) {
    throw new ConfigFault(name, `读不到文件 ${value}。`, `the file ${value} cannot be read.`, { cause: error });
  }
}
