import type { Pool } from 'pg';
import {
  behindLedger,
  type FoundTrouble,
  keepTroubles,
  openCases,
  type Suspect,
  suspects,
  troubleOf,
} from '#database/casework/drift';
import { readBirth } from '#database/ledger/readBirth';
import { policyFinder } from '#database/ledger/findPolicy';
import { rebuildCase } from '#database/ledger/rebuildCase';
import type { CaseGateway } from '#temporal/caseGateway';
import type { CaseProbe } from '#temporal/caseProbe';
import type { DriftActivities, DriftFindings, Repaired } from '#workflows/drift/messages';
import { beating } from '../import/beating';

/** From so many attempts on a workflow task fails for good. */
const failingAttempts = 3;

/** Compares ledger, inbox and workflows; reads everything, writes down what is wrong, and mends on order. */
export class DriftSideEffects implements DriftActivities {
  constructor(
    private readonly pool: Pool,
    private readonly probe: CaseProbe,
    private readonly cases: Pick<CaseGateway, 'revive' | 'clockMoved'>,
  ) {}

  readonly findDrift = (): Promise<DriftFindings> => beating(() => this.compare());

  readonly repairCase = (caseId: string): Promise<Repaired> => beating(() => this.repair(caseId));

  private async compare(): Promise<DriftFindings> {
    const running = new Set<string>();
    // The workflows first: a case that is opened meanwhile is in both, one that ends meanwhile is in neither or only running.
    for await (const householdId of this.probe.running()) running.add(householdId);
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
    const alone = [...running].filter((householdId) => !households.has(householdId)).length;
    return { cases: open.length, troubles: found.size, workflowsWithoutCase: alone };
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
    if (trouble === null || found === null) return { trouble, done: 'nothing' };
    const { birth } = found;
    switch (trouble) {
      case 'inboxBehind':
        await this.fold(caseId);
        return { trouble, done: 'folded' };
      case 'noWorkflow':
        await this.cases.revive(found);
        return { trouble, done: 'restarted' };
      case 'clockMissed':
        await this.cases.clockMoved(birth.householdId);
        return { trouble, done: 'woken' };
      case 'recordingFailing': {
        const { failing } = await this.probe.look(birth.householdId);
        for (const { activityId } of failing) await this.probe.retry(birth.householdId, activityId);
        return { trouble, done: 'retried' };
      }
      // A program that fails needs another program; a worker that is silent needs to be started.
      case 'workflowFailing':
      case 'workerSilent':
        return { trouble, done: 'nothing' };
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
