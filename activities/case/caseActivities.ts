import type { Pool } from 'pg';
import { dayOf } from '#domain/calendar/instant';
import type { WorkCalendar } from '#domain/calendar/workCalendar';
import type { Assessment, AssessInput, RecordInput, RecordResult } from '#domain/process/recording';
import { assessCase } from '#database/ledger/assessCase';
import { recordCase } from '#database/ledger/recordCase';
import { readCalendar } from '#database/casework/referenceData';
import type { CaseActivities } from '#workflows/case/messages';
import type { CaseInspector } from './caseInspector';

/** A new holiday notice reaches running cases within this time. */
const calendarMaxAgeMs = 60_000;

/** The side effects of a case: the only writer of ledger, case list and inbox. */
export class CaseSideEffects implements CaseActivities {
  private calendar: { readonly around: string; readonly readAt: number; readonly value: Promise<WorkCalendar> } | null =
    null;

  constructor(
    private readonly pool: Pool,
    private readonly inspector: CaseInspector,
  ) {}

  /** See `CaseActivities`. Bound, because workers take activities as functions. */
  readonly assess = async (input: AssessInput): Promise<Assessment> => {
    const looked = await assessCase(this.pool, input);
    const today = dayOf(looked.now);
    const [calendar, findings, verdict] = await Promise.all([
      this.calendarAround(today),
      input.inspect ? this.inspector.inspect(input.caseId, input.inspect, { today, areaCode: input.areaCode }) : [],
      input.judge ? this.inspector.judge(input.caseId, input.judge, { today, areaCode: input.areaCode }) : null,
    ]);
    return { ...looked, calendar, findings, ...(verdict && { verdict }) };
  };

  readonly record = (input: RecordInput): Promise<RecordResult> => recordCase(this.pool, input);

  private async calendarAround(today: string): Promise<WorkCalendar> {
    const fresh =
      this.calendar && this.calendar.around === today && Date.now() - this.calendar.readAt < calendarMaxAgeMs;
    if (!fresh || !this.calendar)
      this.calendar = { around: today, readAt: Date.now(), value: readCalendar(this.pool, today) };
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
