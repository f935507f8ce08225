import type { Day } from '../calendar/day';
import type { Fuel, HouseGrade, HouseholdKind, Road, Security, Toilet, WaterSource } from './homeCodes';
import type { Measure } from './measures';
import type { Education, Health, Labour, OutOfSchoolReason, Relation, SchoolStatus, WorkPlace } from './personCodes';

/**
 * What is known of a household on a day: the data dictionary of process.md 10.
 * Money is whole fen, areas of land mu, floor area square metres. It is personal data from end to end:
 * it lives in submissions and the register, never in Temporal, the ledger's codes or a log (I7).
 */
export interface HouseholdFacts {
  /** Number in the register; a household not registered yet has none. */
  readonly number?: string;
  readonly areaCode: string;
  /** 居住地, where it differs from the registration. */
  readonly residenceAreaCode?: string;
  /** 组 */
  readonly groupName?: string;
  readonly kind: HouseholdKind;
  readonly phone?: string;
  readonly bank?: { readonly name: string; readonly account: string };
  readonly home: HomeFacts;
  readonly land: LandFacts;
  readonly inCooperative: boolean;
  readonly withLeadingEnterprise: boolean;
  readonly members: readonly MemberFacts[];
  readonly income: IncomeFacts;
  /** What holds and what does not; missing means nobody has looked yet. */
  readonly securities: Readonly<Partial<Record<Security, boolean>>>;
  /** Help that the household has now. */
  readonly measures: readonly Measure[];
}

export interface HomeFacts {
  readonly grade: HouseGrade;
  readonly floorAreaM2: number;
  readonly water: WaterSource;
  readonly electricity: boolean;
  readonly toilet: Toilet;
  readonly fuel: Fuel;
  readonly road: Road;
}

export interface LandFacts {
  readonly arableMu: number;
  readonly forestMu: number;
  readonly fruitMu: number;
  readonly grassMu: number;
  readonly waterMu: number;
}

/** Sex and day of birth stand in the ID number and nowhere else: see `identity/idNumber`. */
export interface MemberFacts {
  /** Id of the person in the register; for a new member, one made when the form was opened. */
  readonly memberId: string;
  readonly name: string;
  readonly idNumber: string;
  readonly relation: Relation;
  readonly ethnicity: string;
  readonly phone?: string;
  /** Either this or `schoolStatus`, never both. */
  readonly education?: Education;
  readonly schoolStatus?: SchoolStatus;
  readonly outOfSchoolReason?: OutOfSchoolReason;
  readonly health: readonly Health[];
  /** 残疾等级, 1 the heaviest; only with `disabled`. */
  readonly disabilityGrade?: 1 | 2 | 3 | 4;
  readonly labour: Labour;
  readonly work?: WorkFacts;
  /** 公益性岗位 */
  readonly publicPost: boolean;
  readonly medicalInsured: boolean;
  readonly pensionInsured: boolean;
  /** 低保, 特困, 残疾人两项补贴 */
  readonly minimumLiving: boolean;
  readonly destituteSupport: boolean;
  readonly disabilitySubsidy: boolean;
}

export interface WorkFacts {
  readonly place: WorkPlace;
  readonly employer?: string;
  /** Months of the last twelve. */
  readonly months: number;
  readonly incomeFen: number;
}

/** Income of twelve months by source. Kept for each assessment, never overwritten. */
export interface IncomeFacts {
  /** Last day of the twelve months. */
  readonly untilOn: Day;
  /** 工资性 */
  readonly wagesFen: number;
  /** 生产经营性 and its cost */
  readonly businessFen: number;
  readonly businessCostFen: number;
  /** 财产性: 资产收益分红, other */
  readonly dividendsFen: number;
  readonly otherPropertyFen: number;
  /** 转移性: 低保金, 特困供养金, 养老保险金, 计划生育金, 生态补偿金, other (残疾人两项补贴 among them) */
  readonly minimumLivingFen: number;
  readonly destituteSupportFen: number;
  readonly pensionFen: number;
  readonly familyPlanningFen: number;
  readonly ecologyFen: number;
  readonly otherTransferFen: number;
  /** 理赔收入: recorded, not part of net income */
  readonly insurancePayoutFen: number;
  /** 合规自付支出: medical, schooling, disaster */
  readonly medicalSelfPaidFen: number;
  readonly schoolingSelfPaidFen: number;
  readonly disasterSelfPaidFen: number;
}
