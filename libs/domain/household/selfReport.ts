import type { Day } from '../calendar/day';
import { areaCode, idNumber, oneOf, phone, required, text } from '../form/check';
import { type Fields, object } from '../form/shape';
import { tidy } from '../form/tidy';
import type { Refusal } from '../refusal';
import { riskClasses, type RiskClass } from './codes';

/** 自主申报: no more than these six things are ever asked (process.md 10). */
export interface SelfReportForm {
  readonly name: string;
  readonly phone: string;
  readonly idNumber: string;
  readonly difficulty: string;
  /** The village, as a 12-digit area code. */
  readonly areaCode: string;
  readonly riskClass: RiskClass;
}

const fields: Fields<SelfReportForm> = {
  name: required(text(50)),
  phone: required(phone),
  idNumber: required(idNumber),
  difficulty: required(text(1000, 'many')),
  areaCode: required(areaCode),
  riskClass: required(oneOf(riskClasses)),
};
const shape = object(fields);

/** Everything that is wrong with a self-report, each with its field. Whether the area exists is looked up where areas are. */
export function checkSelfReport(form: unknown, context: { readonly today: Day }): Refusal[] {
  return shape(form, '', context.today);
}

/** The report as it is kept and hashed, or everything that is wrong with it. */
export function readSelfReport(
  raw: unknown,
  context: { readonly today: Day },
): { readonly form: SelfReportForm } | { readonly refusals: readonly Refusal[] } {
  const form = tidy(raw);
  const refusals = checkSelfReport(form, context);
  // Checked field by field just above.
  return refusals.length > 0 ? { refusals } : { form: form as SelfReportForm };
}
