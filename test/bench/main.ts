import { parseArgs } from 'node:util';
import { strikeCounty } from './county/county';
import { measureSummary } from './county/summary';
import { measureTakeover } from './county/takeover';
import { measureDecisions } from './decisions/decisions';
import { type Ground, openGround } from './ground';
import { measureInbox } from './inbox/inbox';
import { measureRecovery, openCases } from './recovery/recovery';
import { measureScreens } from './screens/screens';
import { measureStuck } from './stuck/stuck';
import { allMet, type Line, progress, tableOf } from './report';

const parts: Record<string, (ground: Ground, size: Size) => Promise<Line[]>> = {
  inbox: measureInbox,
  decisions: measureDecisions,
  takeover: measureTakeover,
  summary: measureSummary,
  recovery: measureRecovery,
  stuck: measureStuck,
  web: measureScreens,
};

interface Size {
  /** Open cases behind the recovery: `--cases 2000`. */
  readonly cases: number;
  /** Of the part `web` the first loads only: `--loads`. */
  readonly loads: boolean;
}

/** `npm run bench`, or one part: `npm run bench -- inbox`. Prints one table on standard output; says on standard error what it is at. */
async function main(args: readonly string[]): Promise<void> {
  const { values, positionals: asked } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { cases: { type: 'string', default: String(openCases) }, loads: { type: 'boolean', default: false } },
  });
  const { loads } = values;
  const cases = Number(values.cases);
  if (!Number.isInteger(cases) || cases < 100) throw new Error('--cases: a number of at least 100');
  const unknown = asked.filter((name) => !(name in parts));
  if (unknown.length > 0) throw new Error(`No part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);
  const ground = await openGround();
  const stop = (): void => {
    void ground.clear().finally(() => process.exit(130));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const lines: Line[] = [];
    for (const [name, measure] of Object.entries(parts)) {
      if (asked.length === 0 || asked.includes(name)) lines.push(...(await measure(ground, { cases, loads })));
    }
    process.stdout.write(`${tableOf(lines)}\n`);
    if (!allMet(lines)) process.exitCode = 1;
  } finally {
    progress('stopping the servers');
    await strikeCounty(ground);
    await ground.clear();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
