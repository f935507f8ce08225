import type { Command } from '#domain/process/command';
import type { CaseState } from '#domain/process/state';
import type { AssessInput } from '#domain/process/recording';

const countyApprovals = ['countyReview', 'countyApproval', 'countyConfirmation', 'countyConfirmationApproval'] as const;

/** What was found at the home decides on an elimination: of the assessment at hand, or of the latest one before the county. */
export function judgementFor(state: CaseState | null, command: Command): AssessInput['judge'] {
  if (command.type !== 'completeTask') return null;
  const kind = state?.tasks.find((t) => t.taskId === command.taskId)?.kind;
  if (kind === 'eliminationAssessment') return { submissionId: command.submission?.id ?? null };
  const confirms = kind === 'countyConfirmation' || kind === 'countyConfirmationApproval';
  return confirms && command.decision === 'approve' ? { submissionId: null } : null;
}

/** The inspection rules speak when the village submits its verification and when the county approves. */
export function inspectionFor(state: CaseState | null, command: Command): AssessInput['inspect'] {
  if (command.type !== 'completeTask') return null;
  const kind = state?.tasks.find((t) => t.taskId === command.taskId)?.kind;
  if (kind === 'verification') return { level: 'village', submissionId: command.submission?.id ?? null };
  const approves = command.decision === 'approve' && countyApprovals.some((k) => k === kind);
  return approves ? { level: 'county', submissionId: null } : null;
}
