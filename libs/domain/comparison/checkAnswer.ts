import type { Day } from '../calendar/day';
import { fen, id, number, oneOf, optional, required, text, yesNo } from '../form/check';
import { type Fields, list, object } from '../form/shape';
import { tidy } from '../form/tidy';
import { type Department, departments } from '../household/codes';
import { maxMembers } from '../household/householdShape';
import { schoolStatuses } from '../household/personCodes';
import { type Refusal, refuse } from '../refusal';
import {
  type ComparisonAnswer,
  type ComparisonFacts,
  enterpriseRoles,
  propertyKinds,
  vehicleKinds,
  verdicts,
} from './answer';

export interface AnswerContext {
  readonly today: Day;
  /** The department whose question this answers; nobody answers for another. */
  readonly department: Department;
  readonly memberIds: readonly string[];
}

const memberId = required(id);
const upTo = (max: number, check: Parameters<typeof list>[0]) => optional(list(check, { max }));

const facts: Fields<ComparisonFacts> = {
  vehicles: upTo(100, object({ memberId, kind: required(oneOf(vehicleKinds)) })),
  enterprises: upTo(100, object({ memberId, role: required(oneOf(enterpriseRoles)) })),
  properties: upTo(
    100,
    object({
      memberId,
      kind: required(oneOf(propertyKinds)),
      areaM2: required(number({ max: 100_000, fractions: true })),
    }),
  ),
  publicPayroll: upTo(maxMembers, object({ memberId })),
  medicalBills: upTo(maxMembers, object({ memberId, selfPaidFen: required(fen) })),
  schooling: upTo(maxMembers, object({ memberId, status: required(oneOf(schoolStatuses)) })),
  insurance: upTo(maxMembers, object({ memberId, medicalInsured: required(yesNo) })),
  disability: upTo(maxMembers, object({ memberId, grade: optional(oneOf([1, 2, 3, 4])) })),
};

const shape = object<ComparisonAnswer>(
  {
    department: required(oneOf(departments)),
    verdict: required(oneOf(verdicts)),
    facts: required(object(facts)),
    note: optional(text(1000, 'many')),
  },
  // What does not agree, or cannot be told, has to be said.
  ({ verdict, facts: found, note }, at) => {
    const said = Boolean(note) || Object.values(found).some((entries) => entries.length > 0);
    const enough = verdict === 'match' || (verdict === 'noMatch' ? said : Boolean(note));
    return enough ? [] : [refuse('form.required', { field: at === '' ? 'note' : `${at}.note` })];
  },
);

/** Everything that is wrong with a department's answer, each with its field; empty when it may be submitted. */
export function checkComparisonAnswer(answer: unknown, context: AnswerContext): Refusal[] {
  const wrong = shape(answer, '', context.today);
  if (wrong.length > 0) return wrong;
  // Its shape was just found right.
  const { department, facts: found } = answer as ComparisonAnswer;
  if (department !== context.department) wrong.push(refuse('comparison.departmentUnknown', { field: 'department' }));
  for (const [name, entries] of Object.entries(found)) {
    (entries as readonly { readonly memberId: string }[]).forEach((entry, i) => {
      if (!context.memberIds.includes(entry.memberId))
        wrong.push(refuse('form.oneOf', { field: `facts.${name}[${i}].memberId` }));
    });
  }
  return wrong;
}

/** The answer as it is kept and hashed, or everything that is wrong with it. */
export function readComparisonAnswer(
  raw: unknown,
  context: AnswerContext,
): { readonly form: ComparisonAnswer } | { readonly refusals: readonly Refusal[] } {
  const form = tidy(raw);
  const refusals = checkComparisonAnswer(form, context);
  // Checked field by field just above.
  return refusals.length > 0 ? { refusals } : { form: form as ComparisonAnswer };
}
