import type { Policy } from '../policy/policy';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { roadRules } from '../steps/roadRules';
import { decideOnCase } from './caseCommands';
import type { Command } from './command';
import { openCase, reportClue } from './clue';
import { completeTask } from './completeTask';
import { type Birth, type Circumstances, Draft } from './draft';
import type { NewEvent } from './event';
import { remindAtOnce } from './ladder';
import { applyItem, prepareItem, releaseItem } from './meetingItem';
import { applySample } from './sampledItem';
import type { CaseState } from './state';
import { takeOver } from './takeOver';
import { withdrawDecision } from './withdraw';

/**
 * What a command leads to: the events that happen, or a refusal that changes nothing.
 * Pure: the same state, command, policy and circumstances give the same answer in workflow, API and browser.
 * `state` is null only for a clue or a take-over that opens a case; `birth` then says where.
 */
export function decide(
  state: CaseState | null,
  command: Command,
  policy: Policy,
  circumstances: Circumstances,
  birth: Birth,
): readonly NewEvent[] | Refusal {
  const draft = new Draft(state, birth.caseId, policy, command.actor, circumstances, roadRules);
  const refusal = state ? decideOn(draft, command) : open(draft, command, birth);
  if (isRefusal(refusal)) return refusal;
  if (draft.events.length > 0) remindAtOnce(draft, state?.seq ?? 0);
  return draft.events;
}

function decideOn(draft: Draft, command: Command): Refusal | void {
  switch (command.type) {
    case 'reportClue':
      return reportClue(draft, command);
    case 'completeTask':
      return completeTask(draft, command);
    case 'withdrawDecision':
      return withdrawDecision(draft, command);
    case 'prepareItem':
      return prepareItem(draft, command);
    case 'applyItem':
      return applyItem(draft, command);
    case 'releaseItem':
      return releaseItem(draft, command);
    case 'applySample':
      return applySample(draft, command);
    case 'takeOver':
      return refuse('takeOver.alreadyOpen');
    default:
      return decideOnCase(draft, command);
  }
}

function open(draft: Draft, command: Command, birth: Birth): Refusal | void {
  if (command.type === 'takeOver') return takeOver(draft, command, birth);
  if (command.type === 'reportClue') return openCase(draft, command, birth);
  throw new Error(`A case is opened by a clue or a take-over, not by ${command.type}`);
}
