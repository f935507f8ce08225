import { ConfigFault } from './fault';
import { isLoopback } from './fields';
import type { Config } from './readConfig';
import { hostOf } from './temporalConfig';

const passwordsOfManuals = ['', 'postgres', 'password', 'shouwang', 'temporal', 'owner', 'admin', 'changeme', '123456'];

/** What a county that works with real households must not be started with. */
export function refuseInProduction({ database, temporal, clockFactor }: Config): void {
  const addresses = [
    ['DATABASE_URL', database.ownerUrl],
    ['DATABASE_API_URL', database.apiUrl],
    ['DATABASE_WORKER_URL', database.workerUrl],
  ] as const;
  for (const [name, url] of addresses) refuseDefaultPassword(name, url);
  if (clockFactor !== 1) {
    throw new ConfigFault('SHOUWANG_CLOCK_FACTOR', '正式环境中时间不能加快。', 'time cannot run faster in production.');
  }
  if (!isLoopback(hostOf(temporal.address)) && temporal.tls === undefined && temporal.apiKey === undefined) {
    throw new ConfigFault(
      'TEMPORAL_ADDRESS',
      '正式环境中连接其他机器上的 Temporal 须设置 TEMPORAL_TLS_CERT 和 TEMPORAL_TLS_KEY，或 TEMPORAL_API_KEY。',
      'Temporal on another machine needs TEMPORAL_TLS_CERT and TEMPORAL_TLS_KEY, or TEMPORAL_API_KEY, in production.',
    );
  }
}

function refuseDefaultPassword(name: string, url: string): void {
  const { password, username } = new URL(url);
  const plain = decodeURIComponent(password);
  if (!passwordsOfManuals.includes(plain) && plain !== decodeURIComponent(username)) return;
  throw new ConfigFault(
    name,
    '正式环境中须为数据库设置自己的密码（没有密码或为默认密码）。',
    'the database needs a password of its own in production (there is none, or a default one).',
  );
}
