import { resolve } from 'node:path';
import { builtPages } from '#config/folders';
import { openPool } from '#database/pools';
import { national15 } from '#domain/policy/shipped/national15';
import type { Policy } from '#domain/policy/policy';
import { Families } from '#test/support/people/families';
import { settle, town as places, townPassword } from '#test/support/people/settle';
import { TownshipLeader, TownshipOfficer } from '#test/support/people/township';
import { Clerk, Secretary } from '#test/support/people/village';
import { inFavour } from '#test/story/chapters';
import { type SourceProcess, startSource } from '#test/support/process/sourceProcess';
import { bundledWorkflows } from '#test/support/worker/bundledWorkflows';
import type { Ground } from '../ground';
import { progress } from '../report';
import { copyCase } from './copies';

export const tasksInInbox = 10_000;
/** Cases with a workflow, which can be decided; the others are copies that can be read. */
const livingCases = 12;
const database = 'bench_screens';

/** The county's usual procedure but that the township reviews first: nothing has to wait for a meeting or a notice. */
const reviewFirst: Policy = {
  ...national15,
  stages: [['signFor'], ['verification'], ['townshipReview'], ...national15.stages.slice(2).filter(isLater)],
};
function isLater(steps: Policy['stages'][number]): boolean {
  return !steps.includes('townshipReview');
}

export interface Papers {
  readonly visit: string;
  readonly meeting: string;
  readonly notice: string;
}

/** A township officer with ten thousand tasks and a village clerk with a few, at the application as it is served. */
export interface Desks {
  readonly address: string;
  /** What the clerk's phone opens: a visit's form, a meeting's minutes, a notice to be posted. */
  readonly papers: Papers;
  /** The session of somebody who signed in, as a browser keeps it. */
  cookieOf(login: string): Promise<{ readonly name: string; readonly value: string }>;
  strike(): Promise<void>;
}

export async function openDesks(ground: Ground): Promise<Desks> {
  const pages = builtPages();
  if (pages === null) throw new Error('the web application is not built');
  progress('screens: a township with its people');
  const databaseUrl = await ground.freshDatabase(database);
  const owner = openPool(databaseUrl, 'owner', { max: 2, statementTimeoutMs: 60_000 });
  await settle(owner, reviewFirst);
  const { payloadKey: _key, ...access } = ground.temporal();
  const bundleFile = await bundledWorkflows(ground.dataDir);
  const programs: SourceProcess[] = [];
  const strike = async (): Promise<void> => {
    await Promise.all(programs.map((program) => program.stop()));
    await owner.end();
  };
  const start = async (file: string, orders: object, says: string): Promise<string> => {
    const program = startSource(resolve(__dirname, file), orders);
    programs.push(program);
    return program.said(says);
  };
  try {
    const worker = { databaseUrl, ...access, bundleFile, fault: 'none' };
    await start('../../support/worker/workerProgram.ts', worker, 'worker ready');
    const listening = await start('../apiProgram.ts', { databaseUrl, poolMax: 8, access, pages }, 'listening at ');
    const address = listening.slice(listening.indexOf('http'));
    const { template: caseId, papers } = await liveCases(address);
    progress(`screens: ${tasksInInbox} tasks in one inbox`);
    const { rows } = await owner.query<{ household_id: string }>(
      'SELECT household_id FROM case_file WHERE case_id = $1',
      [caseId],
    );
    const admin = openPool(ground.adminUrl(database), 'owner', { max: 1, statementTimeoutMs: 600_000 });
    try {
      await copyCase(admin, { caseId, householdId: rows[0]?.household_id ?? '' }, tasksInInbox - livingCases);
    } finally {
      await admin.end();
    }
    return { address, papers, cookieOf: (login) => signedIn(address, login), strike };
  } catch (error) {
    // What was started does not outlive a set-up that failed.
    await strike();
    throw error;
  }
}

/** Households found and visited, the last one to be copied; one found only, one before the meeting, one before its notice. */
async function liveCases(base: string): Promise<{ readonly template: string; readonly papers: Papers }> {
  const station = { base, password: townPassword };
  const clerk = await new Clerk({ ...station, login: 'clerk' }).signIn();
  const secretary = await new Secretary({ ...station, login: 'secretary' }).signIn();
  const officer = await new TownshipOfficer({ ...station, login: 'officer' }).signIn();
  const leader = await new TownshipLeader({ ...station, login: 'leader' }).signIn();
  const passTownship = async (caseId: string): Promise<void> => {
    await officer.review(caseId);
    await leader.approve(caseId);
  };
  const families = new Families({ villageCode: places.village, today: (await clerk.now()).slice(0, 10) });
  const found = async (isVisited: boolean): Promise<string> => {
    const family = families.next();
    const { name, idNumber, phone, difficulty, areaCode, riskClass } = family.selfReport();
    const clue = { riskClasses: [riskClass], areaCode, name, idNumber, phone, difficulty };
    const { caseId } = await clerk.report({ channel: 'fieldVisit', ...clue });
    if (isVisited) await clerk.verify(caseId, await family.visitedBy(clerk, caseId));
    return caseId;
  };
  const [noticed, met, onlyFound] = [await found(true), await found(true), await found(false)];
  await passTownship(noticed);
  const { meetingId } = await clerk.meet(places.village, [inFavour(noticed)]);
  await secretary.confirmMinutes(meetingId);
  const { noticeId } = await clerk.prepareNotice(places.village, [noticed]);
  await passTownship(met);
  const meeting = await clerk.prepareMeeting(places.village);
  const { taskId } = await clerk.findTask('verification', onlyFound);
  let template = '';
  for (let n = 0; n < livingCases; n++) template = await found(true);
  return {
    template,
    papers: {
      visit: `/tasks/${encodeURIComponent(taskId)}/form`,
      meeting: `/meetings/${meeting.meetingId}`,
      notice: `/notices/${noticeId}`,
    },
  };
}

async function signedIn(address: string, login: string): Promise<{ name: string; value: string }> {
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password: townPassword }),
  });
  const [, name, value] = /^([^=]+)=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '') ?? [];
  if (name === undefined || value === undefined) throw new Error(`${login} could not sign in: ${answer.status}`);
  return { name, value };
}
