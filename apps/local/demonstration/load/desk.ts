import type { Pool } from 'pg';
import type { Secrets } from '#database/secrets';
import type { CaseGateway } from '#temporal/caseGateway';
import type { MeetingGateway } from '#temporal/meetingGateway';
import type { SampleGateway } from '#temporal/sampleGateway';
import type { Act } from '../generate/script';
import type { PlannedCase } from './chooseCases';
import type { County } from './county';
import type { Staff } from './staff';

/** What everybody who acts in the demonstration stands on. */
export interface Desk {
  /** The owner's connections: the loader stands behind the walls, as migrations do. */
  readonly pool: Pool;
  readonly secrets: Secrets;
  readonly cases: CaseGateway;
  readonly meetings: MeetingGateway;
  readonly samples: SampleGateway;
  readonly county: County;
  readonly staff: Staff;
  /** Keys that the ledger holds from a load that was interrupted: what they did is not done again. */
  readonly known: ReadonlySet<string>;
}

/** A case on its way through its plan. */
export interface LiveCase {
  readonly planned: PlannedCase;
  /** Why the rest of the plan cannot be done: the procedure refused an act of it. */
  stuck?: string;
}

/** One act of a plan whose moment has come. */
export interface Turn<A extends Act = Act> {
  readonly live: LiveCase;
  readonly act: A;
  /** Names the act in everything that is drawn for it: `national-15/17/3`. */
  readonly name: string;
}

/** The moment at which a round of acts is done. */
export interface Moment {
  /** Business time, UTC milliseconds. */
  readonly now: number;
  /** 'YYYY-MM-DD' */
  readonly today: string;
  /** Names the round: `2026-09-14/2`. */
  readonly round: string;
}
