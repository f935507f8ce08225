import { Injectable } from '@nestjs/common';
import type { ProblemImportResult, ProblemImportRow } from '#contract/audits/problemImport';
import { type ProblemLine, problemColumns, problemSheet, readProblems } from '#domain/audits/readProblems';
import { problemKindLabels } from '#domain/audits/problem';
import { isRefusal, type Refusal, refusalText } from '#domain/refusal';
import { readBook } from '#workbook/readBook';
import { writeBook } from '#workbook/writeBook';
import { derivedKey } from '../cases/sending';
import type { ApiActor } from '../http/actor';
import { Refused } from '../http/refused';
import { Problems } from './problems';

/** An audit's problems by workbook: looked at first, then taken row by row, each by a key of its own. */
@Injectable()
export class ProblemImport {
  constructor(private readonly problems: Problems) {}

  /** An empty workbook with its columns, and the kinds of problems there are. */
  template(): Promise<Buffer> {
    const kinds = Object.values(problemKindLabels).map(({ zh }) => [zh]);
    return writeBook([
      {
        name: problemSheet,
        columns: problemColumns.map(({ zh, width }) => ({ heading: zh, width, format: 'text' })),
        rows: [],
      },
      { name: '问题类型', columns: [{ heading: '可填的问题类型', width: 20, format: 'text' }], rows: kinds },
    ]);
  }

  /** What would become of it; nothing changes. */
  async check(actor: ApiActor, auditId: string, content: Buffer): Promise<ProblemImportResult> {
    const lines = await open(content);
    const rows: ProblemImportRow[] = [];
    for (const line of lines) rows.push(await this.judge(actor, auditId, line));
    return { rows };
  }

  /** Takes the good rows and says of the others why not. Sent again with the same key, what was taken stays as it is. */
  async take(
    actor: ApiActor,
    { auditId, key, content }: { auditId: string; key: string; content: Buffer },
  ): Promise<ProblemImportResult> {
    const lines = await open(content);
    const rows: ProblemImportRow[] = [];
    for (const line of lines) {
      const { problem, row } = line;
      const judged = await this.judge(actor, auditId, line);
      if (problem === null || judged.outcome === 'faulty') {
        rows.push(judged);
        continue;
      }
      const { problemId } = await this.problems.record(actor, {
        auditId,
        key: derivedKey(key, `row ${row}`),
        form: problem,
      });
      rows.push({ ...judged, outcome: 'done', problemId });
    }
    return { rows };
  }

  private async judge(
    actor: ApiActor,
    auditId: string,
    { row, problem, faults }: ProblemLine,
  ): Promise<ProblemImportRow> {
    if (problem === null) return { row, outcome: 'faulty', problemId: null, faults: faults.map(faultView) };
    try {
      await this.problems.check(actor, auditId, problem);
      return { row, outcome: 'good', problemId: null, faults: [] };
    } catch (error) {
      // A row is at fault by its own columns; anything else is the whole workbook's.
      if (!(error instanceof Refused) || error.refusals.some(({ field }) => !isColumn(field))) throw error;
      return { row, outcome: 'faulty', problemId: null, faults: error.refusals.map(faultView) };
    }
  }
}

async function open(content: Buffer): Promise<readonly ProblemLine[]> {
  const book = await readBook(content);
  if (isRefusal(book)) throw new Refused(book);
  const lines = readProblems(book);
  if (isRefusal(lines)) throw new Refused(lines);
  return lines;
}

const isColumn = (field: string | undefined): boolean => problemColumns.some((column) => column.field === field);

function faultView(refusal: Refusal): ProblemImportRow['faults'][number] {
  const column = problemColumns.find(({ field }) => field === refusal.field)?.zh ?? null;
  return { column, code: refusal.code, texts: refusalText(refusal) };
}
