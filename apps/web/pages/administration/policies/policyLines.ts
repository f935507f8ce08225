import { duties, dutyNames, type DutyRhythm } from '#domain/assistance/duties';
import { departmentLabels } from '#domain/household/codes';
import type { Label } from '#domain/household/labels';
import { type Limit, type Policy, usualCoordination } from '#domain/policy/policy';
import { usualRanking } from '#domain/sheets/ranking';
import { chainDays, stepDays } from '#domain/policy/validate';
import type { RoadStep } from '#domain/process/step';
import { stepNames } from '#domain/process/step';
import { countOf } from '#domain/trace/say';
import {
  helpTaskKinds,
  identificationTaskKinds,
  onSiteTaskKinds,
  supervisionTaskKinds,
  type TaskKind,
  taskKindFacts,
} from '#domain/process/taskKind';
import { policyNames, rhythmNames, rungActionNames, rungTargetNames } from './policyNames';

/** One figure of a policy in words; the same id names the same figure in another version. */
export interface PolicyLine {
  readonly id: string;
  readonly name: Label;
  readonly value: Label;
}
export interface PolicySection {
  readonly id: string;
  readonly name: Label;
  readonly lines: readonly PolicyLine[];
}

/** A whole policy in words, section by section. */
export function policyLines(policy: Policy): readonly PolicySection[] {
  return [
    { id: 'general', name: policyNames.general, lines: general(policy) },
    { id: 'road', name: policyNames.road, lines: [...road(policy.stages, 'stages'), ...daysPerStep(policy)] },
    { id: 'limits', name: policyNames.limits, lines: limits(identificationTaskKinds, policy.limits, 'limits') },
    { id: 'help', name: policyNames.help, lines: help(policy) },
    { id: 'supervision', name: policyNames.supervision, lines: supervision(policy) },
    { id: 'onSite', name: policyNames.onSite, lines: onSite(policy) },
  ];
}

const plain = (text: string | number): Label => ({ zh: String(text), en: String(text) });
const yesNo = (value: boolean): Label => (value ? { zh: '是', en: 'Yes' } : { zh: '否', en: 'No' });
const many = (labels: readonly Label[], zh = '、', en = ', '): Label =>
  labels.length === 0
    ? { zh: '无', en: 'None' }
    : { zh: labels.map((each) => each.zh).join(zh), en: labels.map((each) => each.en).join(en) };

/** 5个工作日, 10天, 当天. */
export function limitText({ days, unit }: Limit): Label {
  if (days === 0) return { zh: '当天', en: 'the same day' };
  return unit === 'working'
    ? { zh: `${days}个工作日`, en: countOf(days, 'working day') }
    : { zh: `${days}天`, en: countOf(days, 'day') };
}

const daysText = (days: number): Label => ({ zh: `${days}天`, en: countOf(days, 'day') });
const line = (id: string, name: Label, value: Label): PolicyLine => ({ id, name, value });

function general(policy: Policy): PolicyLine[] {
  const { quorum, secondPerson, comparison, ladder } = policy;
  return [
    line('name', policyNames.name, { zh: policy.nameZh, en: policy.nameEn }),
    line('source', policyNames.source, plain(policy.source)),
    line('chain', policyNames.chain, limitText(policy.chain)),
    line('noticeDays', policyNames.noticeDays, daysText(policy.noticeDays)),
    line('quorum', policyNames.quorum, plain(`${quorum.numerator}/${quorum.denominator}`)),
    line('secondTownship', policyNames.secondTownship, yesNo(secondPerson.township)),
    line('secondCounty', policyNames.secondCounty, yesNo(secondPerson.county)),
    line('departments', policyNames.departments, many(comparison.departments.map((each) => departmentLabels[each]))),
    line('wait', policyNames.waitBeyondLimit, yesNo(comparison.waitBeyondLimit)),
    line('sendBack', policyNames.sendBackTimes, plain(policy.sendBackTimes)),
    line('redo', policyNames.redoAfterReturn, many(policy.redoAfterReturn.map((step) => stepNames[step]))),
    line('lookBack', policyNames.lookBack, limitText(policy.lookBack)),
    line('emergency', policyNames.emergency, limitText(policy.emergency)),
    line('nearDays', policyNames.nearDays, daysText(policy.nearDays)),
    line('ladder', policyNames.ladder, many(ladder.map(rungText), '；', '; ')),
  ];
}

