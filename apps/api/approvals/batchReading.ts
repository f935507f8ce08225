import { Injectable } from '@nestjs/common';
import type {
  ApprovalBatchList,
  ApprovalBatchQuery,
  ApprovalBatchRow,
  ApprovalBatchView,
  ApprovedCase,
} from '#contract/approvals/approvalBatch';
import { prefixOf } from '#domain/access/areas';
import { decodeKeyset, instantOf, microsOf, pageOf } from '#database/queries/keyset';
import { prepared, Values } from '#database/queries/statement';
import { Database } from '../database/database';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { refused } from '../http/refused';

/** Batches as they stand in the ledger: what was approved in them and not taken back. */
@Injectable()
export class BatchReading {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  /** One page, newest first. */
  async list(actor: ApiActor, { limit, cursor, areaCode }: ApprovalBatchQuery): Promise<ApprovalBatchList> {
    this.access.anywhere(actor, 'batch.read');
    const after = cursor === undefined ? undefined : decodeKeyset(cursor);
    if (after === null) throw refused('page.cursor', { field: 'cursor' });
    const values = new Values();
    const where: string[] = ['true'];
    if (areaCode !== undefined) where.push(`b.area_code ^@ ${values.value(prefixOf(areaCode))}`);
    if (after !== undefined)
      where.push(`(b.created_at, b.id) < (${instantOf(values.value(after.micros))}, ${values.value(after.id)}::uuid)`);
    const text = `SELECT ${columns}, ${microsOf('b.created_at')} AS "createdMicros" ${from} WHERE ${where.join(' AND ')}
      ORDER BY b.created_at DESC, b.id DESC LIMIT ${values.value(limit + 1)}`;
    const { rows } = await this.database.scoped(actor, (client) =>
      client.query<ApprovalBatchRow & { createdMicros: number }>(prepared('approval_batches', text, values.list)),
    );
    const page = pageOf(rows, limit, (row) => ({ micros: row.createdMicros, id: row.batchId }));
    return { rows: page.rows.map(({ createdMicros: _micros, ...row }) => row), next: page.next };
  }

  async find(actor: ApiActor, batchId: string): Promise<ApprovalBatchView> {
    const wanted = { type: 'approvalBatch', id: batchId };
    const found = await this.database.scoped(actor, async (client) => {
      const { rows } = await client.query<ApprovalBatchRow>({
        name: 'approval_batch_find',
        text: `SELECT ${columns} ${from} WHERE b.id = $1`,
        values: [batchId],
      });
      const { rows: cases } = await client.query<ApprovedCase>({
        name: 'approval_batch_cases',
        text: casesOfBatch,
        values: [batchId],
      });
      return rows[0] && { ...rows[0], cases };
    });
    if (found === undefined) throw await this.access.missing(actor, 'batch.read', wanted);
    await this.access.demand(actor, 'batch.read', { areaCode: found.areaCode }, wanted);
    return found;
  }
}

const columns = `b.id AS "batchId", b.kind, b.area_code AS "areaCode", a.full_name AS "areaName", b.document_number AS "documentNumber",
  b.minutes_file_id AS "minutesFileId", n.name AS "createdByName", b.created_at AS "createdAt"`;
const from =
  'FROM approval_batch b JOIN area a ON a.code = b.area_code LEFT JOIN account_name n ON n.id = b.created_by';

const casesOfBatch = `
  SELECT e.case_id AS "caseId", e.data->>'taskId' AS "taskId", h.head_name AS "headName", a.full_name AS "areaName", e.at AS "approvedAt"
  FROM case_event e JOIN case_file f ON f.case_id = e.case_id LEFT JOIN household h ON h.id = f.household_id LEFT JOIN area a ON a.code = f.area_code
  WHERE e.data->'codes'->>'batchId' = $1::text AND NOT EXISTS (
    SELECT FROM case_event w WHERE w.case_id = e.case_id AND w.seq > e.seq AND w.type = 'decisionWithdrawn' AND w.data->>'taskId' = e.data->>'taskId')
  ORDER BY e.at, e.case_id LIMIT 1000`;
