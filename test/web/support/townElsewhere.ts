import { variable } from '#config/environment';
import { Town, type TownOptions } from '#test/support/people/town';
import { attachStack } from '#test/support/stack/stack';
import type { LaidTown } from './townHall';

/** Opens a town whose API and worker run in this Jest worker's own town hall. */
export async function openTownElsewhere(options: Omit<TownOptions, 'diary'>): Promise<Town> {
  const hall = hallOfThisWorker();
  // Written by the hall as a LaidTown.
  const { id, base, database, taskQueue, titles } = (await ask(hall, JSON.stringify(options))) as LaidTown;
  const stack = attachStack({ name: database, taskQueue });
  const at = (what: string): Promise<unknown> => ask(`${hall}/${id}/${what}`);
  return new Town({
    stack,
    base,
    titles: new Map(titles),
    apiNow: async () => Number(await at('now')),
    startWorker: async () => void (await at('worker')),
    close: async () => {
      await stack.close();
      await at('close');
    },
  });
}

function hallOfThisWorker(): string {
  const halls = variable('SHOUWANG_TOWN_HALLS')?.split(' ') ?? [];
  const hall = halls[(Number(variable('JEST_WORKER_ID') ?? 1) - 1) % halls.length];
  if (hall === undefined) throw new Error('this test belongs in the Jest project `web`, which starts the town halls');
  return hall;
}

async function ask(url: string, body?: string): Promise<unknown> {
  const answer = await fetch(url, { method: 'POST', ...(body !== undefined && { body }) });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}
