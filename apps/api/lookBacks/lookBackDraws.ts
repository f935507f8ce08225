import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type {
  LookBackDrawDetail,
  LookBackDrawForm,
  LookBackDrawList,
  LookBackDrawView,
} from '#contract/lookBacks/lookBacks';
import type { PageQuery } from '#contract/page/page';
import { areaAt, levelOf, prefixOf } from '#domain/access/areas';
import { type Candidate, drawSample } from '#domain/sampling/draw';
import { decodeKeyset, instantOf, microsOf, pageOf } from '#database/queries/keyset';
import { prepared, Values } from '#database/queries/statement';
import type { ScopedClient } from '#database/scope';
import { Database } from '../database/database';
import { once } from '../database/once';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Audit } from '../http/audit';
import { refused } from '../http/refused';
import { LookBacks } from './lookBacks';

/** More households than any county has eliminated. */
const mostDrawnFrom = 50_000;
const seedBytes = 16;

interface Eliminated extends Candidate {
  readonly caseId: string;
  readonly areaCode: string;
}

/** 抽样回头看: the county draws among those whose risk was eliminated; list and seed are kept as they were. */
@Injectable()
export class LookBackDraws {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly lookBacks: LookBacks,
  ) {}

  /** In one transaction: the list is read, the seed made, the look-backs opened. The draw's id is the key. */
  async draw(actor: ApiActor, key: string, form: LookBackDrawForm): Promise<LookBackDrawDetail> {
    const { areaCode, numerator, denominator } = form;
    this.access.anywhere(actor, 'lookBack.draw');
    await this.access.demand(actor, 'lookBack.draw', { areaCode }, { type: 'area', id: areaCode });
    if (!['county', 'township'].includes(levelOf(areaCode))) throw refused('sample.areaLevel', { field: 'areaCode' });
    if (numerator > denominator) throw refused('lookBack.share', { field: 'numerator' });
    const write = { key, accountId: actor.accountId, operation: 'lookBack.draw', body: form };
    await this.database.scoped(actor, (client) =>
      once(client, write, async () => {
        const lock = `lookBackDraw ${areaCode.slice(0, 6)}`;
        await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [lock]);
        const frame = await eliminatedIn(client, areaCode);
        if (frame.length === 0) throw refused('lookBack.nobody', { field: 'areaCode' });
        const seed = randomBytes(seedBytes).toString('hex');
        const { chosen } = drawSample(frame, { numerator, denominator }, seed);
        const dueOn = await this.lookBacks.dueOn(client, areaCode);
        await keepDraw(client, { id: key, form, seed, frame, chosen, accountId: actor.accountId, dueOn });
        await this.audit.write(client, actor, {
          ...{ action: 'lookBack.draw', objectType: 'lookBackDraw', objectId: key, areaCode, outcome: 'done' },
        });
        return { drawId: key };
      }),
    );
    return this.find(actor, key);
  }

  async list(actor: ApiActor, { limit, cursor }: PageQuery): Promise<LookBackDrawList> {
    this.access.anywhere(actor, 'lookBack.read');
    const after = cursor === undefined ? undefined : decodeKeyset(cursor);
    if (after === null) throw refused('page.cursor', { field: 'cursor' });
    const sql = new Values();
    const where =
      after === undefined
        ? 'true'
        : `(d.drawn_at, d.id) < (${instantOf(sql.value(after.micros))}, ${sql.value(after.id)}::uuid)`;
    const text = `SELECT ${columns}, ${microsOf('d.drawn_at')} AS micros ${from} WHERE ${where} ORDER BY d.drawn_at DESC, d.id DESC LIMIT ${sql.value(limit + 1)}`;
    const { rows } = await this.database.scoped(actor, (client) =>
      client.query<LookBackDrawView & { micros: number }>(prepared('look_back_draws', text, sql.list)),
    );
    const page = pageOf(rows, limit, (row) => ({ micros: row.micros, id: row.drawId }));
    return { rows: page.rows.map(({ micros: _micros, ...row }) => row), next: page.next };
  }

  /** With the list that was drawn from, so that whoever doubts it draws again. */
  async find(actor: ApiActor, drawId: string): Promise<LookBackDrawDetail> {
    this.access.anywhere(actor, 'lookBack.read');
    const { rows } = await this.database.scoped(actor, (client) =>
      client.query<LookBackDrawView & { list: Candidate[] }>({
        name: 'look_back_draw',
        text: `SELECT ${columns}, d.frame AS list ${from} WHERE d.id = $1`,
        values: [drawId],
      }),
    );
    const [found] = rows;
    if (found === undefined)
      throw await this.access.missing(actor, 'lookBack.read', { type: 'lookBackDraw', id: drawId });
    const { list, ...draw } = found;
    const { strata } = drawSample(list, draw, draw.seed);
    return {
      ...draw,
      strata: strata.map(({ stratum, frame, chosen }) => ({ areaCode: stratum, frame, chosen })),
      householdIds: list.map(({ id }) => id),
    };
  }
}

