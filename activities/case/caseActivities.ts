import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { dayOf } from '#domain/calendar/instant';
import type { WorkCalendar } from '#domain/calendar/workCalendar';
import type { Assessment, AssessInput, RecordInput, RecordResult } from '#domain/process/recording';
import { isNotificationKind } from '#domain/notifications/kinds';
import { findTarget } from '#database/ledger/findPolicy';
import { assessCase } from '#database/ledger/assessCase';
import { recordCase } from '#database/ledger/recordCase';
import { readCalendar } from '#database/casework/referenceData';
import type { CaseActivities } from '#workflows/case/messages';
import type { PromptTelling } from '../notifications/promptTelling';
import type { CaseInspector } from './caseInspector';

const seedBytes = 16;

/** The side effects of a case: the only writer of ledger, case list and inbox. */
export class CaseSideEffects implements CaseActivities {
  private calendar: { readonly as: string; readonly value: Promise<WorkCalendar> } | null = null;

  constructor(
    private readonly pool: Pool,
    private readonly inspector: CaseInspector,
    private readonly telling: Pick<PromptTelling, 'eventsRecorded'>,
  ) {}

  /** See `CaseActivities`. Bound, because workers take activities as functions. */
  readonly assess = async (input: AssessInput): Promise<Assessment> => {
    const looked = await assessCase(this.pool, input);
    const today = dayOf(looked.now);
    const [calendar, findings, verdict, moveTo] = await Promise.all([
      this.calendarAround(today, looked.circumstances),
      input.inspect ? this.inspector.inspect(input.caseId, input.inspect, { today, areaCode: input.areaCode }) : [],
      input.judge ? this.inspector.judge(input.caseId, input.judge, { today, areaCode: input.areaCode }) : null,
      input.policy ? findTarget(this.pool, input.policy, { today, areaCode: input.areaCode }) : null,
    ]);
    const seed = randomBytes(seedBytes).toString('hex');
    return { ...looked, calendar, findings, seed, ...(verdict && { verdict }), ...(moveTo && { moveTo }) };
  };

  readonly record = async (input: RecordInput): Promise<RecordResult> => {
    const result = await recordCase(this.pool, input);
    if (input.events.some(({ type }) => isNotificationKind(type))) this.telling.eventsRecorded();
    return result;
  };

  /** The calendar around a day, read again whenever a circumstance has moved. */
  private async calendarAround(today: string, version: number): Promise<WorkCalendar> {
    const as = `${today} ${version}`;
    if (this.calendar?.as !== as) this.calendar = { as, value: readCalendar(this.pool, today) };
    const { value } = this.calendar;
    try {
      return await value;
    } catch (error) {
      // A failed reading is not kept: the next decision reads again.
      this.calendar = null;
      throw error;
    }
  }
}
