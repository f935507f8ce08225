import { assessedCase } from '#domain/process/assessedCase';
import type { Command } from '#domain/process/command';
import type { CaseState } from '#domain/process/state';
import type { AssessInput } from '#domain/process/recording';

const countyApprovals = ['countyReview', 'countyApproval'] as const;
const countyConfirmations = ['countyConfirmation', 'countyConfirmationApproval'] as const;

/** What was found at the home decides on an elimination: of the assessment at hand, or of the latest one before the county. */
export function judgementFor(state: CaseState | null, command: Command): AssessInput['judge'] {
  if (command.type !== 'completeTask') return null;
  const kind = state?.tasks.find((t) => t.taskId === command.taskId)?.kind;
  if (kind === 'eliminationAssessment') return { submissionId: command.submission?.id ?? null };
  const confirms = countyConfirmations.some((k) => k === kind);
  return confirms && command.decision === 'approve' ? { submissionId: null } : null;
}

/** The inspection rules speak when the village submits what it found at the home, and when the county approves or confirms. */
export function inspectionFor(state: CaseState | null, command: Command): AssessInput['inspect'] {
  if (command.type !== 'completeTask' || !state) return null;
  const kind = state.tasks.find((t) => t.taskId === command.taskId)?.kind;
  const submissionId = command.submission?.id ?? null;
  if (kind === 'verification') return { level: 'village', submissionId };
  if (kind === 'eliminationAssessment') return { level: 'village', submissionId, assessed: assessedCase(state) };
  if (command.decision !== 'approve') return null;
  if (countyApprovals.some((k) => k === kind)) return { level: 'county', submissionId: null };
  if (countyConfirmations.some((k) => k === kind))
    return { level: 'county', submissionId: null, assessed: assessedCase(state) };
  return null;
}

/** The version that a command moves the case to is read with the rest. */
export function policyFor(command: Command): AssessInput['policy'] {
  if (command.type !== 'movePolicy') return null;
  return { code: command.policyCode, version: command.policyVersion, kept: false };
}