/** Households of the area whose risk is eliminated and at which no look-back is open; each in its township's stratum. */
async function eliminatedIn(client: ScopedClient, areaCode: string): Promise<Eliminated[]> {
  const { rows } = await client.query<Omit<Eliminated, 'stratum'>>(
    `SELECT DISTINCT ON (s.household_id) s.household_id AS id, s.case_id AS "caseId", s.area_code AS "areaCode"
     FROM monitored_span s JOIN household h ON h.id = s.household_id
     WHERE s.area_code ^@ $1 AND s.eliminated_on IS NOT NULL AND s.reversed_on IS NULL AND (s.outcome IS NULL OR s.outcome = 'generalMonitoring')
       AND NOT EXISTS (SELECT FROM case_file o WHERE o.household_id = s.household_id AND o.status = 'open' AND o.phase <> 'tracking')
       AND NOT EXISTS (SELECT FROM look_back l WHERE l.household_id = s.household_id AND l.state = 'open')
     ORDER BY s.household_id, s.eliminated_on DESC LIMIT ${mostDrawnFrom}`,
    [prefixOf(areaCode)],
  );
  return rows.map((row) => ({ ...row, stratum: areaAt(row.areaCode, 'township') }));
}

interface Draw {
  readonly id: string;
  readonly form: LookBackDrawForm;
  readonly seed: string;
  readonly frame: readonly Eliminated[];
  readonly chosen: readonly string[];
  readonly accountId: string;
  readonly dueOn: string;
}

async function keepDraw(client: ScopedClient, draw: Draw): Promise<void> {
  const { id, form, seed, frame, chosen, accountId, dueOn } = draw;
  const { areaCode, numerator, denominator } = form;
  await client.query(
    'INSERT INTO look_back_draw (id, area_code, seed, numerator, denominator, frame, chosen, drawn_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
    [
      ...[id, areaCode, seed, numerator, denominator],
      ...[
        JSON.stringify(frame.map(({ id: household, stratum }) => ({ id: household, stratum }))),
        chosen.length,
        accountId,
      ],
    ],
  );
  const drawn = new Set(chosen);
  const rows = frame.filter((one) => drawn.has(one.id));
  await client.query(
    `INSERT INTO look_back (id, cause, subject, area_code, household_id, case_id, draw_id, due_on, requested_by)
     SELECT gen_random_uuid(), 'drawn', 'drawn:' || $1::text || ':' || r.id, r."areaCode", r.id, r."caseId", $1::uuid, $3, $4
     FROM jsonb_to_recordset($2::jsonb) AS r(id uuid, "areaCode" text, "caseId" uuid)`,
    [id, JSON.stringify(rows), dueOn, accountId],
  );
}

const columns = `d.id AS "drawId", d.area_code AS "areaCode", a.full_name AS "areaName", d.numerator, d.denominator, d.seed, jsonb_array_length(d.frame) AS frame,
  d.chosen, (SELECT count(*) FROM look_back l WHERE l.draw_id = d.id AND l.state = 'open') AS open, n.name AS "drawnByName", d.drawn_at AS "drawnAt"`;
const from = 'FROM look_back_draw d JOIN area a ON a.code = d.area_code LEFT JOIN account_name n ON n.id = d.drawn_by';
