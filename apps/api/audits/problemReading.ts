import { Injectable } from '@nestjs/common';
import type {
  MenderView,
  ProblemActView,
  ProblemList,
  ProblemMove,
  ProblemQuery,
  ProblemRow,
  ProblemView,
} from '#contract/audits/problems';
import { menders } from '#domain/access/actions';
import { prefixOf } from '#domain/access/areas';
import { may } from '#domain/access/may';
import { accountsOf } from '#domain/access/roles';
import { type AuditProblem, isOverdue } from '#domain/audits/problem';
import { isRefusal } from '#domain/refusal';
import { decodeKeyset, instantOf, microsOf, pageOf } from '#database/queries/keyset';
import { prepared, Values } from '#database/queries/statement';
import type { ScopedClient } from '#database/scope';
import { Secrets } from '#database/secrets';
import { Database } from '../database/database';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Audit } from '../http/audit';
import { refused } from '../http/refused';
import { shownName } from '../households/householdView';
import { sightOf } from '../households/sight';
import { mayAct, moveDeeds, problemActions } from './problemMoves';
import { problemBook } from './problemBook';

/** Under which what was found, and what was said to it, lies sealed. */
export const problemPurpose = 'audit.problem';
export const notePurpose = 'audit.note';
/** Most rows of an export; what is longer is narrowed first. */
const mostExported = 10_000;
const mostMenders = 200;

interface Row extends Omit<ProblemRow, 'description' | 'overdue'> {
  readonly enc: Buffer;
  readonly keyId: string;
  readonly micros: number;
  readonly ownerId: string | null;
  readonly mendedBy: string | null;
}

interface ActRow extends Omit<ProblemActView, 'note'> {
  readonly enc: Buffer | null;
  readonly keyId: string | null;
}

/** 问题台账 as far as the reader sees: an office its area, an auditor what it recorded, whoever mends what is assigned to it. */
@Injectable()
export class ProblemReading {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly secrets: Secrets,
  ) {}

  /** One page, newest first. */
  async list(actor: ApiActor, query: ProblemQuery): Promise<ProblemList> {
    this.access.anywhere(actor, 'problem.read');
    const { limit, cursor } = query;
    const after = cursor === undefined ? undefined : decodeKeyset(cursor);
    if (after === null) throw refused('page.cursor', { field: 'cursor' });
    const sql = new Values();
    const where = filterOf(actor, query, sql);
    if (after !== undefined)
      where.push(`(p.recorded_at, p.id) < (${instantOf(sql.value(after.micros))}, ${sql.value(after.id)}::uuid)`);
    const text = `SELECT ${columns} ${from} WHERE ${where.join(' AND ')} ORDER BY p.recorded_at DESC, p.id DESC LIMIT ${sql.value(limit + 1)}`;
    const todayOn = await this.database.clock.todayOn();
    const { rows } = await this.database.scoped(actor, (client) =>
      client.query<Row>(prepared('problems', text, sql.list)),
    );
    const page = pageOf(rows, limit, (row) => ({ micros: row.micros, id: row.problemId }));
    return { rows: page.rows.map((row) => this.view(row, actor, todayOn)), next: page.next };
  }

  /** All that the list shows with the same filter, as a workbook; recorded. */
  async workbook(actor: ApiActor, query: ProblemQuery): Promise<Buffer> {
    this.access.anywhere(actor, 'export.make');
    const rows: ProblemRow[] = [];
    for (let cursor: string | undefined, more = true; more;) {
      const page = await this.list(actor, { ...query, limit: 200, ...(cursor !== undefined && { cursor }) });
      rows.push(...page.rows);
      if (rows.length > mostExported) throw refused('export.tooMany', { params: { max: mostExported } });
      cursor = page.next ?? undefined;
      more = page.next !== null;
    }
    const areaCode = query.areaCode ?? actor.areaCode;
    const line = { action: 'export.problems', objectType: 'area', objectId: areaCode, areaCode } as const;
    await this.audit.writeAlone(actor, { ...line, outcome: 'done' });
    return problemBook(rows);
  }

  /** One problem with everything that was done about it, and what the reader may do now. */
  async find(actor: ApiActor, problemId: string): Promise<ProblemView> {
    this.access.anywhere(actor, 'problem.read');
    const todayOn = await this.database.clock.todayOn();
    const found = await this.database.scoped(actor, async (client) => {
      const row = await findRow(client, problemId);
      return row && { row, acts: await actsOf(client, problemId) };
    });
    if (found === null) throw await this.access.missing(actor, 'problem.read', { type: 'problem', id: problemId });
    const { row, acts } = found;
    return {
      ...this.view(row, actor, todayOn),
      acts: acts.map(({ enc, keyId, ...act }) => ({
        ...act,
        note: enc === null || keyId === null ? null : this.secrets.open(notePurpose, { enc, keyId }),
      })),
      moves: movesOf(actor, row, todayOn),
    };
  }

  /** Who holds an office there today that mends problems. */
  async menders(actor: ApiActor, problemId: string): Promise<MenderView[]> {
    const { areaCode } = await this.find(actor, problemId);
    await this.access.demand(actor, 'problem.assign', { areaCode }, { type: 'problem', id: problemId });
    return this.database.scoped(actor, (client) => mendersAt(client, areaCode));
  }

  private view({ enc, keyId, ...row }: Row, actor: ApiActor, todayOn: string): ProblemRow {
    const { micros: _micros, ownerId: _ownerId, mendedBy: _mendedBy, headName, ...plain } = row;
    const { areaCode } = row;
    return {
      ...plain,
      headName: headName === null ? null : shownName(headName, sightOf(actor, { areaCode })),
      description: this.secrets.open(problemPurpose, { enc, keyId }),
      overdue: isOverdue(row, todayOn),
    };
  }
}

