import { flawEvery, type HouseholdSeed, households } from '#apps/local/demonstration/generate/household';
import { selfReportOf, verificationOf } from '#apps/local/demonstration/generate/forms';
import { assessmentOf } from '#apps/local/demonstration/generate/helpForms';
import type { AssessmentForm } from '#domain/household/assessmentForm';
import type { Cause } from '#domain/household/codes';
import type { SelfReportForm } from '#domain/household/selfReport';
import type { VerificationForm } from '#domain/household/verificationForm';
import { asRegistered, withRegistered } from './fillForm';
import { monitoringLineFen } from './settle';
import type { Clerk } from './village';

const seed = 20260302;

/** Families of one village, drawn from the demonstration's generator: real enough for every form, never issued to anybody. */
export class Families {
  private readonly atRisk: HouseholdSeed[];
  private readonly well: HouseholdSeed[];
  private readonly today: string;

  constructor({ villageCode, today }: { villageCode: string; today: string }) {
    const all = households({ seed, today, perStaffedVillage: flawEvery * 4, perOtherVillage: 0 }).filter(
      (household) => household.villageCode === villageCode && !household.flaw,
    );
    this.atRisk = all.filter((household) => household.riskClasses.length > 0);
    this.well = all.filter((household) => household.riskClasses.length === 0);
    this.today = today;
  }

  /** The next family with a risk that nobody was given yet. */
  next(suits: (household: HouseholdSeed) => boolean = () => true): Family {
    return this.family(this.atRisk, suits);
  }

  /** The next family without one. */
  nextWell(): Family {
    return this.family(this.well);
  }

  private family(from: HouseholdSeed[], suits: (household: HouseholdSeed) => boolean = () => true): Family {
    const at = from.findIndex(suits);
    const [household] = at < 0 ? [] : from.splice(at, 1);
    if (!household) throw new Error('The village has no families left');
    return new Family(household, this.today);
  }
}

/** One family: what it would report, and what two people would find at its home. */
export class Family {
  constructor(
    readonly household: HouseholdSeed,
    private readonly today: string,
  ) {}

  get headName(): string {
    return this.household.facts.members.find((member) => member.relation === 'head')?.name ?? '';
  }

  selfReport(): SelfReportForm {
    return selfReportOf(this.household, seed);
  }

  get lastFour(): string {
    return this.selfReport().idNumber.slice(-4);
  }

  /** The form of a visit, with photos taken and the register's ids for whom it knows. */
  async visitedBy(clerk: Clerk, caseId: string, more: Partial<VerificationForm> = {}): Promise<VerificationForm> {
    const { taskId } = await clerk.findTask('verification', caseId);
    const detail = await clerk.task(taskId);
    const visitedOn = (await clerk.now()).slice(0, 10);
    const form = verificationOf(this.household, {
      seed,
      visitedOn,
      verifiers: [
        { accountId: clerk.accountId, name: clerk.name, position: '村级信息员' },
        { name: '马驻村', position: '驻村工作队员' },
      ],
      photoFileIds: [await clerk.photograph(this.household.villageCode)],
      consentFileId: await clerk.photograph(this.household.villageCode),
    });
    return asRegistered({ ...form, ...more }, detail);
  }

  /** The form of an assessment at the same home, later: what it lives from carries it, unless the test says otherwise. */
  async assessedBy(clerk: Clerk, caseId: string, more: Partial<AssessmentForm> = {}): Promise<AssessmentForm> {
    const { taskId, causes } = await clerk.findTask('eliminationAssessment', caseId);
    const detail = await clerk.task(taskId);
    const form = assessmentOf(this.household.facts, causes as Cause[], {
      visitedOn: (await clerk.now()).slice(0, 10),
      visitors: [
        { accountId: clerk.accountId, name: clerk.name, position: '村级信息员' },
        { name: '马驻村', position: '驻村工作队员' },
      ],
      photoFileIds: [await clerk.photograph(this.household.villageCode)],
      monitoringLineFen,
    });
    return withRegistered({ ...form, ...more }, detail);
  }
}
