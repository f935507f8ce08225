import { Injectable } from '@nestjs/common';
import type { BulkCasesQuery, BulkOperationForm, BulkStartForm } from '#contract/bulk/bulkForms';
import type { BulkCaseList, BulkCaseView, BulkOperationList, BulkOperationView } from '#contract/bulk/bulkViews';
import { cursorOf, type PageQuery, readCursor } from '#contract/page/page';
import { roleHas } from '#domain/access/actions';
import { bulkFacts, bulkKinds, type BulkOrder, readOrder } from '#domain/bulk/order';
import { bulkMost, type BulkSaying, sayingsIn, typedOver } from '#domain/bulk/standing';
import { isRefusal } from '#domain/refusal';
import { bulkTextPurpose } from '#database/casework/bulk';
import {
  type BulkRow,
  type ChosenCase,
  findBulk,
  insertBulk,
  listBulk,
  listBulkCases,
  mayTakeAny,
} from '#database/queries/bulk';
import type { ScopedClient } from '#database/scope';
import { Secrets } from '#database/secrets';
import { NotRunning } from '#temporal/answers';
import { BulkGateway } from '#temporal/bulkGateway';
import { commandActor } from '../cases/acting';
import { Policies } from '../cases/policies';
import { Database } from '../database/database';
import { once } from '../database/once';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Audit } from '../http/audit';
import { Refused, refused } from '../http/refused';
import { bulkBook } from './bulkBook';
import { bulkCaseView, bulkView } from './bulkViews';
import { Choosing } from './choosing';

/** 批量办理: one intervention for many cases, previewed on a frozen set before anything happens. */
@Injectable()
export class BulkOperations {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly secrets: Secrets,
    private readonly gateway: BulkGateway,
    private readonly policies: Policies,
    private readonly choosing: Choosing,
  ) {}

  /** Freezes the set and has it previewed; nothing else happens. Its id is the key: a repetition freezes nothing new. */
  async make(actor: ApiActor, key: string, form: BulkOperationForm): Promise<BulkOperationView> {
    const order = readOrder(form);
    this.access.anywhere(actor, bulkFacts[form.kind].action);
    if (isRefusal(order)) throw new Refused(order);
    const { reasonText } = form;
    await this.database.scoped(actor, (client) =>
      once(client, { key, accountId: actor.accountId, operation: 'bulk.make', body: form }, async () => {
        const { cases, grant, areaCode } = await this.choosing.choose(client, actor, form);
        await demandTaker(client, order, cases);
        const over = form.kind === 'repair' ? undefined : await this.secondPersonOver(client, areaCode);
        await insertBulk(
          client,
          {
            ...{ id: key, order, areaCode, actor: commandActor(actor, grant) },
            text: reasonText === undefined ? null : this.secrets.seal(bulkTextPurpose, reasonText),
            secondNeeded: over !== undefined && cases.length > over,
          },
          cases,
        );
        await this.record(client, actor, { id: key, areaCode, action: 'bulk.make' });
        return { id: key };
      }),
    );
    await this.gateway.start(key);
    return this.get(actor, key);
  }

  /** Newest first: of one's area, or, for the technical operator, repairs. */
  async list(actor: ApiActor, { limit, cursor }: PageQuery): Promise<BulkOperationList> {
    this.readable(actor);
    const page = await this.database.scoped(actor, (client) => listBulk(client, { limit, cursor }));
    if (page === null) throw refused('page.cursor', { field: 'cursor' });
    return { rows: page.rows.map((row) => this.view(actor, row)), next: page.next };
  }

  async get(actor: ApiActor, id: string): Promise<BulkOperationView> {
    return this.view(actor, await this.demand(actor, id));
  }

  /** Its cases, with what will happen to each, has happened, or why not. */
  async cases(actor: ApiActor, id: string, { limit, cursor, state }: BulkCasesQuery): Promise<BulkCaseList> {
    const row = await this.demand(actor, id);
    const place = cursor === undefined ? [0] : readCursor(cursor, 1);
    const after = place?.[0];
    if (typeof after !== 'number') throw refused('page.cursor', { field: 'cursor' });
    const found = await this.casesOf(actor, row, { state: state ?? null, after, limit: limit + 1 });
    const rows = found.slice(0, limit);
    return { rows, next: found.length > limit ? cursorOf([rows.at(-1)?.place ?? 0]) : null };
  }

  /** What became of every case, as a workbook; recorded. */
  async workbook(actor: ApiActor, id: string): Promise<Buffer> {
    const row = await this.demand(actor, id);
    const rows = await this.casesOf(actor, row, { state: null, after: 0, limit: bulkMost });
    await this.database.scoped(actor, (client) => this.record(client, actor, { ...row, action: 'export.bulk' }));
    return bulkBook(rows);
  }

  /** Approves, starts, pauses, resumes or cancels. Said again it is as it was. */
  async say(actor: ApiActor, id: string, saying: BulkSaying, form: BulkStartForm = {}): Promise<BulkOperationView> {
    const row = await this.demand(actor, id);
    const { action } = bulkFacts[row.order.kind];
    const grant = await this.access.demand(actor, action, { areaCode: row.areaCode }, { type: 'bulkOperation', id });
    if (isSaid(row, saying, actor)) return this.view(actor, row);
    if (!(sayingsIn[row.state] as readonly BulkSaying[]).includes(saying)) throw refused('bulk.notNow');
    if (saying === 'approve') demandSecond(row, actor);
    if (saying === 'start') demandStartable(row, form);
    await this.database.scoped(actor, (client) => this.record(client, actor, { ...row, action: `bulk.${saying}` }));
    try {
      await this.gateway.say(id, { saying, actor: commandActor(actor, grant) });
    } catch (error) {
      // Over already: its row says how.
      if (!(error instanceof NotRunning)) throw error;
    }
    return this.get(actor, id);
  }

  private async casesOf(
    actor: ApiActor,
    row: BulkRow,
    asked: { state: string | null; after: number; limit: number },
  ): Promise<BulkCaseView[]> {
    const found = await this.database.scoped(actor, (client) =>
      listBulkCases(client, { operationId: row.id, ...asked }),
    );
    return found.map((each) => bulkCaseView(each, row));
  }

  private async secondPersonOver(client: ScopedClient, areaCode: string): Promise<number | undefined> {
    const { policy } = await this.policies.inForce(client, areaCode, await this.database.clock.todayOn());
    return policy.supervision?.secondPersonOver;
  }

  private view(actor: ApiActor, row: BulkRow): BulkOperationView {
    const { textEnc: enc, textKeyId: keyId } = row;
    const text = enc === null || keyId === null ? null : this.secrets.open(bulkTextPurpose, { enc, keyId });
    return bulkView(row, text, actor);
  }

  private record(
    client: ScopedClient,
    actor: ApiActor,
    { id, areaCode, action }: { id: string; areaCode: string; action: string },
  ): Promise<void> {
    const line = { action, objectType: 'bulkOperation', objectId: id, areaCode, outcome: 'done' } as const;
    return this.audit.write(client, actor, line);
  }

  /** Whoever may order one of them somewhere reads those of the area. */
  private readable(actor: ApiActor): void {
    const reads = actor.grants.some(({ role }) => bulkKinds.some((kind) => roleHas(role, bulkFacts[kind].action)));
    if (!reads) throw refused('access.forbidden');
  }

  private async demand(actor: ApiActor, id: string): Promise<BulkRow> {
    this.readable(actor);
    const row = await this.database.scoped(actor, (client) => findBulk(client, id));
    if (row === null) throw await this.access.missing(actor, 'supervise.read', { type: 'bulkOperation', id });
    return row;
  }
}

