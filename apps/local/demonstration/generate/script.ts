import type { Role } from '#domain/access/roles';
import { addDays } from '#domain/calendar/day';
import { dueAt } from '#domain/calendar/due';
import { nationalCalendar } from '#domain/calendar/holidays/all';
import { startOfDay } from '#domain/calendar/instant';
import type { Channel, Department, RiskClass } from '#domain/household/codes';
import type { Limit, Policy } from '#domain/policy/policy';
import type { Decision } from '#domain/process/command';
import type { Outcome } from '#domain/process/event';
import { type Light, lightOf } from '#domain/process/light';
import type { RoadStep } from '#domain/process/step';
import {
  type HelpTaskKind,
  type IdentificationTaskKind,
  isHelpTaskKind,
  type TaskKind,
} from '#domain/process/taskKind';
import type { Chance } from './chance';

/** What somebody did in a case, in the words of the case's commands. */
export type Deed =
  | { do: 'reportClue'; by: Role | 'household'; channel: Channel; riskClasses: readonly RiskClass[] }
  /** `departments` narrows the answers of a comparison that is still waiting for others; `ifOpen` lets it be left out where nobody asks for it. */
  | {
      do: 'completeTask';
      kind: TaskKind;
      decision: Decision;
      toStep?: RoadStep;
      departments?: readonly Department[];
      ifOpen?: true;
    }
  | { do: 'vote'; passed: boolean }
  /** The county draws among those proposed in the township; whom it falls on is visited the same day. */
  | { do: 'drawSample' }
  | {
      do:
        | 'raiseObjection'
        | 'requestSuspension'
        | 'resumeCase'
        | 'withdrawApplication'
        | 'requestTransfer'
        | 'giveEmergencyHelp'
        | 'proposeWrongIdentification'
        | 'proposeElimination';
    }
  /** The first deaths of a case leave members behind; `last` empties the household. */
  | { do: 'recordDeath'; last: boolean };
export type Act = Deed & { daysAgo: number };

/** Where a case is left: at an open task, in the hanging days of a notice, waiting, monitored, tracked, or ended. */
export type Place =
  TaskKind | 'noticeHanging' | 'suspended' | 'waitingForLookBack' | 'monitored' | 'tracking' | Outcome;
export type ScenarioLight = Light | 'returned' | 'ended';
export type TimeLight = 'green' | 'yellow' | 'red';

const ordinaryDecision = {
  signFor: 'accept',
  verification: 'atRisk',
  postNotice: 'posted',
  certifyNotice: 'certified',
  townshipReview: 'approve',
  townshipApproval: 'approve',
  answerComparison: 'answered',
  countyReview: 'approve',
  countyApproval: 'approve',
  announcement: 'announced',
  nationalEntry: 'entered',
} as const satisfies Partial<Record<TaskKind, Decision>>;
type RoadKind = keyof typeof ordinaryDecision | 'deliberation';

/** The steps of identification; a story ends with it. */
const kindsOfStep: Partial<Record<RoadStep, readonly RoadKind[]>> = {
  signFor: ['signFor'],
  verification: ['verification'],
  deliberation: ['deliberation'],
  notice: ['postNotice', 'certifyNotice'],
  townshipReview: ['townshipReview', 'townshipApproval'],
  comparison: ['answerComparison'],
  countyApproval: ['countyReview', 'countyApproval'],
  announcement: ['announcement'],
  nationalEntry: ['nationalEntry'],
};

export type ScriptPolicy = Pick<
  Policy,
  'stages' | 'limits' | 'noticeDays' | 'nearDays' | 'secondPerson' | 'comparison' | 'lookBack' | 'help'
>;

/** The kinds of work on a policy's road in their order. A comparison beside a notice is answered while the notice hangs. */
export function roadKinds({ stages, secondPerson }: ScriptPolicy): RoadKind[] {
  const left = new Set<RoadKind>([
    ...(secondPerson.township ? [] : ['townshipApproval' as const]),
    ...(secondPerson.county ? [] : ['countyApproval' as const]),
  ]);
  const last = (kind: RoadKind) => Number(kind === 'certifyNotice');
  const kindsOfStage = (steps: readonly RoadStep[]) =>
    steps.flatMap((step) => kindsOfStep[step] ?? []).sort((a, b) => last(a) - last(b));
  return stages.flatMap(kindsOfStage).filter((kind) => !left.has(kind));
}

/** Kinds whose limit the policy says. */
type LimitedKind = IdentificationTaskKind | HelpTaskKind;

