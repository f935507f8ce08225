import type { Day } from '../calendar/day';
import { inspectionRules } from './all';
import type { Effect, Finding, Inspected, InspectionContext, InspectionRule } from './rule';
import { type RuleCode, ruleCodes } from './ruleCodes';

/**
 * One line of the reference data that turns a rule off or changes its effect from a day on (both days included).
 * Of several that hold on a day the one that began last counts.
 */
export interface RuleSwitch {
  readonly rule: RuleCode;
  readonly from: Day;
  readonly until?: Day;
  readonly off?: boolean;
  readonly atVillage?: Effect;
  readonly atCounty?: Effect;
}

/** A finding with what it does at this level. `explained` findings only warn any more. */
export interface Judged extends Finding {
  readonly rule: RuleCode;
  readonly effect: 'warn' | 'block';
  readonly explained: boolean;
}

/**
 * Runs every rule that holds on the day over a household, for the village's submission or the county's gate.
 * All findings come back, in the order of the rules; none of them names a value.
 */
export function inspect(
  inspected: Inspected,
  context: InspectionContext & { readonly level: 'village' | 'county' },
  switches: readonly RuleSwitch[] = [],
): Judged[] {
  const { today, level } = context;
  return ruleCodes.flatMap((code) => {
    const rule: InspectionRule = inspectionRules[code];
    if (!holdsOn(rule, today)) return [];
    const change = switchOn(switches, code, today);
    if (change?.off) return [];
    const effect = level === 'village' ? (change?.atVillage ?? rule.atVillage) : (change?.atCounty ?? rule.atCounty);
    const explained = inspected.explanations.some((e) => e.rule === code);
    const judged = effect === 'explain' ? (explained ? 'warn' : 'block') : effect;
    return rule.judge(inspected, context).map(({ field }) => ({ rule: code, field, effect: judged, explained }));
  });
}

/** What the case workflow needs of an inspection: each rule once, with the heavier of its effects. */
export function findingCodes(
  judged: readonly Judged[],
): { readonly rule: RuleCode; readonly effect: 'warn' | 'block' }[] {
  const rules = [...new Set(judged.map((j) => j.rule))];
  return rules.map((rule) => ({
    rule,
    effect: judged.some((j) => j.rule === rule && j.effect === 'block') ? 'block' : 'warn',
  }));
}

function switchOn(switches: readonly RuleSwitch[], rule: RuleCode, day: Day): RuleSwitch | undefined {
  return switches
    .filter((s) => s.rule === rule && holdsOn(s, day))
    .reduce<RuleSwitch | undefined>((last, s) => (!last || s.from >= last.from ? s : last), undefined);
}

function holdsOn({ from, until }: { readonly from: Day; readonly until?: Day }, day: Day): boolean {
  return from <= day && (until === undefined || day <= until);
}
