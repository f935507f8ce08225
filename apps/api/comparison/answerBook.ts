import { Injectable } from '@nestjs/common';
import type { AnswerFaultView, AnswerResult, AnswerRowView } from '#contract/comparison/answers';
import { isUuid } from '#contract/fields/text';
import type { CompleteTaskBody } from '#contract/tasks/complete';
import { InboxQuery } from '#contract/tasks/inbox';
import {
  answerFaultText,
  type AnswerFault,
  answerOf,
  type AnswerRow,
  headingOf,
  placedFault,
  readAnswers,
} from '#domain/comparison/readAnswers';
import { isRefusal, type Refusal, refuse } from '#domain/refusal';
import type { Book } from '#domain/takeOver/cell';
import { readBook } from '#workbook/readBook';
import { CaseSender } from '../cases/sending';
import { Database } from '../database/database';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Refused } from '../http/refused';
import { settleRows } from '../http/rowResults';
import { Completing } from '../tasks/completing';
import { readDecision } from '../tasks/decisionCodes';
import { DecisionContexts } from '../tasks/decisionContext';
import { TaskAccess } from '../tasks/taskAccess';
import type { FoundTask } from '../tasks/taskRow';
import { answerErrorBook } from './answerErrorBook';

/** A row that was held against its task. */
interface Judged {
  readonly row: AnswerRow;
  readonly body: CompleteTaskBody | null;
  readonly faults: readonly AnswerFault[];
}

/** A department's answers to many questions at once, by its workbook. Each is decided by itself, with the key that its row was given. */
@Injectable()
export class AnswerBook {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly taskAccess: TaskAccess,
    private readonly contexts: DecisionContexts,
    private readonly sender: CaseSender,
    private readonly completing: Completing,
  ) {}

  /** What would become of it; nothing changes. */
  async check(actor: ApiActor, content: Buffer): Promise<AnswerResult> {
    const { faults, judged } = await this.judge(actor, await this.open(actor, content));
    return { faults: faults.map(faultView), rows: judged.map((one) => rowView(one)) };
  }

  /** A copy of the workbook with the reasons in a red column before the others: corrected, it is sent as it is. */
  async errors(actor: ApiActor, content: Buffer): Promise<Buffer> {
    const book = await this.open(actor, content);
    const { faults, judged } = await this.judge(actor, book);
    return answerErrorBook(book, [...faults, ...judged.flatMap((one) => one.faults)]);
  }

  /** Answers every question whose row is right; the others are refused, each with its reasons. Sent again it answers as before. */
  async submit(actor: ApiActor, content: Buffer): Promise<AnswerResult> {
    const { faults, judged } = await this.judge(actor, await this.open(actor, content));
    const good = judged.flatMap(({ row, body, faults: wrong }) =>
      body === null || wrong.length > 0 ? [] : [{ taskId: row.taskId, row, body }],
    );
    const results = await settleRows(good, async ({ row: { taskId, key }, body }) => {
      const done = await this.completing.complete(actor, { taskId, key, body, list: new InboxQuery() });
      return done.seq;
    });
    const byTask = new Map(results.map((result) => [result.taskId, result]));
    return {
      faults: faults.map(faultView),
      rows: judged.map((one) => {
        const result = byTask.get(one.row.taskId);
        if (result === undefined || one.faults.length > 0)
          return { ...rowView(one), ...(one.faults.length > 0 && { outcome: 'refused' as const }) };
        const { outcome, seq, code, field } = result;
        const wrong = code === null ? [] : [placedFault({ ...refuse(code), ...(field && { field }) }, one.row.row)];
        const texts = result.texts;
        return {
          ...rowView(one),
          outcome,
          seq,
          faults: wrong.map((fault) => ({ ...faultView(fault), ...(texts && { texts }) })),
        };
      }),
    };
  }

  private async open(actor: ApiActor, content: Buffer): Promise<Book> {
    this.access.anywhere(actor, 'comparison.answer');
    const book = await readBook(content);
    if (isRefusal(book)) throw new Refused(book);
    return book;
  }

  private async judge(
    actor: ApiActor,
    book: Book,
  ): Promise<{ faults: readonly AnswerFault[]; judged: readonly Judged[] }> {
    const { rows, faults } = readAnswers(book);
    const judged: Judged[] = [];
    for (const row of rows) judged.push(await this.judgeRow(actor, row));
    return { faults, judged };
  }

  private async judgeRow(actor: ApiActor, row: AnswerRow): Promise<Judged> {
    if (row.faults.length > 0) return { row, body: null, faults: row.faults };
    if (row.verdict === null) return { row, body: null, faults: [] };
    if (!isUuid(row.key)) return wrong(row, [refuse('form.shape', { field: 'key' })]);
    try {
      const task = await this.taskAccess.find(actor, row.taskId, 'task.complete');
      await this.taskAccess.actorFor(actor, task, 'task.complete');
      return await this.held(actor, row, task);
    } catch (error) {
      if (error instanceof Refused) return wrong(row, error.refusals);
      throw error;
    }
  }

  /** The row against its task: whether it is open, the household as it was, and the answer's own check. */
  private async held(actor: ApiActor, row: AnswerRow, task: FoundTask): Promise<Judged> {
    if (task.kind !== 'answerComparison' || task.department === null)
      return wrong(row, [refuse('task.notYours', { field: 'taskId' })]);
    const { answer, placeOf } = answerOf(row, task.department);
    const body: CompleteTaskBody = {
      decision: 'answered',
      form: { ...answer },
      registerVersion: row.registerVersion,
    };
    // What was answered by this row before is answered again as it was, whatever has become of the household since.
    if (await this.sender.wasAnswered(row.key)) return { row, body, faults: [] };
    if (task.state !== 'open' && task.state !== 'paused') throw this.taskAccess.alreadyDone(task);
    const today = await this.database.clock.todayOn();
    const refusals = await this.database.scoped(actor, async (client) => {
      const { rows } = await client.query<{ version: number }>({
        name: 'answer_register_version',
        text: 'SELECT version FROM household WHERE id = $1',
        values: [task.householdId],
      });
      const moved = rows[0]?.version !== row.registerVersion;
      const { known: _known, ...context } = await this.contexts.read(client, { task, today, body });
      const read = readDecision(task, body, context);
      return [
        ...(moved ? [refuse('case.changed', { field: 'registerVersion' })] : []),
        ...('codes' in read ? [] : read),
      ];
    });
    return { row, body, faults: refusals.map((refusal) => placedFault(refusal, row.row, placeOf)) };
  }
}

function wrong(row: AnswerRow, refusals: readonly Refusal[]): Judged {
  return { row, body: null, faults: refusals.map((refusal) => placedFault(refusal, row.row)) };
}

function rowView({ row: { row, taskId }, body, faults }: Judged): AnswerRowView {
  const outcome = faults.length > 0 ? 'faulty' : body === null ? 'blank' : 'good';
  return { row, taskId, outcome, seq: null, faults: faults.map(faultView) };
}

function faultView(fault: AnswerFault): AnswerFaultView {
  const { sheet, row, code } = fault;
  return { sheet, row, column: headingOf(fault)?.zh ?? null, code, texts: answerFaultText(fault) };
}
