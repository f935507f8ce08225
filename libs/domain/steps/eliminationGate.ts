import { dayOf } from '../calendar/instant';
import { conditionText } from '../elimination/conditionTexts';
import { type GateInput, unmetConditions } from '../elimination/gate';
import type { EliminationWay } from '../elimination/way';
import type { Draft } from '../process/draft';
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
  const said = unmet.map(conditionText);
  return refuse('elimination.unmet', {
    params: {
      conditions: unmet.map((u) => u.condition).join(' '),
      conditionsZh: said.map((s) => s.zh).join(''),
      conditionsEn: said.map((s) => s.en).join(' '),
    },
  });
}

/** What the gate asks of the case itself; the home's verdict comes from the assessment. */
export function whatTheCaseKnows(draft: Draft): Omit<GateInput, 'way' | 'verdict'> {
  const { state, policy, circumstances, now } = draft;
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
