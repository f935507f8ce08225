import { Injectable } from '@nestjs/common';
import type {
  SampleCaseList,
  SampleCaseRow,
  SampleCasesQuery,
  SampleList,
  SampleQuery,
  SampleRow,
  SampleStratum,
  SampleView,
  SampleWaitingQuery,
  SampleWaitingStratum,
  SampleWaitingView,
} from '#contract/samples/samples';
import { cursorOf, readCursor } from '#contract/page/page';
import { prefixOf } from '#domain/access/areas';
import { sizeByRate } from '#domain/sampling/draw';
import { proposedNow } from '#database/casework/samples';
import { decodeKeyset, instantOf, microsOf, pageOf } from '#database/queries/keyset';
import { prepared, Values } from '#database/queries/statement';
import { Database } from '../database/database';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { refused } from '../http/refused';

/** Draws as they were made, and what the visits found so far, as the inbox has it. */
@Injectable()
export class SampleReading {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  /** One page, newest first. */
  async list(actor: ApiActor, { limit, cursor, areaCode }: SampleQuery): Promise<SampleList> {
    this.access.anywhere(actor, 'sample.read');
    const after = cursor === undefined ? undefined : decodeKeyset(cursor);
    if (after === null) throw refused('page.cursor', { field: 'cursor' });
    const values = new Values();
    const where: string[] = ['true'];
    if (areaCode !== undefined) where.push(`s.area_code ^@ ${values.value(prefixOf(areaCode))}`);
    if (after !== undefined)
      where.push(`(s.drawn_at, s.id) < (${instantOf(values.value(after.micros))}, ${values.value(after.id)}::uuid)`);
    const text = `SELECT ${columns}, ${microsOf('s.drawn_at')} AS "drawnMicros" ${from} WHERE ${where.join(' AND ')}
      ORDER BY s.drawn_at DESC, s.id DESC LIMIT ${values.value(limit + 1)}`;
    const { rows } = await this.database.scoped(actor, (client) =>
      client.query<SampleRow & { drawnMicros: number }>(prepared('samples', text, values.list)),
    );
    const page = pageOf(rows, limit, (row) => ({ micros: row.drawnMicros, id: row.sampleId }));
    return { rows: page.rows.map(({ drawnMicros: _micros, ...row }) => row), next: page.next };
  }

  /** What a draw would find if it were made now. */
  async waiting(actor: ApiActor, { areaCode, procedure }: SampleWaitingQuery): Promise<SampleWaitingView> {
    await this.access.demand(actor, 'sample.draw', { areaCode }, { type: 'area', id: areaCode });
    const { rows: strata } = await this.database.scoped(actor, (client) =>
      client.query<SampleWaitingStratum>({
        name: 'sample_waiting',
        text: waitingOf,
        values: [prefixOf(areaCode), procedure],
      }),
    );
    const rated = strata.map(({ proposed, numerator, denominator }) => ({
      frame: proposed,
      rate: { numerator, denominator },
    }));
    return { proposed: rated.reduce((n, { frame }) => n + frame, 0), chosen: sizeByRate(rated), strata };
  }

  async find(actor: ApiActor, sampleId: string): Promise<SampleView> {
    const wanted = { type: 'sample', id: sampleId };
    const found = await this.look(actor, sampleId);
    if (found === null) throw await this.access.missing(actor, 'sample.read', wanted);
    await this.access.demand(actor, 'sample.read', { areaCode: found.areaCode }, wanted);
    return found;
  }

  /** Null where there is none in the reader's sight. */
  async look(actor: ApiActor, sampleId: string): Promise<SampleView | null> {
    return this.database.scoped(actor, async (client) => {
      const { rows } = await client.query<Omit<SampleView, 'strata'>>({
        name: 'sample_find',
        text: `SELECT ${columns}, s.seed ${from} WHERE s.id = $1`,
        values: [sampleId],
      });
      const { rows: strata } = await client.query<SampleStratum>({
        name: 'sample_strata',
        text: strataOf,
        values: [sampleId],
      });
      return rows[0] === undefined ? null : { ...rows[0], strata };
    });
  }

