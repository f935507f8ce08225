import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ConfigFault } from '#config/fault';
import { readConfig } from '#config/readConfig';
import { migrate } from '#database/migrate';
import { national15 } from '#domain/policy/shipped/national15';
import { shippedPolicies } from '#domain/policy/shipped/shippedPolicies';
import { readAreas } from './areas';
import { setUp, SetUpFault } from './setUp';

const usage = `用法 usage: npm run setup -- --areas 区划.csv --login 管理员账号 --name 姓名 [--policy ${shippedPolicies.map(({ code }) => code).join('|')}]`;

/** `npm run setup`: a county's areas, calendar and policy, and the administrator who makes every other account. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      areas: { type: 'string' },
      login: { type: 'string' },
      name: { type: 'string' },
      policy: { type: 'string', default: national15.code },
    },
  });
  const policy = shippedPolicies.find(({ code }) => code === values.policy);
  if (values.areas === undefined || values.login === undefined || values.name === undefined || policy === undefined)
    throw new SetUpFault(usage, 'the table of areas: one a line, twelve digits and the name, UTF-8');
  const read = readAreas(readFileSync(values.areas, 'utf8'));
  if ('faults' in read)
    throw new SetUpFault(
      read.faults.map(({ line, zh }) => `第 ${line} 行：${zh}`).join('\n'),
      read.faults.map(({ line, en }) => `line ${line}: ${en}`).join('\n'),
    );
  const { ownerUrl } = readConfig().database;
  await migrate(ownerUrl);
  const { login, name } = values;
  const done = await setUp({ ownerUrl, areas: read, administrator: { login, name }, policy });
  say(`${done.areas} 个区划已装入  areas are there`);
  if (done.policySaved) say(`政策 ${policy.nameZh} 今日起施行  the policy is in force from today`);
  say(
    done.password === null
      ? '该县已有管理员，未新建  the county has an administrator already, none was made'
      : `管理员 ${login}，初始密码 ${done.password}（只显示这一次，首次登录须修改）  administrator and first password, shown only now`,
  );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  const isForReader = error instanceof SetUpFault || error instanceof ConfigFault;
  const text = error instanceof Error ? (isForReader ? error.message : (error.stack ?? error.message)) : String(error);
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
});
