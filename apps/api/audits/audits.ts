import { Injectable } from '@nestjs/common';
import type { AuditForm, AuditList, AuditQuery, AuditView } from '#contract/audits/audits';
import { prefixOf } from '#domain/access/areas';
import { refuse } from '#domain/refusal';
import { decodeKeyset, instantOf, microsOf, pageOf } from '#database/queries/keyset';
import { prepared, Values } from '#database/queries/statement';
import { Areas } from '../areas/areas';
import { Database } from '../database/database';
import { once } from '../database/once';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Audit } from '../http/audit';
import { refused, throwRefusals } from '../http/refused';

/** Audits and inspections: entered by whoever looked, or by the office that got the report. */
@Injectable()
export class Audits {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly areas: Areas,
    private readonly audit: Audit,
  ) {}

  /** The audit's id is the key: sent again, it is the same one. */
  async record(actor: ApiActor, key: string, form: AuditForm): Promise<AuditView> {
    const { kind, body, areaCode, fromOn, toOn, villageCount, householdCount } = form;
    this.access.anywhere(actor, 'problem.record');
    await this.areas.demandKnown(areaCode, 'areaCode');
    await this.access.demand(actor, 'problem.record', { areaCode }, { type: 'area', id: areaCode });
    const today = await this.database.clock.todayOn();
    throwRefusals([
      fromOn > today ? refuse('form.dateInFuture', { field: 'fromOn' }) : null,
      toOn > today ? refuse('form.dateInFuture', { field: 'toOn' }) : null,
      toOn < fromOn ? refuse('form.dateOrder', { field: 'toOn' }) : null,
    ]);
    await this.database.scoped(actor, (client) =>
      once(client, { key, accountId: actor.accountId, operation: 'audit.record', body: form }, async () => {
        await client.query(
          'INSERT INTO audit_round (id, kind, body, area_code, from_on, to_on, village_count, household_count, recorded_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
          [key, kind, body.trim(), areaCode, fromOn, toOn, villageCount, householdCount, actor.accountId],
        );
        const line = { action: 'audit.record', objectType: 'audit', objectId: key, areaCode, outcome: 'done' } as const;
        await this.audit.write(client, actor, line);
        return { auditId: key };
      }),
    );
    return this.find(actor, key);
  }

  /** One page, newest first. */
  async list(actor: ApiActor, { limit, cursor, areaCode }: AuditQuery): Promise<AuditList> {
    this.access.anywhere(actor, 'problem.read');
    const after = cursor === undefined ? undefined : decodeKeyset(cursor);
    if (after === null) throw refused('page.cursor', { field: 'cursor' });
    const sql = new Values();
    const me = sql.value(actor.accountId);
    const where: string[] = ['true'];
    if (areaCode !== undefined) where.push(`r.area_code ^@ ${sql.value(prefixOf(areaCode))}`);
    if (after !== undefined)
      where.push(`(r.recorded_at, r.id) < (${instantOf(sql.value(after.micros))}, ${sql.value(after.id)}::uuid)`);
    const text = `SELECT ${columns(me)}, ${microsOf('r.recorded_at')} AS micros ${from} WHERE ${where.join(' AND ')}
      ORDER BY r.recorded_at DESC, r.id DESC LIMIT ${sql.value(limit + 1)}`;
    const { rows } = await this.database.scoped(actor, (client) =>
      client.query<AuditView & { micros: number }>(prepared('audits', text, sql.list)),
    );
    const page = pageOf(rows, limit, (row) => ({ micros: row.micros, id: row.auditId }));
    return { rows: page.rows.map(({ micros: _micros, ...row }) => row), next: page.next };
  }

  async find(actor: ApiActor, auditId: string): Promise<AuditView> {
    this.access.anywhere(actor, 'problem.read');
    const { rows } = await this.database.scoped(actor, (client) =>
      client.query<AuditView>({
        name: 'audit_find',
        text: `SELECT ${columns('$2')} ${from} WHERE r.id = $1`,
        values: [auditId, actor.accountId],
      }),
    );
    const [found] = rows;
    if (found === undefined) throw await this.access.missing(actor, 'problem.read', { type: 'audit', id: auditId });
    return found;
  }
}

const states = ['found', 'assigned', 'mended', 'rechecked', 'struckOff'] as const;
const counts = `(SELECT jsonb_build_object('all', count(*), 'overdue', count(*) FILTER (WHERE p.state = 'assigned' AND p.due_on < business_today()),
    ${states.map((state) => `'${state}', count(*) FILTER (WHERE p.state = '${state}')`).join(', ')}) FROM audit_problem p WHERE p.audit_id = r.id)`;
const columns = (
  me: string,
): string => `r.id AS "auditId", r.kind, r.body, r.area_code AS "areaCode", a.full_name AS "areaName",
  r.from_on AS "fromOn", r.to_on AS "toOn", r.village_count AS "villageCount", r.household_count AS "householdCount", n.name AS "recordedByName",
  r.recorded_at AS "recordedAt", r.recorded_by = ${me}::uuid AS "mayRecord", ${counts} AS counts`;
const from = 'FROM audit_round r JOIN area a ON a.code = r.area_code LEFT JOIN account_name n ON n.id = r.recorded_by';
