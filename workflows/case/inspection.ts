import type { Command } from '#domain/process/command';
import type { CaseState } from '#domain/process/state';
import type { AssessInput } from '#domain/process/recording';

/** The inspection rules speak when the village submits its verification and when the county approves. */
export function inspectionFor(state: CaseState | null, command: Command): AssessInput['inspect'] {
  if (command.type !== 'completeTask') return null;
  const kind = state?.tasks.find((t) => t.taskId === command.taskId)?.kind;
  if (kind === 'verification') return { level: 'village', submissionId: command.submission?.id ?? null };
  const approves = command.decision === 'approve' && (kind === 'countyReview' || kind === 'countyApproval');
  return approves ? { level: 'county', submissionId: null } : null;
}
