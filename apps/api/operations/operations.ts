import { Injectable } from '@nestjs/common';
import type {
  DriftView,
  LoneEndedView,
  LoneWorkflowView,
  RepairView,
  TroubleList,
  TroubleView,
} from '#contract/operations/troubles';
import { troubleTexts } from '#domain/stuck/reason';
import { DriftGateway } from '#temporal/driftGateway';
import { findPlace } from '../cases/cases';
import { Database } from '../database/database';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Audit, type AuditLine } from '../http/audit';

const mostRows = 200;

/** What the technical operator does: sees what is broken, has it compared again, and mends a case. No personal data. */
@Injectable()
export class Operations {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly drift: DriftGateway,
  ) {}

  async troubles(actor: ApiActor): Promise<TroubleList> {
    this.access.anywhere(actor, 'operate.read');
    const { rows, alone } = await this.database.scoped(actor, async (client) => {
      const found = await client.query<Omit<TroubleView, 'zh' | 'en'> & { count: number }>(`
        SELECT case_id AS "caseId", area_code AS "areaCode", code, since_at AS "sinceAt", seen_at AS "seenAt", (count(*) OVER ())::int AS count
        FROM case_trouble ORDER BY since_at, case_id LIMIT ${mostRows}`);
      const lone = await client.query<LoneWorkflowView>(`
        SELECT household_id AS "householdId", area_code AS "areaCode", last_case_id AS "lastCaseId", started_at AS "startedAt", seen_at AS "seenAt"
        FROM lone_workflow ORDER BY started_at, household_id LIMIT ${mostRows}`);
      return { rows: found.rows, alone: lone.rows };
    });
    return {
      alone,
      rows: rows.map(({ caseId, areaCode, code, sinceAt, seenAt }) => ({
        caseId,
        areaCode,
        code,
        sinceAt,
        seenAt,
        ...troubleTexts[code],
      })),
      count: rows[0]?.count ?? 0,
    };
  }

  async look(actor: ApiActor): Promise<DriftView> {
    this.access.anywhere(actor, 'operate.read');
    return this.drift.look();
  }

  /** Mends one case; recorded. */
  async repair(actor: ApiActor, caseId: string): Promise<RepairView> {
    const place = await this.database.scoped(actor, (client) => findPlace(client, caseId));
    const wanted = { type: 'case', id: caseId };
    if (place === null) throw await this.access.missing(actor, 'operate.repair', wanted);
    await this.access.demand(actor, 'operate.repair', { areaCode: place.areaCode }, wanted);
    const line = { action: 'operate.repair', objectType: 'case', objectId: caseId, areaCode: place.areaCode };
    return this.onRecord(actor, line, async () => {
      const repaired = await this.drift.repair(caseId);
      return [repaired, `${repaired.trouble ?? 'none'}:${repaired.done}`];
    });
  }

  /** Ends a workflow that the last comparison found without an open case; recorded. */
  async endLone(actor: ApiActor, householdId: string): Promise<LoneEndedView> {
    const { rows } = await this.database.scoped(actor, (client) =>
      client.query<{ areaCode: string | null }>(
        'SELECT area_code AS "areaCode" FROM lone_workflow WHERE household_id = $1',
        [householdId],
      ),
    );
    const wanted = { type: 'household', id: householdId };
    const [lone] = rows;
    if (lone === undefined) throw await this.access.missing(actor, 'operate.repair', wanted);
    if (lone.areaCode === null) this.access.anywhere(actor, 'operate.repair');
    else await this.access.demand(actor, 'operate.repair', { areaCode: lone.areaCode }, wanted);
    const areaCode = lone.areaCode ?? actor.areaCode;
    const line = { action: 'operate.endWorkflow', objectType: 'household', objectId: householdId, areaCode };
    return this.onRecord(actor, line, async () => {
      const ended = await this.drift.endLone(householdId);
      return [ended, ended.done];
    });
  }

  /** Who asked stands there before anything is done: whoever dies in between leaves no deed without its author. */
  private async onRecord<T>(
    actor: ApiActor,
    line: Omit<AuditLine, 'reason' | 'outcome'>,
    act: () => Promise<[result: T, reason: string]>,
  ): Promise<T> {
    await this.audit.writeAlone(actor, { ...line, outcome: 'asked' });
    const [result, reason] = await act();
    await this.audit.writeAlone(actor, { ...line, reason, outcome: 'done' });
    return result;
  }
}
