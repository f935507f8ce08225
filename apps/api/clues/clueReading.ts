import { Injectable } from '@nestjs/common';
import type { ClueDetail, ClueList, ClueListQuery, ClueView } from '#contract/clues/clue';
import { prefixOf } from '#domain/access/areas';
import { maskName } from '#domain/access/maskings';
import { decodeKeyset, instantOf, microsOf, pageOf } from '#database/queries/keyset';
import { prepared, Values } from '#database/queries/statement';
import type { ScopedClient } from '#database/scope';
import { refused } from '../http/refused';
import { Submissions } from '../submissions/submissions';

type Row = Omit<ClueView, 'headName'> & {
  readonly headName: string | null;
  readonly createdMicros: number;
  readonly submissionId: string | null;
};

const columns = `c.id AS "clueId", c.receipt_number AS "receiptNumber", c.channel, c.risk_classes AS "riskClasses", c.area_code AS "areaCode", a.full_name AS "areaName",
  p.name AS "headName", c.case_id AS "caseId", n.name AS "reportedByName", c.created_at AS "createdAt", c.take_up_due_at AS "takeUpDueAt",
  ${microsOf('c.created_at')} AS "createdMicros", c.submission_id AS "submissionId"`;
const tables = `clue c LEFT JOIN area a ON a.code = c.area_code LEFT JOIN household h ON h.id = c.household_id LEFT JOIN person p ON p.id = h.head_person_id
  LEFT JOIN account_name n ON n.id = c.reported_by`;

/** Clues as lists and pages show them, in the reader's scope. */
@Injectable()
export class ClueReading {
  constructor(private readonly submissions: Submissions) {}

  /** One page, newest first. */
  async list(client: ScopedClient, { limit, cursor, areaCode, channel }: ClueListQuery): Promise<ClueList> {
    const after = cursor === undefined ? undefined : decodeKeyset(cursor);
    if (after === null) throw refused('page.cursor', { field: 'cursor' });
    const values = new Values();
    const where: string[] = ['true'];
    if (areaCode !== undefined) where.push(`c.area_code ^@ ${values.value(prefixOf(areaCode))}`);
    if (channel !== undefined) where.push(`c.channel = ${values.value(channel)}`);
    if (after !== undefined)
      where.push(`(c.created_at, c.id) < (${instantOf(values.value(after.micros))}, ${values.value(after.id)}::uuid)`);
    const text = `SELECT ${columns} FROM ${tables} WHERE ${where.join(' AND ')} ORDER BY c.created_at DESC, c.id DESC LIMIT ${values.value(limit + 1)}`;
    const { rows } = await client.query<Row>(prepared('clues', text, values.list));
    const page = pageOf(rows, limit, (row) => ({ micros: row.createdMicros, id: row.clueId }));
    return { rows: page.rows.map(viewOf), next: page.next };
  }

  /** A clue with what was said, where the reader may see that. */
  async find(client: ScopedClient, clueId: string): Promise<ClueDetail | null> {
    const { rows } = await client.query<Row>({
      name: 'clue',
      text: `SELECT ${columns} FROM ${tables} WHERE c.id = $1`,
      values: [clueId],
    });
    const [row] = rows;
    if (row === undefined) return null;
    const said = row.submissionId === null ? null : await this.submissions.find(client, row.submissionId);
    return { ...viewOf(row), difficulty: difficultyOf(said?.body) };
  }
}

function viewOf({ createdMicros: _micros, submissionId: _submission, headName, ...row }: Row): ClueView {
  return { ...row, headName: headName === null ? null : maskName(headName) };
}

function difficultyOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('difficulty' in body)) return null;
  return typeof body.difficulty === 'string' ? body.difficulty : null;
}
