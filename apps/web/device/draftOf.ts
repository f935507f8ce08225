import { dropDraftHere } from './keptDrafts';
import { dropPaperDraft, type PaperKind } from './keptPapers';
import type { Target } from './outbox';

/** The paper on which minutes or a posting were filled in. */
export function paperOf(target: Exclude<Target, { readonly taskId: string }>): {
  readonly kind: PaperKind;
  readonly id: string;
} {
  return 'meetingId' in target ? { kind: 'meeting', id: target.meetingId } : { kind: 'notice', id: target.noticeId };
}

/** Takes what was being filled in for something submitted off the device. */
export function dropDraftOf(target: Target): Promise<void> {
  if ('taskId' in target) return dropDraftHere(target.taskId);
  const { kind, id } = paperOf(target);
  return dropPaperDraft(kind, id);
}
