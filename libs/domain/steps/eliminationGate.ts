import { dayOf } from '../calendar/instant';
import { conditionText } from '../elimination/conditionTexts';
import {
  type EliminationCondition,
  eliminationConditions,
  type GateInput,
  type UnmetCondition,
  unmetConditions,
} from '../elimination/gate';
import type { EliminationWay } from '../elimination/way';
import type { Circumstances, Draft } from '../process/draft';
import { type Refusal, refuse } from '../refusal';

/** Where the gate stands: before the home is assessed, at the assessment, or before the county confirms. */
type Moment = 'proposal' | 'assessment' | 'confirmation';

/**
 * The gate of elimination (process.md 2, Risk elimination): a refusal that names every unmet condition, or nothing.
 * There is no way to an elimination that does not pass it: every proposal, every assessment and each of the county's two persons do.
 */
export function gate(draft: Draft, way: EliminationWay, moment: Moment): Refusal | undefined {
  const verdict = draft.circumstances.verdict ?? null;
  if (moment !== 'proposal' && !verdict) return refuse('elimination.notAssessed');
  const unmet = unmetConditions({ ...whatTheCaseKnows(draft), way, verdict });
  if (unmet.length === 0) return undefined;
  return refusedBy(unmet);
}

/** The refusal in one sentence, and each condition's own sentence beside it: `incomeStableZh`, `incomeStableEn`. */
function refusedBy(unmet: readonly UnmetCondition[]): Refusal {
  const said = unmet.map((one) => ({ condition: one.condition, ...conditionText(one) }));
  return refuse('elimination.unmet', {
    params: {
      conditions: said.map((one) => one.condition).join(' '),
      conditionsZh: said.map((one) => one.zh).join(''),
      conditionsEn: said.map((one) => one.en).join(' '),
      ...Object.fromEntries(
        said.flatMap(({ condition, zh, en }) => [
          [`${condition}Zh`, zh],
          [`${condition}En`, en],
        ]),
      ),
    },
  });
}

/** What a refusal of the gate says, condition by condition. */
export function conditionsOf({
  params = {},
}: Pick<Refusal, 'params'>): { condition: EliminationCondition; zh: string; en: string }[] {
  const named = String(params.conditions ?? '').split(' ');
  return eliminationConditions
    .filter((condition) => named.includes(condition))
    .map((condition) => ({
      condition,
      zh: String(params[`${condition}Zh`] ?? condition),
      en: String(params[`${condition}En`] ?? condition),
    }));
}

/** What the gate asks of the case itself; the home's verdict comes from the assessment. Also for showing what it would say. */
export function whatTheCaseKnows({
  state,
  policy,
  circumstances,
  now,
}: Pick<Draft, 'state' | 'policy' | 'now'> & { readonly circumstances: Pick<Circumstances, 'findings'> }): Omit<
  GateInput,
  'way' | 'verdict'
> {
  const { help, identifiedOn, causes, tasks, emergency } = state;
  return {
    identifiedOn,
    today: dayOf(now),
    causes,
    incomeChecks: help?.incomeChecks ?? [],
    measures: (help?.measures ?? []).map(({ category, causes: targets, state: stands, continuing, times, dueOn }) => ({
      category,
      causes: targets,
      state: stands,
      continuing: continuing !== null,
      times,
      dueOn,
    })),
    newRiskOpen: tasks.some((t) => t.kind === 'judgeNewRisk'),
    emergencyOpen: emergency !== null,
    blockingFindings: circumstances.findings.filter((f) => f.effect === 'block').map((f) => f.rule),
    help: policy.help ?? { stableMonths: 0, monitoredMonths: 0 },
  };
}
