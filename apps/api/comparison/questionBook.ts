import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { answerSheetLabels, memberColumnsFor, questionColumns } from '#domain/comparison/answerColumns';
import { mostAnswers } from '#domain/comparison/readAnswers';
import { lastDayBefore } from '#domain/calendar/instant';
import type { Department } from '#domain/household/codes';
import { inboxPage } from '#database/queries/inbox';
import type { ScopedClient } from '#database/scope';
import type { Cell } from '#domain/takeOver/cell';
import type { Column } from '#domain/takeOver/column';
import { cellAt } from '#domain/takeOver/writeRows';
import { writeBook, type WrittenColumn, type WrittenSheet } from '#workbook/writeBook';
import { HouseholdBriefs } from '../cases/households';
import { Database } from '../database/database';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Audit } from '../http/audit';
import { refused } from '../http/refused';
import { questionFor } from '../tasks/question';
import { findTask } from '../tasks/taskRow';

const choices = '选项';

/** The open questions of a department as a workbook to be filled in; of each household no more than its task shows. */
@Injectable()
export class QuestionBook {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly households: HouseholdBriefs,
  ) {}

  /** The soonest due, as many as one workbook may answer; recorded. Refused: a department that is not the actor's, or none named of several. */
  async write(actor: ApiActor, asked: Department | undefined): Promise<Buffer> {
    const department = this.departmentOf(actor, asked);
    const nowAt = new Date(await this.database.clock.now());
    const found = await this.database.scoped(actor, async (client) => {
      const filter = { scope: 'all', kind: 'answerComparison' } as const;
      const page = await inboxPage(client, { actor, filter, nowAt, limit: mostAnswers });
      const rows = page.rows.filter((row) => row.department === department);
      const questions = [];
      for (const row of rows) questions.push(await this.question(client, row.taskId));
      await this.audit.write(client, actor, {
        action: 'comparison.export',
        objectType: 'department',
        objectId: department,
        areaCode: actor.areaCode,
        outcome: 'done',
      });
      return questions;
    });
    return writeBook(sheetsOf(department, found));
  }

  private departmentOf(actor: ApiActor, asked: Department | undefined): Department {
    const grants = this.access.anywhere(actor, 'comparison.answer');
    const own = [...new Set(grants.flatMap(({ department }) => department ?? []))];
    const [only] = own;
    if (asked === undefined && own.length === 1 && only !== undefined) return only;
    if (asked === undefined) throw refused('form.required', { field: 'department' });
    if (!own.includes(asked)) throw refused('access.forbidden', { field: 'department' });
    return asked;
  }

  private async question(client: ScopedClient, taskId: string): Promise<QuestionRecord> {
    const task = await findTask(client, taskId);
    const household = task && (await this.households.find(client, task.householdId));
    const question = task && (await questionFor(client, task, household));
    return {
      question: {
        taskId,
        key: randomUUID(),
        registerVersion: household?.version,
        number: household?.number,
        areaName: household?.areaName,
        dueOn: task && lastDayBefore(task.dueAt.getTime()),
      },
      // What the task shows of a member: its own columns, and the fields of the department under `shown`.
      members: (question?.members ?? []).map((member) => ({ ...(member as object), taskId, shown: member as object })),
    };
  }
}

interface QuestionRecord {
  readonly question: object;
  readonly members: readonly object[];
}

function sheetsOf(department: Department, records: readonly QuestionRecord[]): WrittenSheet[] {
  const columns = { questions: questionColumns, members: memberColumnsFor(department) };
  const lists = [...columns.questions, ...columns.members].filter(isChoice);
  const rowsOf = (key: keyof typeof columns): (Cell | null)[][] =>
    records
      .flatMap(({ question, members }) => (key === 'questions' ? [question] : members))
      .map((record) => columns[key].map((column) => cellAt(column, record)));
  const written = (key: keyof typeof columns): WrittenSheet => {
    const rows = rowsOf(key);
    return {
      name: answerSheetLabels[key].zh,
      columns: columns[key].map((column) => writtenColumn(column, lists)),
      rows,
      offeredRows: rows.length,
    };
  };
  return [written('questions'), written('members'), choiceSheet(lists)];
}

const isChoice = ({ path, reading }: Column): boolean => !path.startsWith('shown.') && reading.as === 'code';

function writtenColumn(column: Column, lists: readonly Column[]): WrittenColumn {
  const { zh, reading } = column;
  const at = lists.indexOf(column);
  const letter = String.fromCharCode(65 + at);
  return {
    heading: zh,
    width: Math.max(12, zh.length * 2 + 2),
    format: reading.as === 'day' ? 'day' : reading.as === 'yuan' || reading.as === 'number' ? 'number' : 'text',
    ...(at >= 0 && { allowed: `${choices}!$${letter}$2:$${letter}$${labelsOf(column).length + 1}` }),
  };
}

function labelsOf({ reading }: Column): string[] {
  return 'labels' in reading ? Object.values(reading.labels).map(({ zh }) => zh) : [];
}

function choiceSheet(lists: readonly Column[]): WrittenSheet {
  const values = lists.map(labelsOf);
  const longest = Math.max(0, ...values.map(({ length }) => length));
  return {
    name: choices,
    hidden: true,
    columns: lists.map(({ zh }) => ({ heading: zh, width: 16, format: 'text' })),
    rows: Array.from({ length: longest }, (_, row) => values.map((each) => each[row] ?? null)),
  };
}