/** Those to whom a problem of the area can be assigned; of one account only where it is named. */
export async function mendersAt(client: ScopedClient, areaCode: string, accountId?: string): Promise<MenderView[]> {
  const { rows } = await client.query<MenderView>({
    name: 'audit_menders',
    text: `SELECT c.id AS "accountId", c.name, g.role, a.full_name AS "areaName"
      FROM account c JOIN account_grant g ON g.account_id = c.id JOIN area a ON a.code = g.area_code
      WHERE c.active AND g.role = ANY ($2) AND $1 ^@ area_prefix(g.area_code) AND g.from_on <= business_today()
        AND (g.to_on IS NULL OR g.to_on >= business_today()) AND ($3::uuid IS NULL OR c.id = $3)
      ORDER BY length(area_prefix(g.area_code)) DESC, c.name, c.id LIMIT ${mostMenders}`,
    values: [areaCode, [...menders], accountId ?? null],
  });
  return rows;
}

function filterOf(actor: ApiActor, query: ProblemQuery, sql: Values): string[] {
  const { auditId, householdId, areaCode, kind, state, overdue, mine } = query;
  const where: string[] = ['true'];
  if (auditId !== undefined) where.push(`p.audit_id = ${sql.value(auditId)}`);
  if (householdId !== undefined) where.push(`p.household_id = ${sql.value(householdId)}`);
  if (areaCode !== undefined) where.push(`p.area_code ^@ ${sql.value(prefixOf(areaCode))}`);
  if (kind !== undefined) where.push(`p.kind = ${sql.value(kind)}`);
  if (state !== undefined) where.push(`p.state = ${sql.value(state)}`);
  if (overdue === true) where.push(`p.state = 'assigned' AND p.due_on < business_today()`);
  if (mine === true) where.push(`p.owner_id = ANY (${sql.value(accountsOf(actor))}::uuid[])`);
  return where;
}

function movesOf(
  actor: ApiActor,
  problem: AuditProblem & { readonly areaCode: string },
  todayOn: string,
): ProblemMove[] {
  const moves: readonly ProblemMove[] = ['assign', 'mend', 'recheck', 'strikeOff'];
  return moves.filter((move) => {
    const { areaCode } = problem;
    const isAble = move === 'mend' ? true : may(actor, problemActions[move], { areaCode }).allowed;
    return isAble && !isRefusal(mayAct(problem, moveDeeds(todayOn)[move], actor, todayOn));
  });
}

async function findRow(client: ScopedClient, problemId: string): Promise<Row | null> {
  const text = `SELECT ${columns} ${from} WHERE p.id = $1`;
  const { rows } = await client.query<Row>({ name: 'problem_find', text, values: [problemId] });
  return rows[0] ?? null;
}

async function actsOf(client: ScopedClient, problemId: string): Promise<ActRow[]> {
  const { rows } = await client.query<ActRow>({
    name: 'problem_acts',
    text: `SELECT t.act, b.name AS "byName", t.role, f.name AS "onBehalfOfName", t.at, o.name AS "ownerName", t.due_on AS "dueOn",
        t.note_enc AS enc, t.note_key_id AS "keyId", coalesce((SELECT jsonb_agg(jsonb_build_object('fileId', e.id, 'mediaType', e.media_type) ORDER BY e.id) FROM file e WHERE e.id = ANY (t.file_ids)), '[]') AS files
      FROM audit_problem_act t LEFT JOIN account_name b ON b.id = t.by_id LEFT JOIN account_name f ON f.id = t.on_behalf_of
        LEFT JOIN account_name o ON o.id = t.owner_id
      WHERE t.problem_id = $1 ORDER BY t.ordinal LIMIT 500`,
    values: [problemId],
  });
  return rows;
}

const columns = `p.id AS "problemId", p.audit_id AS "auditId", r.body AS "auditBody", p.ordinal, p.kind, p.area_code AS "areaCode", a.full_name AS "areaName",
  p.household_id AS "householdId", h.number AS "householdNumber", h.head_name AS "headName", p.case_id AS "caseId", p.state, o.name AS "ownerName",
  p.due_on AS "dueOn", p.recorded_at AS "recordedAt", p.description_enc AS enc, p.description_key_id AS "keyId", p.owner_id AS "ownerId",
  p.mended_by AS "mendedBy", ${microsOf('p.recorded_at')} AS micros`;
const from = `FROM audit_problem p JOIN audit_round r ON r.id = p.audit_id JOIN area a ON a.code = p.area_code
  LEFT JOIN household h ON h.id = p.household_id LEFT JOIN account_name o ON o.id = p.owner_id`;
