import { Injectable } from '@nestjs/common';
import { type LabourClass, labourClassOf } from '#domain/assistance/planRules';
import type { HouseholdFacts, IncomeFacts, MemberFacts } from '#domain/household/facts';
import type { ScopedClient } from '#database/scope';
import { Submissions } from '../submissions/submissions';
import { formOf } from './caseContent';

/** What is known of a household by now: its people as the register has them, its income as it was last taken at the home. */
export type LatestFacts = Pick<HouseholdFacts, 'members' | 'income'>;

/** A household's facts as they stand, for rules that are asked between two visits. */
@Injectable()
export class KnownFacts {
  constructor(private readonly submissions: Submissions) {}

  /** 劳动能力 of the household. */
  async labourOf(client: ScopedClient, householdId: string): Promise<LabourClass> {
    return labourClassOf(await this.latest(client, householdId));
  }

  /** Living members only; an income that nobody has taken yet counts as none. */
  async latest(client: ScopedClient, householdId: string): Promise<LatestFacts> {
    const { rows } = await client.query<{ id: string; facts: Partial<MemberFacts> }>({
      name: 'latest_people',
      text: 'SELECT id, facts FROM person WHERE household_id = $1 AND died_on IS NULL AND left_on IS NULL LIMIT 100',
      values: [householdId],
    });
    const found = await this.submissions.latestOf(client, householdId, ['verification', 'eliminationAssessment']);
    const facts = found ? formOf<{ facts: HouseholdFacts }>(found)?.facts : undefined;
    return {
      members: rows.map(({ id, facts: known }) => ({ ...unknownMember, ...known, memberId: id })),
      income: facts?.income ?? noIncome,
    };
  }
}

/** Names and numbers are no facts to judge by. */
export const unknownMember: MemberFacts = {
  memberId: '',
  name: '',
  idNumber: '',
  relation: 'other',
  ethnicity: '',
  health: [],
  labour: 'ordinary',
  publicPost: false,
  medicalInsured: false,
  pensionInsured: false,
  minimumLiving: false,
  destituteSupport: false,
  disabilitySubsidy: false,
};

/** Nobody has taken it yet. */
export const noIncome: IncomeFacts = {
  untilOn: '1900-01-01',
  wagesFen: 0,
  businessFen: 0,
  businessCostFen: 0,
  dividendsFen: 0,
  otherPropertyFen: 0,
  minimumLivingFen: 0,
  destituteSupportFen: 0,
  pensionFen: 0,
  familyPlanningFen: 0,
  ecologyFen: 0,
  otherTransferFen: 0,
  insurancePayoutFen: 0,
  medicalSelfPaidFen: 0,
  schoolingSelfPaidFen: 0,
  disasterSelfPaidFen: 0,
};
