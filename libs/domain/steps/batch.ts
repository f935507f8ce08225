import type { CompleteTask } from '../process/command';
import type { Draft } from '../process/draft';
import type { TaskKind } from '../process/taskKind';
import { type Refusal, refuse } from '../refusal';

/** The second person's approvals: they alone may be given for many cases at once (批次). */
export const batchKinds = [
  'townshipApproval',
  'countyApproval',
  'countyConfirmationApproval',
] as const satisfies readonly TaskKind[];
export type BatchKind = (typeof batchKinds)[number];

/**
 * Why a decision that came with a batch cannot be taken in one: cases with warnings or relatives of cadres (优亲厚友) are
 * decided by themselves, whatever list they came from (process.md 2, “Township review”).
 */
export function whyNotInBatch(draft: Draft, kind: TaskKind, { codes, decision }: CompleteTask): Refusal | undefined {
  if (codes.batchId === undefined) return undefined;
  if (decision !== 'approve' || !batchKinds.some((each) => each === kind))
    return refuse('batch.notThisTask', { field: 'taskId' });
  const { marks } = draft.state;
  if (marks.includes('cadreRelative')) return refuse('batch.cadreRelative', { field: 'taskId' });
  const warned = marks.includes('warning') || draft.circumstances.findings.length > 0;
  return warned ? refuse('batch.warned', { field: 'taskId' }) : undefined;
}
