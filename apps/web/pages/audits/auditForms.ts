import { auditKinds, problemKinds } from '#domain/audits/problem';
import { areaCode, day, dayUntilToday, id, number, oneOf, optional, required, text } from '#domain/form/check';
import { list, object } from '#domain/form/shape';
import { type Refusal, refuse } from '#domain/refusal';

/** What is typed, before it is complete. */
export interface AuditValues {
  readonly kind?: string;
  readonly body?: string;
  readonly areaCode?: string;
  readonly fromOn?: string;
  readonly toOn?: string;
  readonly villageCount?: number;
  readonly householdCount?: number;
}
export const longestBody = 80;
export const longestNote = 1000;
export const longestNumber = 40;
export const mostFiles = 20;
const mostCount = 10_000_000;

export const checkAudit = object<AuditValues>(
  {
    kind: required(oneOf(auditKinds)),
    body: required(text(longestBody)),
    areaCode: required(areaCode),
    fromOn: required(dayUntilToday),
    toOn: required(dayUntilToday),
    villageCount: required(number({ max: mostCount })),
    householdCount: required(number({ max: mostCount })),
  },
  ({ fromOn = '', toOn = '' }): Refusal[] => (toOn < fromOn ? [refuse('form.dateOrder', { field: 'toOn' })] : []),
);

export interface ProblemValues {
  readonly kind?: string;
  readonly areaCode?: string;
  readonly householdNumber?: string;
  readonly description?: string;
}

/** The place is its household's where one is named. */
export const checkProblem = object<ProblemValues>(
  {
    kind: required(oneOf(problemKinds)),
    areaCode: optional(areaCode),
    householdNumber: optional(text(longestNumber)),
    description: required(text(longestNote, 'many')),
  },
  ({ areaCode: place, householdNumber }): Refusal[] =>
    (place ?? '') === '' && (householdNumber ?? '') === '' ? [refuse('form.required', { field: 'areaCode' })] : [],
);

export interface AssignValues {
  readonly ownerId?: string;
  readonly dueOn?: string;
  readonly note?: string;
}
export const checkAssign = object<AssignValues>({
  ownerId: required(id),
  dueOn: required(day),
  note: optional(text(longestNote, 'many')),
});

export interface MendValues {
  readonly note?: string;
  readonly fileIds: readonly string[];
}
export const checkMend = object<MendValues>({
  note: required(text(longestNote, 'many')),
  fileIds: required(list(id, { min: 1, max: mostFiles })),
});

export interface RecheckValues {
  readonly result?: string;
  readonly note?: string;
}
export const checkRecheck = object<RecheckValues>({
  result: required(oneOf(['passed', 'failed'])),
  note: required(text(longestNote, 'many')),
});

export interface StrikeOffValues {
  readonly note?: string;
}
export const checkStrikeOff = object<StrikeOffValues>({ note: optional(text(longestNote, 'many')) });
