import type { WorkCalendar } from '../calendar/workCalendar';
import { dueAt } from '../calendar/due';
import type { HouseholdVerdict } from '../elimination/gate';
import { limitOf, type Policy } from '../policy/policy';
import type { CommandActor } from './command';
import { evolve } from './evolve';
import type { CaseEvent, EventData, EventType, NewEvent, TaskOpening } from './event';
import type { CaseState } from './state';
import { everyRuleHolds, type RuleHolds } from './ruleChange';
import type { RoadStep } from './step';
import { type TaskKind, taskKindFacts } from './taskKind';

/** A time in which the system itself did not work, as the heartbeats show (I12). */
export interface Outage {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** One inspection rule that speaks on this case now. */
export interface FindingCode {
  readonly rule: string;
  readonly effect: 'warn' | 'block';
}

/** Everything outside the case that a decision may depend on. Read once per command, by date (I9). */
export interface Circumstances {
  /** Business time, UTC milliseconds; later than the case's last event. */
  readonly now: number;
  readonly calendar: WorkCalendar;
  readonly findings: readonly FindingCode[];
  readonly outages: readonly Outage[];
  /** What the latest assessment at the home says, for a decision on elimination; null where there is none. */
  readonly verdict?: HouseholdVerdict | null;
  /** Made by chance when the case last asked, for whatever it has to draw; nobody sees it before. */
  readonly seed?: string;
  /** The saved version that a case is to move to, where it is in force for its area; null where it is not. */
  readonly moveTo?: { readonly policy: Policy; readonly hash: string } | null;
  /** Which changes of the rules hold for this decision; left out, all of them. */
  readonly holds?: RuleHolds;
}

/** What happens when a case enters a step. */
export type Openings = Readonly<Record<RoadStep, { readonly open: (draft: Draft) => void }>>;

/** Where a case is born: what the first command cannot know by itself. */
export interface Birth {
  readonly caseId: string;
  readonly householdId: string;
  readonly areaCode: string;
  readonly policyHash: string;
}

/** The first task of each step: it is the one that opens with the ticked fields after a return. */
const resubmitting: ReadonlySet<TaskKind> = new Set<TaskKind>([
  'verification',
  'deliberation',
  'postNotice',
  'townshipReview',
  'answerComparison',
  'countyReview',
  'eliminationAssessment',
  'countyConfirmation',
  'makePlan',
]);

/**
 * A decision in the making: the case as it would stand after the events so far.
 * Nothing outside sees it before `decide` hands the events over.
 */
export class Draft {
  readonly events: NewEvent[] = [];
  private current: CaseState | null;

  constructor(
    state: CaseState | null,
    readonly caseId: string,
    private followed: Policy,
    readonly actor: CommandActor,
    readonly circumstances: Circumstances,
    /** How each step of the road begins: handed in, because the steps themselves stand on the road. */
    readonly openings: Openings,
  ) {
    this.current = state;
  }

  /** The policy that the case follows after the events so far. */
  get policy(): Policy {
    return this.followed;
  }

  /** From here on by another version: its move stands among the events. */
  follow(policy: Policy): void {
    this.followed = policy;
  }

  get now(): number {
    return this.circumstances.now;
  }

  /** Whether the decision is made by the changed rule: ask only where it differs from the former one. */
  get holds(): RuleHolds {
    return this.circumstances.holds ?? everyRuleHolds;
  }

  /** The case after the events so far. Only the opening of a case may find none. */
  get state(): CaseState {
    if (!this.current) throw new Error('The case is not opened yet');
    return this.current;
  }

  emit<T extends EventType>(type: T, data: EventData[T]): void {
    // `type` and `data` belong together by the signature; the union cannot express it.
    const event = { type, data } as NewEvent;
    this.events.push(event);
    const placed = {
      ...event,
      caseId: this.caseId,
      seq: (this.current?.seq ?? 0) + 1,
      at: this.now,
      actor: this.actor,
    } as CaseEvent;
    this.current = evolve(this.current, placed);
  }

  /** Opens a task of this kind for the case's area, due by the policy's limit for the kind. */
  openTask(kind: TaskKind, more: Partial<TaskOpening> = {}): void {
    const { correction } = this.state;
    const returned = correction?.toStep === taskKindFacts[kind].step && resubmitting.has(kind) ? correction : null;
    const limit = limitOf(this.policy, kind);
    this.emit('taskOpened', {
      kind,
      step: taskKindFacts[kind].step,
      role: taskKindFacts[kind].role,
      areaCode: this.state.areaCode,
      limit,
      dueAt: dueAt(this.now, limit, this.circumstances.calendar),
      ...(returned && { returnedFields: returned.fields, returnedBy: { step: returned.fromStep, seq: returned.seq } }),
      ...more,
    });
  }
}