function rungText({ afterDays, action, to }: Policy['ladder'][number]): Label {
  const [act, whom] = [rungActionNames[action], rungTargetNames[to]];
  const when =
    afterDays < 0
      ? { zh: `到期前${-afterDays}天`, en: `${countOf(-afterDays, 'day')} before` }
      : afterDays === 0
        ? { zh: '到期时', en: 'when due' }
        : { zh: `超期${afterDays}天`, en: `${countOf(afterDays, 'day')} after` };
  return { zh: `${when.zh}${act.zh}（${whom.zh}）`, en: `${when.en}: ${act.en} (${whom.en})` };
}

function road(stages: readonly (readonly RoadStep[])[], id: string): PolicyLine[] {
  return stages.map((steps, i) =>
    line(
      `${id}[${i}]`,
      { zh: `第${i + 1}阶段`, en: `Stage ${i + 1}` },
      many(
        steps.map((step) => stepNames[step]),
        ' ＋ ',
        ' + ',
      ),
    ),
  );
}

/** What a change does: the longest each step may take, and all of them up to the identification against the whole limit. */
export function daysPerStep(policy: Policy): PolicyLine[] {
  const unit = policy.chain.unit;
  const text = (days: number): Label => (days === 0 ? { zh: '—', en: '—' } : limitText({ days, unit }));
  return [
    ...policy.stages
      .flat()
      .map((step) =>
        line(
          `days.${step}`,
          { zh: `${stepNames[step].zh}最长`, en: `${stepNames[step].en}, at most` },
          text(stepDays(policy, step)),
        ),
      ),
    line('days.chain', policyNames.sum, text(chainDays(policy))),
  ];
}

function limits<Kind extends TaskKind>(
  kinds: readonly Kind[],
  of: Readonly<Record<Kind, Limit>>,
  id: string,
): PolicyLine[] {
  return kinds.map((kind) => line(`${id}.${kind}`, taskKindFacts[kind], limitText(of[kind])));
}

function help({ help: section }: Policy): PolicyLine[] {
  if (section === undefined) return [line('help', policyNames.help, { zh: '未设', en: 'not set' })];
  const { tracking, sampling } = section;
  return [
    ...road(section.eliminationStages, 'help.eliminationStages'),
    line('stableMonths', policyNames.stableMonths, plain(section.stableMonths)),
    line('monitoredMonths', policyNames.monitoredMonths, plain(section.monitoredMonths)),
    line('trackingMonths', policyNames.trackingMonths, plain(tracking.months)),
    line('trackingEvery', policyNames.trackingEvery, plain(tracking.everyMonths)),
    line('sampling', policyNames.sampling, plain(`${sampling.numerator}/${sampling.denominator}`)),
    ...duties.map((duty) => line(`duties.${duty}`, dutyNames[duty], dutyText(section.duties[duty]))),
    ...limits(helpTaskKinds, section.limits, 'help.limits'),
  ];
}

function dutyText(rhythm: DutyRhythm | null): Label {
  if (rhythm === null) return { zh: '不要求', en: 'not asked for' };
  const { every, opensAfterDays, dueAfterDays } = rhythm;
  const [first, last] = [opensAfterDays + 1, dueAfterDays === null ? null : dueAfterDays + 1];
  return {
    zh: `${rhythmNames[every].zh}一次，期内第${first}天起，${last === null ? '期末' : `第${last}天`}止`,
    en: `once a ${rhythmNames[every].en}, from day ${first} to ${last === null ? 'its end' : `day ${last}`}`,
  };
}

function supervision({ supervision: section }: Policy): PolicyLine[] {
  if (section === undefined) return [line('supervision', policyNames.supervision, { zh: '未设', en: 'not set' })];
  const { coordination = usualCoordination, secondPersonOver, ranking = usualRanking } = section;
  const over = secondPersonOver === undefined ? { zh: '不要求', en: 'not asked for' } : plain(secondPersonOver);
  return [
    ...limits(supervisionTaskKinds, section.limits, 'supervision.limits'),
    line('supervision.coordination', policyNames.coordination, limitText(coordination)),
    line('supervision.secondPersonOver', policyNames.secondPersonOver, over),
    line('supervision.redFrom', policyNames.redFromPercent, plain(ranking.redFromPercent)),
    line('supervision.blackBelow', policyNames.blackBelowPercent, plain(ranking.blackBelowPercent)),
  ];
}

function onSite({ onSite: section }: Policy): PolicyLine[] {
  if (section === undefined) return [line('onSite', policyNames.onSite, { zh: '未设', en: 'not set' })];
  const { numerator, denominator } = section.rate;
  return [
    line('onSite.rate', policyNames.onSiteRate, plain(`${numerator}/${denominator}`)),
    ...limits(onSiteTaskKinds, section.limits, 'onSite.limits'),
  ];
}
