import type { Told } from '../notifications/kinds';

/** What a receiver is sent of one event: ids and codes, never a name. */
export interface WebhookMessage {
  /** `case.` and the kind. */
  readonly type: string;
  /** Business time of the event, ISO 8601. */
  readonly timestamp: string;
  readonly data: {
    readonly caseId: string;
    /** Place in the case's ledger: case and seq name the event for ever. */
    readonly seq: number;
    readonly taskId: string | null;
    readonly areaCode: string;
    /** The event's own codes. */
    readonly codes: Told['data'];
    /** Accounts that were told of it in the application, for a gateway that knows how to reach them. */
    readonly accountIds: readonly string[];
  };
}

/** A receiver that takes nothing for so long is no longer called. */
export const disabledAfterDays = 3;

/** Why no message goes to a receiver: switched off by somebody, or for taking nothing. */
export const disabledReasons = ['byHand', 'failing', 'gone'] as const;
export type DisabledReason = (typeof disabledReasons)[number];

/** `held`: the receiver is switched off, and the message waits to be sent again by hand. */
export const deliveryStates = ['waiting', 'delivered', 'failed', 'held'] as const;
export type DeliveryState = (typeof deliveryStates)[number];
