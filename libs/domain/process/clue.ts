import { dueAt } from '../calendar/due';
import { type Refusal, refuse } from '../refusal';
import type { ReportClue } from './command';
import type { Birth, Draft } from './draft';
import { startRoad } from './road';
import { reopen } from './sideExits';
import { lookAgain } from './tracking';

/** Opens a case with its first clue (线索). A clue is never refused here: it would leave an empty case behind (I1). */
export function openCase(draft: Draft, clue: ReportClue, birth: Birth): void {
  const { policy, now, circumstances } = draft;
  draft.emit('caseOpened', {
    householdId: birth.householdId,
    areaCode: birth.areaCode,
    policyCode: policy.code,
    policyVersion: policy.version,
    policyHash: birth.policyHash,
    chainDueAt: dueAt(now, policy.chain, circumstances.calendar),
  });
  note(draft, clue, false);
  startRoad(draft);
}

/** A clue on a household that has an open case joins it; on an unfounded or a tracked one it opens the road again. */
export function reportClue(draft: Draft, clue: ReportClue): Refusal | void {
  const { phase } = draft.state;
  if (phase === 'ended') return refuse('case.ending');
  note(draft, clue, true);
  if (phase === 'tracking') return lookAgain(draft, []);
  if (draft.policy.help && (phase === 'monitored' || phase === 'eliminating'))
    return draft.openTask('judgeNewRisk', { subjectId: clue.clueId });
  if (phase !== 'lookBack') return;
  reopen(draft);
  startRoad(draft);
}

function note(draft: Draft, { clueId, channel, riskClasses }: ReportClue, joined: boolean): void {
  draft.emit('clueReported', { clueId, channel, riskClasses, joined });
}
