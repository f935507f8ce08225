import type { Action } from '../access/actions';
import { extendReasons, helpReasons, isReasonFor, listingReasons, movePolicyReasons } from '../reasons/reasonCodes';
import { type Refusal, refuse } from '../refusal';
import type { Envelope, HandOverTask } from '../process/command';
import type {
  AskForHelp,
  EscalateTask,
  ExtendTask,
  MovePolicy,
  ProposeListing,
  UrgeTask,
} from '../process/supervisionCommand';

/** What may be done to many cases at once: what a supervisor does to one, and what the technical operator mends. */
export const bulkKinds = [
  'urge',
  'handOver',
  'extend',
  'escalate',
  'askForHelp',
  'proposeListing',
  'askLookBack',
  'movePolicy',
  'repair',
] as const;
export type BulkKind = (typeof bulkKinds)[number];

interface BulkFacts {
  /** The right that it needs, for one case and for many. */
  readonly action: Action;
  /** Whether it is done to the one task that holds the case up; else to the case. */
  readonly onTask: boolean;
  /** Words of the person's own are asked for. */
  readonly withWords: boolean;
  readonly zh: string;
  readonly en: string;
}

export const bulkFacts = {
  urge: { action: 'supervise.remind', onTask: true, withWords: false, zh: '催办', en: 'Urge' },
  handOver: { action: 'supervise.handOver', onTask: true, withWords: false, zh: '转办', en: 'Hand over' },
  extend: { action: 'supervise.extend', onTask: true, withWords: true, zh: '延期', en: 'Extend' },
  escalate: { action: 'supervise.escalate', onTask: true, withWords: false, zh: '上报', en: 'Escalate' },
  askForHelp: { action: 'supervise.askForHelp', onTask: true, withWords: true, zh: '提请协调', en: 'Ask for help' },
  proposeListing: {
    action: 'supervise.proposeListing',
    onTask: true,
    withWords: true,
    zh: '提请挂牌督办',
    en: 'Propose listing',
  },
  askLookBack: {
    action: 'lookBack.request',
    onTask: false,
    withWords: true,
    zh: '要求回头看',
    en: 'Ask for a look-back',
  },
  movePolicy: {
    action: 'case.movePolicy',
    onTask: false,
    withWords: true,
    zh: '改按新版政策办理',
    en: 'Move to a newer policy version',
  },
  repair: { action: 'operate.repair', onTask: false, withWords: false, zh: '修复技术异常', en: 'Repair' },
} as const satisfies Record<BulkKind, BulkFacts>;

/** What is ordered for every case of an operation: ids and codes only. */
export type BulkOrder =
  | { readonly kind: 'urge' }
  | { readonly kind: 'handOver'; readonly toAccountId: string }
  | { readonly kind: 'extend'; readonly on: string; readonly reasonCode: string }
  | { readonly kind: 'escalate'; readonly to: 'superior' | 'county' }
  | { readonly kind: 'askForHelp'; readonly from: 'township' | 'county'; readonly reasonCode: string }
  | { readonly kind: 'proposeListing'; readonly reasonCode: string }
  | { readonly kind: 'askLookBack' }
  | {
      readonly kind: 'movePolicy';
      readonly policyCode: string;
      readonly policyVersion: number;
      readonly reasonCode: string;
    }
  | { readonly kind: 'repair' };

/** An order as it is typed; which field belongs to which kind, `readOrder` says. */
export interface TypedOrder {
  readonly kind: BulkKind;
  readonly toAccountId?: string;
  readonly on?: string;
  readonly to?: 'superior' | 'county';
  readonly from?: 'township' | 'county';
  readonly policyCode?: string;
  readonly policyVersion?: number;
  readonly reasonCode?: string;
  readonly reasonText?: string;
}

/** The order, or what is missing or does not belong to it. */
export function readOrder(typed: TypedOrder): BulkOrder | Refusal {
  const { kind, toAccountId, on, to, from, reasonCode, reasonText } = typed;
  if (bulkFacts[kind].withWords && !reasonText) return refuse('form.required', { field: 'reasonText' });
  switch (kind) {
    case 'urge':
    case 'askLookBack':
    case 'repair':
      return { kind };
    case 'handOver':
      return toAccountId === undefined ? refuse('form.required', { field: 'toAccountId' }) : { kind, toAccountId };
    case 'escalate':
      return to === undefined ? refuse('form.required', { field: 'to' }) : { kind, to };
    case 'extend':
      if (on === undefined) return refuse('form.required', { field: 'on' });
      return withReason('extendTask', reasonCode) ?? { kind, on, reasonCode: reasonCode ?? '' };
    case 'askForHelp':
      if (from === undefined) return refuse('form.required', { field: 'from' });
      return withReason('askForHelp', reasonCode) ?? { kind, from, reasonCode: reasonCode ?? '' };
    case 'movePolicy':
      return readMove(typed);
    case 'proposeListing':
      return withReason('proposeListing', reasonCode) ?? { kind, reasonCode: reasonCode ?? '' };
  }
}

function readMove({ policyCode, policyVersion, reasonCode }: TypedOrder): BulkOrder | Refusal {
  if (policyCode === undefined) return refuse('form.required', { field: 'policyCode' });
  if (policyVersion === undefined) return refuse('form.required', { field: 'policyVersion' });
  const refused = withReason('movePolicy', reasonCode);
  return refused ?? { kind: 'movePolicy', policyCode, policyVersion, reasonCode: reasonCode ?? '' };
}

/** Which reasons a kind takes; none where it takes no code. */
export const bulkReasons = {
  extend: extendReasons,
  askForHelp: helpReasons,
  proposeListing: listingReasons,
  movePolicy: movePolicyReasons,
} as const satisfies Partial<Record<BulkKind, object>>;

function withReason(
  subject: 'extendTask' | 'askForHelp' | 'proposeListing' | 'movePolicy',
  code: string | undefined,
): Refusal | undefined {
  if (code === undefined) return refuse('form.required', { field: 'reasonCode' });
  return isReasonFor(subject, code) ? undefined : refuse('form.oneOf', { field: 'reasonCode' });
}

type Words<T> = T extends unknown ? Omit<T, keyof Envelope> : never;
export type BulkCommand =
  UrgeTask | HandOverTask | ExtendTask | EscalateTask | ProposeListing | MovePolicy | AskForHelp;

/** The command that the order means for one case, as a person would give it there; null where nothing of the case is decided: a repair, a look-back. */
export function wordsFor(order: BulkOrder, taskId: string): Words<BulkCommand> | null {
  switch (order.kind) {
    case 'urge':
      return { type: 'urgeTask', taskId };
    case 'handOver':
      return { type: 'handOverTask', taskId, toAccountId: order.toAccountId };
    case 'extend':
      return { type: 'extendTask', taskId, on: order.on, reasonCode: order.reasonCode };
    case 'escalate':
      return { type: 'escalateTask', taskId, to: order.to };
    case 'askForHelp':
      return { type: 'askForHelp', taskId, from: order.from, reasonCode: order.reasonCode };
    case 'proposeListing':
      return { type: 'proposeListing', subject: taskId, reasonCode: order.reasonCode };
    case 'movePolicy': {
      const { policyCode, policyVersion, reasonCode } = order;
      return { type: 'movePolicy', policyCode, policyVersion, reasonCode };
    }
    case 'askLookBack':
    case 'repair':
      return null;
  }
}
