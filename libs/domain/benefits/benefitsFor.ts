import { labourClassOf } from '../assistance/planRules';
import { ageOn, type Day } from '../calendar/day';
import type { Category } from '../household/codes';
import type { HouseholdFacts, MemberFacts } from '../household/facts';
import { findBirthDay } from '../identity/idNumber';
import type { Benefit, HouseholdCondition, MemberCondition, SelfPaidKind } from './benefit';

/** Somebody of the household; a register that keeps the day of birth by itself says it. */
export type BenefitMember = MemberFacts & { readonly bornOn?: Day };

/** Whom the catalogue is asked for: what is known of the household, and as what it is monitored, if it is. */
export interface BenefitHousehold {
  readonly facts: Pick<HouseholdFacts, 'areaCode' | 'kind' | 'income' | 'securities'> & {
    /** Missing while nobody has graded the house. */
    readonly home?: Pick<HouseholdFacts['home'], 'grade'>;
    readonly members: readonly BenefitMember[];
  };
  readonly category?: Category;
}

export interface MayHave {
  readonly benefit: Benefit;
  /** Members who meet its conditions; empty for a benefit of the whole household. */
  readonly memberIds: readonly string[];
}

/** 应享: what the household may have on a day, in the order of the catalogue. “May”: the department decides. */
export function benefitsFor(household: BenefitHousehold, on: Day, catalogue: readonly Benefit[]): MayHave[] {
  const { facts } = household;
  return catalogue.flatMap((benefit) => {
    const { fromOn, toOn, areaPrefix } = benefit;
    if (on < fromOn || (toOn !== undefined && on > toOn) || !facts.areaCode.startsWith(areaPrefix)) return [];
    const alternatives = benefit.household;
    const suits =
      alternatives.length === 0 || alternatives.some((all) => all.every((c) => holdsForHousehold(household, c)));
    if (!suits) return [];
    if (benefit.member.length === 0) return [{ benefit, memberIds: [] }];
    const members = facts.members.filter((m) => benefit.member.every((c) => holdsForMember(m, c, on)));
    return members.length === 0 ? [] : [{ benefit, memberIds: members.map((m) => m.memberId) }];
  });
}

/** 已申请, 已享受: what is known of a benefit at a household. Without a member it speaks for everybody in it. */
export interface BenefitRecord {
  readonly code: string;
  readonly memberId?: string;
  readonly state: 'applied' | 'received';
}

export interface BenefitGap {
  readonly benefit: Benefit;
  /** Who lacks it; empty for a benefit of the whole household. */
  readonly memberIds: readonly string[];
  readonly gap: 'notApplied' | 'notReceived';
}

/**
 * 政策零遗漏: what the household may have on the day and has not, told apart by whether it was applied for.
 * A benefit of members is looked at person by person, so one may stand there twice: some have applied, some have not.
 */
export function benefitGaps(
  household: BenefitHousehold,
  records: readonly BenefitRecord[],
  on: Day,
  catalogue: readonly Benefit[],
): BenefitGap[] {
  return benefitsFor(household, on, catalogue).flatMap(({ benefit, memberIds }): BenefitGap[] => {
    const own = records.filter((r) => r.code === benefit.code);
    if (memberIds.length === 0) {
      const gap = gapOf(own);
      return gap ? [{ benefit, memberIds: [], gap }] : [];
    }
    const gaps = memberIds.map((id) => ({ id, gap: gapOf(own.filter((r) => (r.memberId ?? id) === id)) }));
    return (['notApplied', 'notReceived'] as const).flatMap((gap) => {
      const lacking = gaps.filter((g) => g.gap === gap).map((g) => g.id);
      return lacking.length === 0 ? [] : [{ benefit, memberIds: lacking, gap }];
    });
  });
}

function gapOf(records: readonly BenefitRecord[]): BenefitGap['gap'] | undefined {
  if (records.some((r) => r.state === 'received')) return undefined;
  return records.length > 0 ? 'notReceived' : 'notApplied';
}

function holdsForHousehold({ facts, category }: BenefitHousehold, condition: HouseholdCondition): boolean {
  switch (condition.is) {
    case 'kind':
      return condition.any.includes(facts.kind);
    case 'monitored':
      return category !== undefined && condition.any.includes(category);
    case 'labourClass':
      return condition.any.includes(labourClassOf(facts));
    case 'houseGrade':
      return facts.home !== undefined && condition.any.includes(facts.home.grade);
    case 'withoutSecurity':
      return condition.any.some((s) => facts.securities[s] === false);
    case 'selfPaidAbove':
      return selfPaidOf(facts, condition.kind) > condition.fen;
  }
}

function selfPaidOf({ income }: Pick<HouseholdFacts, 'income'>, kind: SelfPaidKind): number {
  const amounts: Readonly<Record<SelfPaidKind, number>> = {
    medical: income.medicalSelfPaidFen,
    schooling: income.schoolingSelfPaidFen,
    disaster: income.disasterSelfPaidFen,
  };
  return amounts[kind];
}

function holdsForMember(member: BenefitMember, condition: MemberCondition, on: Day): boolean {
  switch (condition.is) {
    case 'disabled':
      return member.disabilityGrade !== undefined && condition.grades.includes(member.disabilityGrade);
    case 'health':
      return condition.any.some((h) => member.health.includes(h));
    case 'inSchool':
      return member.schoolStatus !== undefined && condition.any.includes(member.schoolStatus);
    case 'outOfSchool':
      return (
        member.schoolStatus === 'notInSchool' &&
        member.outOfSchoolReason !== undefined &&
        condition.any.includes(member.outOfSchoolReason)
      );
    case 'aged': {
      const bornOn = member.bornOn ?? findBirthDay(member.idNumber);
      if (bornOn === undefined) return false;
      const age = ageOn(bornOn, on);
      return age >= condition.from && age <= condition.to;
    }
    case 'labour':
      return condition.any.includes(member.labour);
    case 'receives':
      return condition.any.some((a) => member[a]);
  }
}
