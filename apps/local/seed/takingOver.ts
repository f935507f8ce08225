import { setTimeout as pause } from 'node:timers/promises';
import type { ImportView } from '#contract/imports/imports';
import { sheetKeys } from '#domain/takeOver/sheets';
import type { TakenHousehold } from '#domain/takeOver/takenHousehold';
import { writeRows } from '#domain/takeOver/writeRows';
import { sheetHead } from '#workbook/takeOverTemplate';
import { writeBook } from '#workbook/writeBook';
import { countyCode } from '../demonstration/generate/areas';
import { type Report, StartFault } from '../servers/report';
import type { Officer } from './officer';

const lookEveryMs = 1_000;
const tellEveryMs = 5_000;

export interface TakingOver {
  readonly households: readonly TakenHousehold[];
  readonly fileName: string;
  readonly report: Report;
}

/** Households by the road that every county takes: as a workbook, uploaded, checked, confirmed and taken over by the officer who has signed in. */
export async function takeOverHouseholds(
  officer: Officer,
  { households, fileName, report }: TakingOver,
): Promise<ImportView> {
  const workbook = await workbookOf(households);
  const megabytes = (workbook.length / 1024 / 1024).toFixed(1);
  report(
    `${households.length} 户写成工作簿，${megabytes} MB`,
    `${households.length} households written into a workbook`,
  );
  const { id } = await officer.upload(workbook, { areaCode: countyCode, name: fileName });
  report('已上传，正在试导入', 'uploaded, the dry run is under way');
  return finishImport(officer, id, report);
}

/** What is left to do of an import, wherever it stands: the dry run is looked at, confirmed, and waited for. */
export async function finishImport(officer: Officer, id: string, report: Report): Promise<ImportView> {
  const dry = await watch(officer, id, { until: ['checked', 'unreadable', 'taking', 'done', 'cancelled'], report });
  const { good, already, faulty } = dry.counts;
  if (dry.state === 'unreadable' || faulty > 0)
    throw new StartFault(`试导入有错：${faulty} 户`, `the dry run found faults in ${faulty} households`);
  if (dry.state === 'done' || dry.state === 'cancelled') return dry;
  report(`试导入：可导入 ${good} 户，已在库 ${already} 户`, `${good} can be taken over, ${already} are there already`);
  if (good === 0) return dry;
  const startedMs = Date.now();
  if (dry.state === 'checked') await officer.confirm(id);
  const done = await watch(officer, id, { until: ['done', 'cancelled'], report });
  const perSecond = (done.counts.taken / ((Date.now() - startedMs) / 1000)).toFixed(1);
  report(
    `已导入 ${done.counts.taken} 户、${done.counts.people} 人，每秒 ${perSecond} 户`,
    `${done.counts.taken} households taken over, ${perSecond} a second`,
  );
  return done;
}

function workbookOf(households: readonly TakenHousehold[]): Promise<Buffer> {
  const written = households.map(writeRows);
  return writeBook(sheetKeys.map((sheet) => ({ ...sheetHead(sheet), rows: written.flatMap((rows) => rows[sheet]) })));
}

/** Looks every now and then how far the import has come, and tells it. */
async function watch(
  officer: Officer,
  id: string,
  { until, report }: { until: readonly ImportView['state'][]; report: Report },
): Promise<ImportView> {
  for (let toldAt = Date.now(); ; await pause(lookEveryMs)) {
    const seen = await officer.seen(id);
    if (until.includes(seen.state)) return seen;
    if (seen.state !== 'taking' || Date.now() - toldAt < tellEveryMs) continue;
    toldAt = Date.now();
    report(`已导入 ${seen.counts.taken} / ${seen.counts.households} 户`, 'households taken over');
  }
}
