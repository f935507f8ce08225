/**
 * Changes of the rules that a running case may have decided before, each with the name by which a workflow's history notes it.
 * A decision that was made by the former rule is replayed by the former rule; whatever is decided today, on paper, in the API
 * or in a workflow, is decided by the present one. A change may go, with its former rule, once no history of before it is kept.
 */
export const ruleChanges = {
  /**
   * A late clue, an alert, a request beside the road never goes with the case that ends; what the county approved is ended by
   * the county; emergency help owes a procedure only while there is one to go through.
   */
  nothingLost: '2026-11-26-nothing-lost',
  /** The holder of a task that opens within the time of its reminder is reminded with the opening, not by a timer right behind it. */
  remindsAtOnce: '2026-11-27-reminds-at-once',
} as const;

export type RuleChange = keyof typeof ruleChanges;

/** Whether a decision is made by the changed rule. Asked only where the two rules differ: the asking itself is noted. */
export type RuleHolds = (change: RuleChange) => boolean;

/** Everywhere but in a replay. */
export const everyRuleHolds: RuleHolds = () => true;
