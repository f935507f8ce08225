import { setTimeout as pause } from 'node:timers/promises';
import type { ImportView } from '#contract/imports/imports';
import type { SummaryView } from '#contract/reports/summary';
import { sheetKeys } from '#domain/takeOver/sheets';
import type { TakenHousehold } from '#domain/takeOver/takenHousehold';
import { writeRows } from '#domain/takeOver/writeRows';
import { sheetHead } from '#workbook/takeOverTemplate';
import { writeBook } from '#workbook/writeBook';
import { demonstrationPassword } from '../demonstration/generate/accounts';
import { countyCode } from '../demonstration/generate/areas';
import { fullCounty } from '../demonstration/generate/full/fullCounty';
import { publishedQuotas, type Quotas } from '../demonstration/generate/full/quotas';
import { type Report, StartFault } from '../servers/report';
import { Officer } from './officer';
import { demandFigures, figuresTold } from './seededFigures';

const seed = 410621;
const login = 'xian.jingban';
const lookEveryMs = 1_000;
const tellEveryMs = 5_000;

export interface SeedOptions {
  /** http://127.0.0.1:3000 */
  readonly apiAddress: string;
  readonly report: Report;
  readonly quotas?: Quotas;
}

/** What became of the import, and the figures that the county's summary gives afterwards. */
export interface Seeded {
  readonly taken: ImportView;
  readonly figures: SummaryView;
}

/**
 * 浚县 in its full size by the road that every county takes: its monitored households as a workbook, uploaded, checked, confirmed and
 * taken over by the county's officer. Done again it finds everything there. A fault where the county's own summary then gives other
 * figures than the published ones.
 */
export async function seedFullCounty({ apiAddress, report, quotas = publishedQuotas }: SeedOptions): Promise<Seeded> {
  const officer = new Officer(apiAddress);
  const taken = await takeOver(officer, { report, quotas });
  const { until: on, implementedUntil: implementedBy } = quotas;
  const figures = await officer.summary({ areaCode: countyCode, on, implementedBy });
  const { zh, en } = figuresTold(figures);
  report(zh, en);
  demandFigures(figures, quotas);
  return { taken, figures };
}

async function takeOver(officer: Officer, { report, quotas }: { report: Report; quotas: Quotas }): Promise<ImportView> {
  const takenOn = await officer.signIn(login, demonstrationPassword);
  report('编制监测对象', 'making up the monitored households');
  const households = fullCounty({ seed, quotas, takenOn });
  const workbook = await workbookOf(households);
  const megabytes = (workbook.length / 1024 / 1024).toFixed(1);
  report(
    `${households.length} 户写成工作簿，${megabytes} MB`,
    `${households.length} households written into a workbook`,
  );
  const { id } = await officer.upload(workbook, { areaCode: countyCode, name: '浚县监测对象.xlsx' });
  report('已上传，正在试导入', 'uploaded, the dry run is under way');
  const dry = await watch(officer, id, { until: ['checked', 'unreadable'], report });
  const { good, already, faulty } = dry.counts;
  if (dry.state === 'unreadable' || faulty > 0)
    throw new StartFault(`试导入有错：${faulty} 户`, `the dry run found faults in ${faulty} households`);
  report(`试导入：可导入 ${good} 户，已在库 ${already} 户`, `${good} can be taken over, ${already} are there already`);
  if (good === 0) return dry;
  const startedMs = Date.now();
  await officer.confirm(id);
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
