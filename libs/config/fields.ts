import { variable } from './environment';
import { ConfigFault } from './fault';

/** A variable that must be there. */
export function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = variable(name, env);
  if (value === undefined) throw new ConfigFault(name, '必须设置。', 'must be set.');
  return value;
}

/** A whole number within limits. */
export function integer(
  env: NodeJS.ProcessEnv,
  name: string,
  { least, most, otherwise }: { least: number; most: number; otherwise: number },
): number {
  const text = variable(name, env);
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) {
    throw new ConfigFault(
      name,
      `应为 ${least} 到 ${most} 的整数。`,
      `must be a whole number from ${least} to ${most}.`,
    );
  }
  return value;
}

/** One of a closed set. */
export function oneOf<Choice extends string>(
  env: NodeJS.ProcessEnv,
  name: string,
  { choices, otherwise }: { choices: readonly Choice[]; otherwise: Choice },
): Choice {
  const text = variable(name, env);
  if (text === undefined) return otherwise;
  const found = choices.find((choice) => choice === text);
  if (found !== undefined) return found;
  throw new ConfigFault(name, `应为 ${choices.join('、')} 之一。`, `must be one of ${choices.join(', ')}.`);
}

/** An address of a PostgreSQL database. */
export function postgresUrl(name: string, text: string): string {
  const wrong = () =>
    new ConfigFault(
      name,
      '应形如 postgres://用户:密码@主机:5432/数据库。',
      'must look like postgres://user:password@host:5432/database.',
    );
  if (!URL.canParse(text)) throw wrong();
  const { protocol, hostname, pathname } = new URL(text);
  if (!/^postgres(ql)?:$/.test(protocol) || hostname === '' || pathname.length < 2) throw wrong();
  return text;
}

/** Whether only this machine can reach the host. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}
