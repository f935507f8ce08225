import { Injectable } from '@nestjs/common';
import type { CaseExportQuery, CaseRowView } from '#contract/cases/caseList';
import { dayOf, lastDayBefore } from '#domain/calendar/instant';
import { categoryLabels, causeLabels, channelLabels, riskClassLabels } from '#domain/household/codes';
import { outcomeNames } from '#domain/process/event';
import { lightNames } from '#domain/process/light';
import { markNames } from '#domain/process/marks';
import { phaseNames } from '#domain/process/state';
import { stepNames } from '#domain/process/step';
import { caseListPage, type CaseRow } from '#database/queries/caseList';
import { decodeKeyset, type Keyset, mostRows } from '#database/queries/keyset';
import type { ScopedClient } from '#database/scope';
import { writeBook, type WrittenColumn, type WrittenRow } from '#workbook/writeBook';
import { Database } from '../database/database';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Audit } from '../http/audit';
import { refused } from '../http/refused';
import { caseRowView } from './caseViews';

/** Most cases of one workbook; a larger list is narrowed by area, phase or step. */
const mostExported = 10_000;

/** The case list as a workbook: the same rows, names shortened as on the screen. */
@Injectable()
export class CaseExport {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly audit: Audit,
  ) {}

  /** Every case that the filter finds where the actor may export; recorded. Refused where there are more than fit. */
  async workbook(actor: ApiActor, query: CaseExportQuery): Promise<Buffer> {
    const grants = this.access.anywhere(actor, 'export.make');
    const nowMs = await this.database.clock.now();
    const exporter = { ...actor, grants };
    const rows = await this.database.scoped(exporter, async (client) => {
      const found = await allRows(client, { actor: exporter, filter: query, nowAt: new Date(nowMs) });
      await this.audit.write(client, actor, {
        action: 'export.make',
        objectType: 'caseList',
        areaCode: query.areaCode ?? actor.areaCode,
        outcome: 'done',
      });
      return found;
    });
    return writeBook([
      { name: '案件清单', columns, rows: rows.map((row): WrittenRow => cellsOf(caseRowView(row, nowMs))) },
    ]);
  }
}

async function allRows(
  client: ScopedClient,
  asked: Omit<Parameters<typeof caseListPage>[1], 'after' | 'limit'>,
): Promise<CaseRow[]> {
  const all: CaseRow[] = [];
  for (let after: Keyset | null | undefined; after !== null;) {
    const page = await caseListPage(client, { ...asked, limit: mostRows, ...(after && { after }) });
    all.push(...page.rows);
    if (all.length > mostExported) throw refused('export.tooMany', { params: { max: mostExported } });
    after = page.next === null ? null : decodeKeyset(page.next);
  }
  return all;
}

const column = (heading: string, width: number, format: WrittenColumn['format'] = 'text'): WrittenColumn => ({
  heading,
  width,
  format,
});

const columns = [
  column('户编号', 22),
  column('户主', 10),
  column('所在村', 40),
  column('阶段', 12),
  column('当前环节', 24),
  column('监测对象类别', 16),
  column('风险原因', 24),
  column('线索来源', 14),
  column('风险类型', 24),
  column('首条线索', 12, 'day'),
  column('识别日期', 12, 'day'),
  column('全程到期', 12, 'day'),
  column('最近到期', 12, 'day'),
  column('办理状态', 10),
  column('退回次数', 10, 'number'),
  column('标记', 24),
  column('结果', 16),
];

type Named = Readonly<Record<string, { readonly zh: string }>>;
// Codes of the fold are codes of these tables; one that an older version wrote is shown as it is.
const named = (names: Named, code: string | null): string | null => (code === null ? null : (names[code]?.zh ?? code));
const all = (names: Named, codes: readonly string[]): string | null =>
  codes.map((code) => named(names, code)).join('、') || null;
const day = (on: string | null): WrittenRow[number] => (on === null ? null : { kind: 'day', day: on });
/** A due moment is the end of its day. */
const dueDay = (at: Date | null): WrittenRow[number] => day(at === null ? null : lastDayBefore(at.getTime()));

function cellsOf(row: CaseRowView): WrittenRow {
  return [
    row.householdNumber,
    row.headName,
    row.areaName ?? row.areaCode,
    named(phaseNames, row.phase),
    all(stepNames, row.steps),
    named(categoryLabels, row.category),
    all(causeLabels, row.causes),
    named(channelLabels, row.channel),
    all(riskClassLabels, row.riskClasses),
    day(dayOf(row.openedAt.getTime())),
    day(row.identifiedOn),
    dueDay(row.status === 'ended' ? null : row.chainDueAt),
    dueDay(row.nextDueAt),
    named(lightNames, row.light),
    { kind: 'number', number: row.returnedTimes },
    all(markNames, row.marks),
    named(outcomeNames, row.outcome),
  ];
}
