import type { Pool } from 'pg';
import type { BulkOperationView } from '#contract/bulk/bulkViews';
import { aHousehold } from '#test/support/imports/workbooks';
import type { Answer, Browser, ProblemBody } from '../api/desk/browser';
import type { Desk } from '../api/desk/desk';
import { village } from '../api/desk/furniture';
import { Importer } from '../api/imports/importer';

/** A supervisor who urges every case of a village at once, on a desk whose worker runs elsewhere. */
export class UrgingMany {
  private constructor(
    private readonly supervisor: Browser,
    private readonly owner: Pool,
    readonly caseIds: readonly string[],
    readonly id: string,
  ) {}

  /** Takes `count` households over and orders the operation: what becomes of it is not waited for. */
  static async order(desk: Desk, count: number): Promise<UrgingMany> {
    const households = Array.from({ length: count }, (_, i) =>
      aHousehold({
        number: `BK-${i}`,
        areaCode: village,
        monitoring: { at: { phase: 'eliminating', step: 'sampling' } },
      }),
    );
    await new Importer(desk, await desk.as('county')).taken(households);
    const owner = desk.stack.ownerPool;
    const { rows } = await owner.query<{ id: string }>('SELECT case_id AS id FROM case_file');
    const caseIds = rows.map(({ id }) => id);
    const supervisor = await desk.as('supervisor');
    const body = { kind: 'urge', caseIds, reasonText: '请尽快办理' };
    const { id } = (await supervisor.post<BulkOperationView>('/api/bulk-operations', { body })).body;
    return new UrgingMany(supervisor, owner, caseIds, id);
  }

  say(saying: string, body?: object): Promise<Answer<BulkOperationView & ProblemBody>> {
    return this.supervisor.post(`/api/bulk-operations/${this.id}/${saying}`, { body });
  }

  async look(): Promise<BulkOperationView> {
    return (await this.supervisor.get<BulkOperationView>(`/api/bulk-operations/${this.id}`)).body;
  }

  /** What the ledger holds of it: as many events as cases, each with what was typed, each where the operation says it is. */
  async recorded(): Promise<unknown> {
    const { rows } = await this.owner.query(
      `SELECT count(*)::int AS events, count(DISTINCT e.case_id)::int AS cases, count(s.id)::int AS submissions, bool_and(b.event_seq = e.seq) AS "asSaid"
       FROM case_event e JOIN bulk_case b ON b.case_id = e.case_id LEFT JOIN submission s ON s.id = e.submission_id AND s.accepted_at IS NOT NULL
       WHERE e.type = 'taskUrged'`,
    );
    return rows[0];
  }
}
