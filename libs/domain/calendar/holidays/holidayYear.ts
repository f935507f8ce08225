import type { Day } from '../day';

/** One year's holiday arrangement, as the State Council's notice prints it. */
export interface HolidayYear {
  readonly year: number;
  readonly notice: string;
  readonly issuedOn: Day;
  /** Spans off, both days included; weekends inside a span are printed with it. */
  readonly off: readonly { readonly name: string; readonly from: Day; readonly to: Day }[];
  /** Weekend days worked in exchange (调休上班). */
  readonly workdays: readonly Day[];
}