/** Whoever can take none of the work is refused here; who can take some of it, each row of the preview says. */
async function demandTaker(client: ScopedClient, order: BulkOrder, cases: readonly ChosenCase[]): Promise<void> {
  if (order.kind !== 'handOver') return;
  const taskIds = cases.flatMap(({ taskId }) => taskId ?? []);
  if (!(await mayTakeAny(client, { accountId: order.toAccountId, taskIds })))
    throw refused('account.unknown', { field: 'toAccountId' });
}

/** Whether it was said before, by whomever, and stands. */
function isSaid({ state, startedAt, approvedBy }: BulkRow, saying: BulkSaying, { accountId }: ApiActor): boolean {
  if (saying === 'approve') return approvedBy === accountId;
  if (saying === 'start') return startedAt !== null && state !== 'cancelled';
  if (saying === 'pause') return state === 'paused';
  if (saying === 'resume') return state === 'running';
  return state === 'cancelled';
}

function demandSecond({ secondNeeded, approvedBy, createdBy }: BulkRow, { accountId }: ApiActor): void {
  if (!secondNeeded || approvedBy !== null) throw refused('bulk.notNow');
  if (createdBy === accountId) throw refused('bulk.samePerson');
}

function demandStartable({ counts, secondNeeded, approvedBy }: BulkRow, { cases }: BulkStartForm): void {
  const count = counts.waiting ?? 0;
  if (count === 0) throw refused('bulk.nothingToDo');
  if (secondNeeded && approvedBy === null) throw refused('bulk.secondPerson');
  const isTyped = cases === undefined ? count <= typedOver : cases === count;
  if (!isTyped) throw refused('bulk.confirmCount', { field: 'cases', params: { count } });
}
