import { type Check, dayUntilToday, id, oneOf, optional, phone, required, text } from '#domain/form/check';
import { list, object } from '#domain/form/shape';
import type { MemberFacts } from '#domain/household/facts';
import { type HouseholdKind, householdKinds } from '#domain/household/homeCodes';
import { memberContradictions, memberFields } from '#domain/household/memberShape';

export const maxReason = 200;
export const mostPapers = 10;
const reason = required(text(maxReason));
const fileIds = optional(list(id, { max: mostPapers }));

/** The papers that every change may carry. */
export interface WithPapers {
  readonly fileIds?: readonly string[];
}

type Member = Omit<MemberFacts, 'memberId'>;
const { memberId: _made, ...fields } = memberFields;

/** A member as typed, under the same paths as the API takes it. */
export interface MemberDraft extends WithPapers {
  readonly member: Partial<Member>;
  readonly reason: string;
}
export const checkNewMember: Check = object<MemberDraft>({
  member: object<Member>(fields, memberContradictions),
  reason,
  fileIds,
});
/** The same, but a number that is left empty stays. */
export const checkMemberChange: Check = object<MemberDraft>({
  member: object<Member>({ ...fields, idNumber: optional(fields.idNumber) }, memberContradictions),
  reason,
  fileIds,
});

export interface HouseholdDraft extends WithPapers {
  readonly kind?: HouseholdKind;
  readonly groupName?: string;
  readonly phone?: string;
  readonly reason: string;
}
export const checkHousehold: Check = object<HouseholdDraft>({
  kind: required(oneOf(householdKinds)),
  groupName: optional(text(30)),
  phone: optional(phone),
  reason,
  fileIds,
});

export interface DayDraft extends WithPapers {
  readonly on?: string;
  readonly reason: string;
}
export const checkMemberDay: Check = object<DayDraft>({ on: required(dayUntilToday), reason, fileIds });
