import { Injectable } from '@nestjs/common';
import type { ApprovalBatchBody, ApprovalBatchResult } from '#contract/approvals/approvalBatch';
import type { KeyedTask } from '#contract/tasks/bulk';
import { InboxQuery } from '#contract/tasks/inbox';
import { covers } from '#domain/access/areas';
import type { Grant } from '#domain/access/roles';
import { taskKindFacts } from '#domain/process/taskKind';
import { CaseReader } from '../cases/caseReader';
import { submissionKey } from '../cases/sending';
import { Database } from '../database/database';
import { once } from '../database/once';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { refused } from '../http/refused';
import { demandOnce, settleRows } from '../http/rowResults';
import { CaseContent } from '../tasks/caseContent';
import { Completing } from '../tasks/completing';
import type { DecisionBody } from '../tasks/decisionCodes';
import { comparisonViews } from '../tasks/detailParts';
import { BatchReading } from './batchReading';

interface Place {
  readonly taskId: string;
  readonly caseId: string;
  readonly kind: string;
  readonly areaCode: string;
  readonly isOpen: boolean;
}

/** A batch that is being worked through: where its office is, and where its tasks are. */
interface Work {
  readonly actor: ApiActor;
  readonly batchId: string;
  readonly body: ApprovalBatchBody;
  readonly officeCode: string;
  readonly places: ReadonlyMap<string, Place>;
}

/** 批次: the second person approves many cases by one meeting's minutes. Each case decides for itself, with its own key. */
@Injectable()
export class ApprovalBatches {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly completing: Completing,
    private readonly reader: CaseReader,
    private readonly content: CaseContent,
    private readonly reading: BatchReading,
  ) {}

  /** May be sent again with the same key, whole or with the rows that were not known. */
  async approve(actor: ApiActor, key: string, body: ApprovalBatchBody): Promise<ApprovalBatchResult> {
    demandOnce(body.rows);
    const batchId = submissionKey(key, 'approvalBatch');
    const places = await this.placesOf(actor, body.rows);
    const officeCode = officeOf(this.access.anywhere(actor, 'batch.approve'), body, places);
    await this.keep(actor, { key, batchId, body, officeCode });
    const work: Work = { actor, batchId, body, officeCode, places };
    const rows = await settleRows(body.rows, (row) => this.approveOne(work, row));
    return { batch: await this.reading.find(actor, batchId), rows };
  }

  private async placesOf(actor: ApiActor, rows: readonly KeyedTask[]): Promise<ReadonlyMap<string, Place>> {
    const found = await this.database.scoped(actor, (client) =>
      client.query<Place>({
        name: 'approval_places',
        text: `SELECT task_id AS "taskId", case_id AS "caseId", kind, area_code AS "areaCode", state IN ('open', 'paused') AS "isOpen" FROM task WHERE task_id = ANY ($1)`,
        values: [rows.map(({ taskId }) => taskId)],
      }),
    );
    return new Map(found.rows.map((place) => [place.taskId, place]));
  }

  /** What the batch is stands once for its key; its rows are not part of it. */
  private keep(
    actor: ApiActor,
    { key, batchId, body, officeCode }: { key: string; batchId: string; body: ApprovalBatchBody; officeCode: string },
  ): Promise<object> {
    const { kind, documentNumber, minutesFileId } = body;
    const write = {
      key,
      accountId: actor.accountId,
      operation: 'approvalBatch',
      body: { kind, documentNumber, minutesFileId },
    };
    return this.database.scoped(actor, (client) =>
      once(client, write, async () => {
        const { rowCount } = await client.query('SELECT FROM file WHERE id = $1', [minutesFileId]);
        if (rowCount === 0) throw refused('file.unknown', { field: 'minutesFileId' });
        await client.query(
          'INSERT INTO approval_batch (id, kind, area_code, document_number, minutes_file_id, created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6, business_now())',
          [batchId, kind, officeCode, documentNumber, minutesFileId, actor.accountId],
        );
        return { batchId };
      }),
    );
  }

  private async approveOne(work: Work, { taskId, key }: KeyedTask): Promise<number> {
    const { actor, batchId, body, officeCode, places } = work;
    const place = places.get(taskId);
    if (place && (place.kind !== body.kind || !covers(officeCode, place.areaCode)))
      throw refused('batch.otherOffice', { field: 'taskId' });
    if (place?.isOpen === true) await this.demandAgreement(actor, place.caseId);
    const { documentNumber, minutesFileId } = body;
    const decision: DecisionBody = { decision: 'approve', documentNumber, fileIds: [minutesFileId], batchId };
    const done = await this.completing.complete(actor, { taskId, key, body: decision, list: new InboxQuery() });
    return done.seq;
  }

  /** What a department found against the verification is looked at for the one case, side by side. */
  private async demandAgreement(actor: ApiActor, caseId: string): Promise<void> {
    const contradicted = await this.database.scoped(actor, async (client) => {
      const read = await this.reader.find(client, caseId);
      return read !== null && comparisonViews(read, await this.content.all(client, caseId)).contradictions.length > 0;
    });
    if (contradicted) throw refused('batch.contradicted', { field: 'taskId' });
  }
}

/** The office that approves: of several, the one in which a task of the batch lies. Refuses a batch that holds none of its tasks. */
function officeOf(
  grants: readonly Grant[],
  { kind, rows }: ApprovalBatchBody,
  places: ReadonlyMap<string, Place>,
): string {
  const offices = grants.filter(({ role }) => role === taskKindFacts[kind].role).map(({ areaCode }) => areaCode);
  if (offices.length === 0) throw refused('access.forbidden', { field: 'kind' });
  const fitting = rows.map(({ taskId }) => places.get(taskId)).filter((place) => place?.kind === kind);
  const office = offices.find((code) => fitting.some((place) => place !== undefined && covers(code, place.areaCode)));
  if (office === undefined) throw refused('batch.otherOffice', { field: 'rows' });
  return office;
}