/** Whether an act belongs to the elimination of its case rather than to the identification. */
export function isEliminating({ acts }: { readonly acts: readonly Act[] }, act: Act): boolean {
  const proposed = acts.findIndex((one) => one.do === 'proposeElimination');
  return proposed >= 0 && acts.indexOf(act) > proposed;
}

/** Writes down the past of one case, day by day within its limits, and how long it has been waiting since. */
export class Script {
  private readonly deeds: { deed: Deed; day: number }[] = [];
  private day = 0;
  private done = 0;
  private waitDays = 0;
  place: Place = 'signFor';
  light: ScenarioLight = 'green';

  constructor(
    private readonly policy: ScriptPolicy,
    private readonly chance: Chance,
    private readonly today: string,
  ) {}

  write(deed: Deed): this {
    this.deeds.push({ deed, day: this.day });
    return this;
  }

  pass(days: number): this {
    this.day += days;
    return this;
  }

  /** Decides a task somewhere within its limit. */
  task(kind: LimitedKind, decision: Decision, more: { toStep?: RoadStep } = {}): this {
    return this.pass(this.someDays(kind)).write({ do: 'completeTask', kind, decision, ...more });
  }

  vote(passed: boolean): this {
    return this.pass(this.someDays('deliberation')).write({ do: 'vote', passed });
  }

  /** Everything on the road before this kind, decided in the ordinary way. Kinds already passed are not repeated. */
  upTo(kind: RoadKind): this {
    const road = roadKinds(this.policy);
    while (this.done < road.length && road[this.done] !== kind) this.ordinary(road[this.done++]);
    return this;
  }

  /** The whole road, to 监测对象. */
  toTheEnd(): this {
    for (const kind of roadKinds(this.policy).slice(this.done)) this.ordinary(kind);
    this.done = Infinity;
    return this;
  }

  /**
   * Leaves the case at an open task, waiting long enough for the light, or for the next one that there is:
   * a limit of no days is near from the start, a limit of working days is never near on a Saturday,
   * and a comparison that does not wait beyond its limit is never overdue.
   */
  leaveAt(kind: LimitedKind, light: TimeLight): this {
    const neverRed = kind === 'answerComparison' && !this.policy.comparison.waitBeyondLimit;
    const lights = Array.from({ length: 30 }, (_, days) => this.lightAfter(kind, days));
    const waitsFor = (wanted: TimeLight) => lights.flatMap((one, days) => (one === wanted ? [days] : [])).slice(0, 7);
    const order: TimeLight[] = neverRed ? ['yellow', 'green'] : ['yellow', 'green', 'red'];
    const found = [light, ...order].find((one) => !(neverRed && one === 'red') && waitsFor(one).length > 0) ?? light;
    this.place = kind;
    this.light = found;
    this.waitDays = this.chance.pick(waitsFor(found));
    return this;
  }

  /** Leaves the case where no task of its own is running. */
  leave(place: Place, light: ScenarioLight, waitDays: number): this {
    this.place = place;
    this.light = light;
    this.waitDays = waitDays;
    return this;
  }

  /** The acts with days counted back from today, oldest first. */
  acts(): Act[] {
    const today = this.day + this.waitDays;
    return this.deeds.map(({ deed, day }) => ({ ...deed, daysAgo: today - day }));
  }

  private ordinary(kind: RoadKind | undefined): void {
    if (!kind) return;
    if (kind === 'deliberation') return void this.vote(true);
    if (kind === 'certifyNotice') this.pass(this.policy.noticeDays + 1);
    const besideOthers =
      kind === 'answerComparison' && !this.policy.stages.some((steps) => steps.join() === 'comparison');
    // Steps side by side began on the same day: the second takes no days of its own.
    if (besideOthers) this.write({ do: 'completeTask', kind, decision: ordinaryDecision[kind] });
    else this.task(kind, ordinaryDecision[kind]);
  }

  private someDays(kind: LimitedKind): number {
    return this.chance.int(0, Math.max(0, this.limitOf(kind).days - 1));
  }

  private limitOf(kind: LimitedKind): Limit {
    const limit = isHelpTaskKind(kind) ? this.policy.help?.limits[kind] : this.policy.limits[kind];
    if (!limit) throw new Error(`the policy has no ${kind}`);
    return limit;
  }

  /** The light at noon today of a task that was opened so many days ago. */
  private lightAfter(kind: LimitedKind, days: number): Light {
    const noon = startOfDay(this.today) + 12 * 3_600_000;
    const due = dueAt(startOfDay(addDays(this.today, -days)), this.limitOf(kind), nationalCalendar);
    return lightOf({ dueAt: due, paused: false }, noon, this.policy.nearDays);
  }
}
