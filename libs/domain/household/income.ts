import type { HouseholdFacts, IncomeFacts } from './facts';

/** 财产性收入 */
export function propertyFen(income: IncomeFacts): number {
  return income.dividendsFen + income.otherPropertyFen;
}

/** 转移性收入 */
export function transfersFen(income: IncomeFacts): number {
  return (
    income.minimumLivingFen +
    income.destituteSupportFen +
    income.pensionFen +
    income.familyPlanningFen +
    income.ecologyFen +
    income.otherTransferFen
  );
}

/** 纯收入 = wages + (business receipts − business cost) + property + transfers; a bad year's business makes it negative. */
export function netIncomeFen(income: IncomeFacts): number {
  return income.wagesFen + (income.businessFen - income.businessCostFen) + propertyFen(income) + transfersFen(income);
}

/** 合规自付支出: medical, schooling, disaster. */
export function selfPaidFen(income: IncomeFacts): number {
  return income.medicalSelfPaidFen + income.schoolingSelfPaidFen + income.disasterSelfPaidFen;
}

/** Income per head in whole fen, rounded down: before and after policy-eligible out-of-pocket expenditure. */
export interface PerHead {
  readonly beforeFen: number;
  readonly afterFen: number;
}

/** Nothing for a household without members: there is no head to count by. */
export function findPerHead({ income, members }: Pick<HouseholdFacts, 'income' | 'members'>): PerHead | undefined {
  return members.length === 0 ? undefined : perHeadOf(income, members.length);
}

/** By a count of people, which is at least one. */
export function perHeadOf(income: IncomeFacts, memberCount: number): PerHead {
  const net = netIncomeFen(income);
  return {
    beforeFen: Math.floor(net / memberCount),
    afterFen: Math.floor((net - selfPaidFen(income)) / memberCount),
  };
}

/**
 * How the household stands to the year's monitoring line (防返贫监测范围), after out-of-pocket expenditure.
 * A reference and not a cut-off: a 突发严重困难户 may be above it, so nothing is ever refused by this alone.
 */
export function comparedToLine(
  household: Pick<HouseholdFacts, 'income' | 'members'>,
  monitoringLineFen: number,
): 'below' | 'atOrAbove' | 'unknown' {
  const perHead = findPerHead(household);
  if (!perHead) return 'unknown';
  return perHead.afterFen < monitoringLineFen ? 'below' : 'atOrAbove';
}

/**
 * Whether income per head lies above the line, after out-of-pocket expenditure, as an elimination asks for it:
 * exactly the line is not above it, and a household without members is not either.
 */
export function isAboveLine(household: Pick<HouseholdFacts, 'income' | 'members'>, monitoringLineFen: number): boolean {
  const perHead = findPerHead(household);
  return perHead !== undefined && perHead.afterFen > monitoringLineFen;
}
