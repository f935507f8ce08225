import type { BulkCaseView, BulkOperationView } from '#contract/bulk/bulkViews';
import { may } from '#domain/access/may';
import { maskName } from '#domain/access/maskings';
import { bulkFacts, type BulkOrder } from '#domain/bulk/order';
import { bulkSentence } from '#domain/bulk/sentence';
import { type BulkSaying, sayingsIn, typedOver } from '#domain/bulk/standing';
import { refusalText } from '#domain/refusal';
import { repairTexts } from '#domain/stuck/reason';
import { onText, type Sentence, type TraceNames } from '#domain/trace/say';
import { isEventType, sentenceOf } from '#domain/trace/sentences';
import type { BulkCaseRow, BulkRow } from '#database/queries/bulk';
import type { ApiActor } from '../http/actor';

/** An operation as its reader may act on it. `text` is what was typed, opened. */
export function bulkView(row: BulkRow, text: string | null, actor: ApiActor): BulkOperationView {
  const { id, order, areaCode, areaName, state, secondNeeded, createdByName, createdAt } = row;
  const { approvedByName, approvedAt, startedByName, startedAt, endedAt } = row;
  const { unseen = 0, cannot = 0, waiting = 0, done = 0, left = 0, unknown = 0 } = row.counts;
  return {
    ...bulkSentence(order, row.toName),
    ...{ id, kind: order.kind, areaCode, areaName, state, secondNeeded, createdByName, createdAt },
    ...{ approvedByName, approvedAt, startedByName, startedAt, endedAt, reasonText: text },
    counts: {
      all: unseen + cannot + waiting + done + left + unknown,
      ...{ unseen, cannot, waiting, done, left, unknown },
    },
    typedNumber: waiting > typedOver,
    may: sayings(row, actor),
  };
}

/** What the reader may say to it now. */
function sayings(row: BulkRow, actor: ApiActor): BulkSaying[] {
  const { order, areaCode, state, secondNeeded, approvedBy, createdBy, counts } = row;
  if (!may(actor, bulkFacts[order.kind].action, { areaCode }).allowed) return [];
  const isApproved = !secondNeeded || approvedBy !== null;
  return sayingsIn[state].filter((saying) => {
    if (saying === 'approve') return !isApproved && createdBy !== actor.accountId;
    if (saying === 'start') return isApproved && (counts.waiting ?? 0) > 0;
    return true;
  });
}

/** A case of the operation: what will happen or has, or why not. The technical operator sees no household. */
export function bulkCaseView(row: BulkCaseRow, { order, toName }: Pick<BulkRow, 'order' | 'toName'>): BulkCaseView {
  const { caseId, place, areaName, state, seq, moved, doneAt } = row;
  const named = order.kind !== 'repair';
  return {
    ...caseSentence(row, order, toName),
    ...{ caseId, place, areaName, state, seq, moved, doneAt },
    householdNumber: named ? row.householdNumber : null,
    headName: named && row.headName !== null ? maskName(row.headName) : null,
  };
}

function caseSentence({ will, code, params }: BulkCaseRow, order: BulkOrder, toName: string | null): Sentence {
  if (code !== null) return refusalText({ code, ...(params && { params }) });
  if (will === null) return bulkSentence(order, toName);
  if ('repair' in will) return repairTexts[will.repair];
  if ('lookBackDueOn' in will) return lookBackSentence(will.lookBackDueOn);
  const names: TraceNames = { account: (id) => toName ?? id.slice(0, 8), area: (areaCode) => areaCode };
  return isEventType(will.type) ? sentenceOf(will, names) : { zh: will.type, en: will.type };
}

function lookBackSentence(dueOn: string): Sentence {
  return { zh: `要求乡镇回头看，限${onText(dueOn)}`, en: `The township is asked for a look-back by ${dueOn}` };
}
