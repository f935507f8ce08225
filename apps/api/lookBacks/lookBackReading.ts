import { Injectable } from '@nestjs/common';
import type {
  LookBackList,
  LookBackQuery,
  LookBackRow,
  LookBackView,
  LookBackWork,
} from '#contract/lookBacks/lookBacks';
import { prefixOf } from '#domain/access/areas';
import { may } from '#domain/access/may';
import { lookBackReasonPurpose } from '#database/casework/lookBacks';
import { decodeKeyset, instantOf, microsOf, pageOf } from '#database/queries/keyset';
import { prepared, Values } from '#database/queries/statement';
import { Secrets } from '#database/secrets';
import { Database } from '../database/database';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { refused } from '../http/refused';
import { shownName } from '../households/householdView';
import { sightOf } from '../households/sight';

/** Beyond it a count says “more”. */
const mostCounted = 1_000;
/** Under which what was seen lies sealed. */
export const resultPurpose = 'lookBack.result';

/** What is sealed of a result. */
export interface SealedResult {
  readonly people: readonly string[];
  readonly statement: string;
}

type Row = LookBackRow & { readonly micros: number };
type Detail = Omit<LookBackView, 'reason' | 'people' | 'statement' | 'mayAnswer'> & {
  readonly reasonEnc: Buffer | null;
  readonly reasonKeyId: string | null;
  readonly resultEnc: Buffer | null;
  readonly resultKeyId: string | null;
};

/** 回头看 as far as the reader's offices reach. */
@Injectable()
export class LookBackReading {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly secrets: Secrets,
  ) {}

  /** One page, newest first. */
  async list(actor: ApiActor, query: LookBackQuery): Promise<LookBackList> {
    this.access.anywhere(actor, 'lookBack.read');
    const { limit, cursor, areaCode, cause, state, overdue, householdId, drawId } = query;
    const after = cursor === undefined ? undefined : decodeKeyset(cursor);
    if (after === null) throw refused('page.cursor', { field: 'cursor' });
    const sql = new Values();
    const where: string[] = ['true'];
    if (areaCode !== undefined) where.push(`l.area_code ^@ ${sql.value(prefixOf(areaCode))}`);
    if (cause !== undefined) where.push(`l.cause = ${sql.value(cause)}`);
    if (state !== undefined) where.push(`l.state = ${sql.value(state)}`);
    if (overdue === true) where.push(isOverdue);
    if (householdId !== undefined) where.push(`l.household_id = ${sql.value(householdId)}`);
    if (drawId !== undefined) where.push(`l.draw_id = ${sql.value(drawId)}`);
    if (after !== undefined)
      where.push(`(l.opened_at, l.id) < (${instantOf(sql.value(after.micros))}, ${sql.value(after.id)}::uuid)`);
    const text = `SELECT ${columns}, ${microsOf('l.opened_at')} AS micros ${from} WHERE ${where.join(' AND ')}
      ORDER BY l.opened_at DESC, l.id DESC LIMIT ${sql.value(limit + 1)}`;
    const { rows } = await this.database.scoped(actor, (client) =>
      client.query<Row>(prepared('look_backs', text, sql.list)),
    );
    const page = pageOf(rows, limit, (row) => ({ micros: row.micros, id: row.lookBackId }));
    return { rows: page.rows.map(({ micros: _micros, ...row }) => withSight(row, actor)), next: page.next };
  }

  /** The open ones in the areas in which the reader answers them. */
  async work(actor: ApiActor): Promise<LookBackWork> {
    const prefixes = this.access.anywhere(actor, 'lookBack.do').map(({ areaCode }) => prefixOf(areaCode));
    const { rows } = await this.database.scoped(actor, (client) =>
      client.query<LookBackWork>({
        name: 'look_back_work',
        text: `SELECT count(*)::int AS open, (count(*) FILTER (WHERE due_on < business_today()))::int AS overdue
          FROM (SELECT due_on FROM look_back WHERE state = 'open' AND area_code ^@ ANY ($1::text[]) ORDER BY due_on LIMIT ${mostCounted}) w`,
        values: [prefixes],
      }),
    );
    return rows[0] ?? { open: 0, overdue: 0 };
  }

  async find(actor: ApiActor, lookBackId: string): Promise<LookBackView> {
    this.access.anywhere(actor, 'lookBack.read');
    const { rows } = await this.database.scoped(actor, (client) =>
      client.query<Detail>({
        name: 'look_back_find',
        text: `SELECT ${columns}, ${more} ${from} ${moreFrom} WHERE l.id = $1`,
        values: [lookBackId],
      }),
    );
    const [found] = rows;
    if (found === undefined)
      throw await this.access.missing(actor, 'lookBack.read', { type: 'lookBack', id: lookBackId });
    const { reasonEnc, reasonKeyId, resultEnc, resultKeyId, ...row } = found;
    const result = this.openedResult(resultEnc, resultKeyId);
    return {
      ...withSight(row, actor),
      reason:
        reasonEnc === null || reasonKeyId === null
          ? null
          : this.secrets.open(lookBackReasonPurpose, { enc: reasonEnc, keyId: reasonKeyId }),
      people: [...(result?.people ?? [])],
      statement: result?.statement ?? null,
      mayAnswer: row.state === 'open' && may(actor, 'lookBack.do', { areaCode: row.areaCode }).allowed,
    };
  }

  private openedResult(enc: Buffer | null, keyId: string | null): SealedResult | null {
    if (enc === null || keyId === null) return null;
    // As it was sealed by `LookBacks.answer`.
    return JSON.parse(this.secrets.open(resultPurpose, { enc, keyId })) as SealedResult;
  }
}

function withSight<T extends LookBackRow>(row: T, actor: ApiActor): T {
  const { headName, areaCode } = row;
  return headName === null ? row : { ...row, headName: shownName(headName, sightOf(actor, { areaCode })) };
}

const isOverdue = `(l.state = 'open' AND l.due_on < business_today())`;
const columns = `l.id AS "lookBackId", l.cause, l.area_code AS "areaCode", a.full_name AS "areaName", l.household_id AS "householdId", h.head_name AS "headName",
  l.case_id AS "caseId", l.problem_id AS "problemId", l.draw_id AS "drawId", l.opened_at AS "openedAt", l.due_on AS "dueOn", l.state, ${isOverdue} AS overdue`;
const from = 'FROM look_back l JOIN area a ON a.code = l.area_code LEFT JOIN household h ON h.id = l.household_id';
const more = `r.name AS "requestedByName", l.reason_enc AS "reasonEnc", l.reason_key_id AS "reasonKeyId", l.visited_on AS "visitedOn", d.name AS "doneByName",
  b.name AS "onBehalfOfName", l.done_at AS "doneAt", l.result_enc AS "resultEnc", l.result_key_id AS "resultKeyId",
  c.receipt_number AS "clueReceiptNumber", c.case_id AS "clueCaseId",
  coalesce((SELECT jsonb_agg(jsonb_build_object('fileId', e.id, 'mediaType', e.media_type) ORDER BY e.id) FROM file e WHERE e.id = ANY (l.file_ids)), '[]') AS files`;
const moreFrom = `LEFT JOIN account_name r ON r.id = l.requested_by LEFT JOIN account_name d ON d.id = l.done_by LEFT JOIN account_name b ON b.id = l.on_behalf_of
  LEFT JOIN clue c ON c.id = l.clue_id`;