  /** The list that was drawn from, in the order of the cases' ids. */
  async cases(actor: ApiActor, sampleId: string, { limit, cursor, which }: SampleCasesQuery): Promise<SampleCaseList> {
    await this.find(actor, sampleId);
    const place = cursor === undefined ? [firstId] : readCursor(cursor, 1);
    const after = place?.[0];
    if (typeof after !== 'string' || !/^[0-9a-f-]{36}$/.test(after)) throw refused('page.cursor', { field: 'cursor' });
    const { rows } = await this.database.scoped(actor, (client) =>
      client.query<SampleCaseRow>({
        name: 'sample_cases',
        text: casesOf,
        values: [sampleId, after, which === undefined ? null : which === 'chosen', limit + 1],
      }),
    );
    const page = rows.slice(0, limit);
    return { rows: page, next: rows.length > limit ? cursorOf([page.at(-1)?.caseId ?? firstId]) : null };
  }
}

const firstId = '00000000-0000-0000-0000-000000000000';

// What the visit came to is the task's to say; one that was cancelled belongs to a case that left the road.
const result = `CASE WHEN c.decision IN ('passed', 'failed') AND c.state = 'done' THEN c.decision WHEN c.state IN ('open', 'paused') THEN 'toVisit'
  WHEN c.state IS NOT NULL THEN 'dropped' END`;
const visit = `LEFT JOIN LATERAL (SELECT t.task_id, t.state, t.decision FROM task t
  WHERE t.case_id = i.case_id AND t.kind = 'sampleCheck' AND t.subject_id = i.sample_id::text ORDER BY t.opened_seq DESC LIMIT 1) c ON true`;
const columns = `s.id AS "sampleId", s.area_code AS "areaCode", a.full_name AS "areaName", s.procedure, s.state, n.name AS "drawnByName", s.drawn_at AS "drawnAt",
  (SELECT jsonb_build_object('proposed', count(*), 'chosen', count(*) FILTER (WHERE i.chosen), 'waiting', count(*) FILTER (WHERE i.state = 'waiting'),
      'left', count(*) FILTER (WHERE i.state = 'left'), 'toVisit', count(*) FILTER (WHERE ${result} = 'toVisit'),
      'passed', count(*) FILTER (WHERE ${result} = 'passed'), 'failed', count(*) FILTER (WHERE ${result} = 'failed'))
     FROM sample_item i ${visit} WHERE i.sample_id = s.id) AS counts`;
const from = 'FROM sample s JOIN area a ON a.code = s.area_code LEFT JOIN account_name n ON n.id = s.drawn_by';

const waitingOf = `
  SELECT w.stratum AS "areaCode", coalesce(a.name, w.stratum) AS "areaName", w.numerator, w.denominator, count(*) AS proposed
  FROM (SELECT rpad(left("areaCode", 9), 12, '0') AS stratum, (rate->>'numerator')::int AS numerator, (rate->>'denominator')::int AS denominator
    FROM (${proposedNow}) p) w LEFT JOIN area a ON a.code = w.stratum
  GROUP BY 1, 2, 3, 4 ORDER BY 1, 3, 4`;

const strataOf = `
  SELECT i.stratum AS "areaCode", coalesce(a.name, i.stratum) AS "areaName", i.numerator, i.denominator, count(*) AS proposed, count(*) FILTER (WHERE i.chosen) AS chosen
  FROM sample_item i LEFT JOIN area a ON a.code = i.stratum WHERE i.sample_id = $1
  GROUP BY 1, 2, 3, 4 ORDER BY 1, 3, 4`;

const casesOf = `
  SELECT i.case_id AS "caseId", h.head_name AS "headName", i.area_code AS "areaCode", a.full_name AS "areaName", i.stratum, i.numerator, i.denominator,
    i.chosen, i.state, i.reason, ${result} AS result, c.task_id AS "taskId"
  FROM sample_item i LEFT JOIN household h ON h.id = i.household_id LEFT JOIN area a ON a.code = i.area_code ${visit}
  WHERE i.sample_id = $1 AND i.case_id > $2::uuid AND ($3::boolean IS NULL OR i.chosen = $3) ORDER BY i.case_id LIMIT $4`;
