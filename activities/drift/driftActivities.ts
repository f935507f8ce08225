import type { Pool } from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import {
  behindLedger,
  forgetTrouble,
  type FoundTrouble,
  keepTroubles,
  openCases,
  standingOf,
  type Suspect,
  suspects,
  troubleOf,
} from '#database/casework/drift';
import {
  forgetLoneWorkflow,
  keepLoneWorkflows,
  loneRunOf,
  type LoneWorkflow,
  withOpenCase,
} from '#database/casework/loneWorkflows';
import type { Birth } from '#domain/process/draft';
import type { Policy } from '#domain/policy/policy';
import { readBirth } from '#database/ledger/readBirth';
import { policyFinder } from '#database/ledger/findPolicy';
import { rebuildCase } from '#database/ledger/rebuildCase';
import type { CaseGateway } from '#temporal/caseGateway';
import type { Trouble } from '#domain/stuck/reason';
import type { CaseProbe, RunningCase } from '#temporal/caseProbe';
import type { DriftActivities, DriftFindings, LoneEnded, Repaired } from '#workflows/drift/messages';
import { beating } from '../import/beating';

/** From so many attempts on a workflow task fails for good. */
const failingAttempts = 3;
/** A repair that was ordered is looked at so often, and so long apart, until its trouble is over. */
const looks = 20;
const lookAgainMs = 500;
/** Asked of the server one by one; of more, the next comparison speaks. */
const mostLone = 200;

/** What a repair did, and whether its trouble is over by now. */
interface Mending {
  readonly done: Repaired['done'];
  isOver(): Promise<boolean>;
}

/** Compares ledger, inbox and workflows; reads everything, writes down what is wrong, and mends on order. */
export class DriftSideEffects implements DriftActivities {
  constructor(
    private readonly pool: Pool,
    private readonly probe: CaseProbe,
    private readonly cases: Pick<CaseGateway, 'revive' | 'clockMoved'>,
  ) {}

  readonly findDrift = (): Promise<DriftFindings> => beating(() => this.compare());

  readonly repairCase = (caseId: string): Promise<Repaired> => beating(() => this.repair(caseId));

  readonly endLone = (householdId: string): Promise<LoneEnded> => beating(() => this.end(householdId));

  private async compare(): Promise<DriftFindings> {
    const running = new Map<string, RunningCase>();
    // The workflows first: a case that is opened meanwhile is in both, one that ends meanwhile is in neither or only running.
    for await (const run of this.probe.running()) running.set(run.householdId, run);
    const open = await openCases(this.pool);
    const found = new Map<string, FoundTrouble>();
    for (const place of open) {
      if (running.has(place.householdId)) continue;
      // The server's list lags behind a moment: it is asked for the one case.
      const { running: isRunning } = await this.probe.look(place.householdId);
      if (!isRunning) found.set(place.caseId, { ...place, code: 'noWorkflow', detail: {} });
    }
    for (const suspect of await suspects(this.pool)) {
      const trouble = found.has(suspect.caseId) ? null : await this.judge(suspect);
      if (trouble) found.set(suspect.caseId, trouble);
    }
    for (const place of await behindLedger(this.pool))
      found.set(place.caseId, { ...place, code: 'inboxBehind', detail: {} });
    await keepTroubles(this.pool, [...found.values()]);
    const households = new Set(open.map(({ householdId }) => householdId));
    const alone = await this.lone([...running.values()].filter(({ householdId }) => !households.has(householdId)));
    await keepLoneWorkflows(this.pool, alone);
    return { cases: open.length, troubles: found.size, workflowsWithoutCase: alone.length };
  }

  /** One that is just being born or about to end is at work; what has neither work nor a case is asked for its case once more. */
  private async lone(candidates: readonly RunningCase[]): Promise<LoneWorkflow[]> {
    const idle: RunningCase[] = [];
    for (const run of candidates.slice(0, mostLone)) {
      const { running, taskAttempts, pending } = await this.probe.look(run.householdId);
      const isAtWork = pending.length > 0 || (taskAttempts > 0 && taskAttempts < failingAttempts);
      if (running && !isAtWork) idle.push(run);
    }
    const open = await withOpenCase(
      this.pool,
      idle.map(({ householdId }) => householdId),
    );
    return idle.filter(({ householdId }) => !open.has(householdId));
  }

  /** Ends it unless a case was opened meanwhile: what the ledger does not know of was never acknowledged. */
  private async end(householdId: string): Promise<LoneEnded> {
    const runId = await loneRunOf(this.pool, householdId);
    const isLone = runId !== null && !(await withOpenCase(this.pool, [householdId])).has(householdId);
    if (isLone) await this.probe.end(householdId, runId);
    await forgetLoneWorkflow(this.pool, householdId);
    return { done: isLone ? 'ended' : 'nothing' };
  }

  private async judge({ clockMissed, ...place }: Suspect): Promise<FoundTrouble | null> {
    const { failing, taskAttempts } = await this.probe.look(place.householdId);
    if (taskAttempts >= failingAttempts)
      return { ...place, code: 'workflowFailing', detail: { attempts: taskAttempts } };
    const attempts = Math.max(0, ...failing.map((each) => each.attempts));
    if (attempts > 0) return { ...place, code: 'recordingFailing', detail: { attempts } };
    return clockMissed ? { ...place, code: 'clockMissed', detail: {} } : null;
  }

  private async repair(caseId: string): Promise<Repaired> {
    const trouble = await troubleOf(this.pool, caseId);
    const found = await readBirth(this.pool, caseId);
    if (trouble === null || found === null) return { trouble, done: 'nothing', gone: trouble === null };
    const { done, isOver } = await this.mend(trouble, { caseId, found });
    const gone = done !== 'nothing' && (await untilOver(isOver));
    if (gone) await forgetTrouble(this.pool, caseId, trouble);
    return { trouble, done, gone };
  }

  private async mend(
    trouble: Trouble,
    { caseId, found }: { caseId: string; found: { birth: Birth; policy: Policy } },
  ): Promise<Mending> {
    const { householdId } = found.birth;
    const standing = () => standingOf(this.pool, caseId);
    switch (trouble) {
      case 'inboxBehind':
        await this.fold(caseId);
        return { done: 'folded', isOver: async () => !(await standing())?.behind };
      case 'noWorkflow':
        await this.cases.revive(found);
        return { done: 'restarted', isOver: async () => (await this.probe.look(householdId)).running };
      case 'clockMissed':
        await this.cases.clockMoved(householdId);
        return { done: 'woken', isOver: async () => !(await standing())?.clockMissed };
      case 'recordingFailing': {
        const { failing } = await this.probe.look(householdId);
        for (const { activityId } of failing) await this.probe.retry(householdId, activityId);
        const isPending = ({ pending }: { pending: readonly string[] }) =>
          failing.some(({ activityId }) => pending.includes(activityId));
        return { done: 'retried', isOver: async () => !isPending(await this.probe.look(householdId)) };
      }
      // A program that fails needs another program; a worker that is silent needs to be started.
      case 'workflowFailing':
      case 'workerSilent':
        return { done: 'nothing', isOver: () => Promise.resolve(false) };
    }
  }

  private async fold(caseId: string): Promise<void> {
    const client = await this.pool.connect();
    try {
      await client.query('BEGIN');
      await rebuildCase(client, caseId, policyFinder(client));
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
  }
}

/** Asks until it is so, or patience ends: then the next comparison says it. */
async function untilOver(isOver: () => Promise<boolean>): Promise<boolean> {
  for (let look = 0; look < looks; look++) {
    if (await isOver()) return true;
    await pause(lookAgainMs);
  }
  return false;
}
