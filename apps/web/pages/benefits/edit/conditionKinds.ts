import { labourClassLabels } from '#domain/assistance/planRules';
import type { HouseholdCondition, MemberCondition } from '#domain/benefits/benefit';
import {
  allowanceLabels,
  householdConditionLabels,
  memberConditionLabels,
  selfPaidLabels,
} from '#domain/benefits/conditionText';
import { categoryLabels } from '#domain/household/codes';
import { houseGradeLabels, householdKindLabels, securityLabels } from '#domain/household/homeCodes';
import type { Label } from '#domain/household/labels';
import { healthLabels, labourLabels, outOfSchoolReasonLabels, schoolStatusLabels } from '#domain/household/personCodes';

type Choices = Readonly<Record<string, Label>>;

/** How one kind of condition is asked for: codes to tick, grades, ages, or money above a sum. */
export type ConditionKind = Label &
  (
    | { readonly asks: 'codes'; readonly field: 'any'; readonly labels: Choices }
    | { readonly asks: 'grades'; readonly field: 'grades' }
    | { readonly asks: 'ages' }
    | { readonly asks: 'money'; readonly labels: Choices }
  );

const codes = (label: Label, labels: Choices): ConditionKind => ({ ...label, asks: 'codes', field: 'any', labels });

export const householdKinds: Readonly<Record<HouseholdCondition['is'], ConditionKind>> = {
  kind: codes(householdConditionLabels.kind, householdKindLabels),
  monitored: codes(householdConditionLabels.monitored, categoryLabels),
  labourClass: codes(householdConditionLabels.labourClass, labourClassLabels),
  houseGrade: codes(householdConditionLabels.houseGrade, houseGradeLabels),
  withoutSecurity: codes(householdConditionLabels.withoutSecurity, securityLabels),
  selfPaidAbove: { ...householdConditionLabels.selfPaidAbove, asks: 'money', labels: selfPaidLabels },
};

export const memberKinds: Readonly<Record<MemberCondition['is'], ConditionKind>> = {
  disabled: { ...memberConditionLabels.disabled, asks: 'grades', field: 'grades' },
  health: codes(memberConditionLabels.health, healthLabels),
  inSchool: codes(memberConditionLabels.inSchool, schoolStatusLabels),
  outOfSchool: codes(memberConditionLabels.outOfSchool, outOfSchoolReasonLabels),
  aged: { ...memberConditionLabels.aged, asks: 'ages' },
  labour: codes(memberConditionLabels.labour, labourLabels),
  receives: codes(memberConditionLabels.receives, allowanceLabels),
};

export const grades = [1, 2, 3, 4] as const;

/** A condition while it is typed: its kind and whatever that kind asks. */
export interface TypedCondition {
  readonly is?: string;
  readonly any?: readonly string[];
  readonly grades?: readonly number[];
  readonly from?: number;
  readonly to?: number;
  readonly kind?: string;
  readonly fen?: number;
}
