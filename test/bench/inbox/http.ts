import { resolve } from 'node:path';
import type { QueryConfig } from 'pg';
import { type SourceProcess, startSource } from '#test/support/process/sourceProcess';
import type { ApiOrders } from '../apiProgram';
import { median } from '../figures';
import type { Ground } from '../ground';
import { runUsers } from '../load';
import { type Line, progress } from '../report';
import { Web } from '../web';
import type { BareOrders } from './bareServer';
import type { Reader } from './readers';
import { pageRows, pageStatement } from './statements';

const connections = 16;
const poolMax = 16;
const rounds = 3;
const roundMs = 4_000;
// As long as it takes until a fresh process is compiled: ours run for weeks.
const warmUpMs = 10_000;

/** Pages a second at sixteen connections: the API with session, scope and row security, against a bare route with the page's own statement. */
export async function measureHttp(ground: Ground, databaseUrl: string, readers: readonly Reader[]): Promise<Line[]> {
  const nowAt = new Date();
  const statements: Record<string, QueryConfig> = {};
  for (const reader of readers) statements[reader.scope] = await pageStatement(reader, nowAt);
  const { address, namespace, taskQueue } = ground.temporal();
  const apiOrders: ApiOrders = { databaseUrl, poolMax, access: { address, namespace, taskQueue } };
  const bareOrders: BareOrders = { databaseUrl, poolMax, statements };
  const programs = [
    startSource(resolve(__dirname, '../apiProgram.ts'), apiOrders),
    startSource(resolve(__dirname, 'bareServer.ts'), bareOrders),
  ];
  try {
    const [api, bare] = await Promise.all(
      programs.map(async (program) => new Web(await addressOf(program), connections)),
    );
    if (api === undefined || bare === undefined) throw new Error('A server is missing');
    const lines: Line[] = [];
    for (const reader of readers) lines.push(await compare(api, bare, reader));
    api.close();
    bare.close();
    return lines;
  } finally {
    await Promise.all(programs.map((program) => program.stop()));
  }
}

async function compare(api: Web, bare: Web, { scope, cookie }: Reader): Promise<Line> {
  const ours = () => api.ask(`/api/tasks?limit=${pageRows}`, { headers: { cookie } });
  const theirs = () => bare.ask(`/${scope}`);
  const [ourRows, theirRows] = [rowsIn(await ours()), rowsIn(await theirs())];
  // The page's statement asks for one row more, which tells whether there is another page.
  if (ourRows !== Math.min(theirRows, pageRows))
    throw new Error(`The API gives ${ourRows} rows, the statement ${theirRows}`);
  const figures = { ours: [] as number[], theirs: [] as number[] };
  await pages(ours, warmUpMs);
  await pages(theirs, warmUpMs);
  for (let round = 0; round < rounds; round++) {
    figures.theirs.push(await pages(theirs, roundMs));
    figures.ours.push(await pages(ours, roundMs));
  }
  progress(
    `inbox over HTTP, ${scope}: ${figures.ours.map(Math.round).join(', ')}/s, bare ${figures.theirs.map(Math.round).join(', ')}/s`,
  );
  const ratio = median(figures.ours.map((each, i) => each / (figures.theirs[i] ?? NaN)));
  return {
    metric: `inbox page over HTTP, ${scope}, ${connections} connections`,
    unit: '/s',
    ours: median(figures.ours),
    reference: median(figures.theirs),
    ratio,
    target: { atLeast: 0.5 },
  };
}

async function pages(ask: () => Promise<string>, forMs: number): Promise<number> {
  const user = async (): Promise<boolean> => {
    await ask();
    return true;
  };
  return (
    await runUsers(
      Array.from({ length: connections }, () => user),
      forMs,
    )
  ).perSecond;
}

function rowsIn(text: string): number {
  // Both servers answer {rows: […]}.
  return (JSON.parse(text) as { rows: unknown[] }).rows.length;
}

async function addressOf(program: SourceProcess): Promise<string> {
  const line = await program.said('listening at ');
  return line.slice(line.indexOf('http'));
}
