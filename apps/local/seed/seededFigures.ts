import type { SummaryView } from '#contract/reports/summary';
import type { Label } from '#domain/household/labels';
import type { Quotas } from '../demonstration/generate/full/quotas';
import { StartFault } from '../servers/report';

/** The county's figures in a sentence, every rate with its denominator. */
export function figuresTold({ on, implementedBy, total, measures }: SummaryView): Label {
  const { monitored, eliminated, eliminationRate } = total;
  const share = ({ part, whole, percent }: { part: number; whole: number; percent: number | null }): string =>
    `${part} / ${whole} = ${percent?.toFixed(2) ?? '—'}%`;
  const { byHousehold, byPerson } = eliminationRate;
  return {
    zh: `截至${on}：监测对象${monitored.households}户、${monitored.people}人，已消除${eliminated.households}户、${eliminated.people}人（按人 ${share(byPerson)}，按户 ${share(byHousehold)}）；申报措施${measures.declared}项，截至${implementedBy}落实${measures.implemented.part}项`,
    en: `${monitored.households} households, ${monitored.people} people; eliminated ${eliminated.households}, ${eliminated.people} (by person ${share(byPerson)}, by household ${share(byHousehold)}); measures ${measures.declared}, implemented ${measures.implemented.part}`,
  };
}

/** Nothing where the summary gives exactly the wanted figures. */
export function demandFigures({ total, measures }: SummaryView, quotas: Quotas): void {
  const wanted = [
    ['监测对象户数', 'households', total.monitored.households, quotas.households],
    ['监测对象人数', 'people', total.monitored.people, quotas.people],
    ['已消除户数', 'households eliminated', total.eliminated.households, quotas.eliminatedHouseholds],
    ['已消除人数', 'people eliminated', total.eliminated.people, quotas.eliminatedPeople],
    ['申报措施', 'measures declared', measures.declared, quotas.measures],
    ['落实措施', 'measures implemented', measures.implemented.part, quotas.implementedMeasures],
  ] as const;
  const wrong = wanted.filter(([, , is, should]) => is !== should);
  if (wrong.length === 0) return;
  throw new StartFault(
    `统计汇总与公布的数不符：${wrong.map(([zh, , is, should]) => `${zh}${is}，应为${should}`).join('；')}`,
    `the summary gives other figures than published: ${wrong.map(([, en, is, should]) => `${en} ${is}, not ${should}`).join('; ')}`,
  );
}
