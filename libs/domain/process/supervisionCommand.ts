import type { Envelope } from './command';

/** 催办: the holder is urged once more. */
export interface UrgeTask extends Envelope {
  readonly type: 'urgeTask';
  readonly taskId: string;
}

/** The holder promises a day; the limit stays. */
export interface PromiseTask extends Envelope {
  readonly type: 'promiseTask';
  readonly taskId: string;
  readonly on: string;
}

/** 延期 with a reason, to the end of a day. */
export interface ExtendTask extends Envelope {
  readonly type: 'extendTask';
  readonly taskId: string;
  readonly on: string;
  readonly reasonCode: string;
}

/** 上报: the superior or the county is told before the ladder does it. */
export interface EscalateTask extends Envelope {
  readonly type: 'escalateTask';
  readonly taskId: string;
  readonly to: 'superior' | 'county';
}

/**
 * 改按新版政策办理: the case goes on under another saved version of its area. The version itself is read by code and version
 * and reaches the decision as a circumstance.
 */
export interface MovePolicy extends Envelope {
  readonly type: 'movePolicy';
  readonly policyCode: string;
  readonly policyVersion: number;
  readonly reasonCode: string;
}

/** 提请协调: the township or the county is asked to help one task on; their help is a task with a limit. */
export interface AskForHelp extends Envelope {
  readonly type: 'askForHelp';
  readonly taskId: string;
  readonly from: 'township' | 'county';
  readonly reasonCode: string;
}

/** 提请挂牌督办: for an open task, or for the substance of the case (`case`). A county leader signs or declines. */
export interface ProposeListing extends Envelope {
  readonly type: 'proposeListing';
  readonly subject: string;
  readonly reasonCode: string;
}

export type SupervisionCommand =
  AskForHelp | UrgeTask | PromiseTask | ExtendTask | EscalateTask | MovePolicy | ProposeListing;
