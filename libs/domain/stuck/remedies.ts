import type { CaseCommandType } from '../process/caseCommandRules';
import type { Nobody, StuckReason } from './reason';

/** What gets a case moving that is stuck for a reason, the first to be tried first. A technical one is mended by the operator. */
const byReason = {
  technical: [],
  backAndForth: ['askForHelp', 'escalateTask', 'handOverTask'],
  department: ['urgeTask', 'askForHelp', 'escalateTask'],
  person: ['urgeTask', 'handOverTask', 'extendTask', 'escalateTask'],
} as const satisfies Record<Exclude<StuckReason, 'nobody'>, readonly CaseCommandType[]>;

/** Nobody is urged who cannot do it. */
const byNobody = {
  noHolder: ['askForHelp', 'escalateTask'],
  noRights: ['handOverTask', 'askForHelp'],
  recused: ['askForHelp', 'escalateTask'],
  onLeave: ['handOverTask', 'extendTask'],
} as const satisfies Record<Nobody, readonly CaseCommandType[]>;

/** What a supervisor does about a stuck case, by its reason. */
export function remediesFor(reason: StuckReason, nobody: Nobody | null): readonly CaseCommandType[] {
  if (reason !== 'nobody') return byReason[reason];
  return nobody === null ? byNobody.noHolder : byNobody[nobody];
}
