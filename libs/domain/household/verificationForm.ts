import type { Day } from '../calendar/day';
import type { notAtRiskReasons } from '../reasons/reasonCodes';
import type { RuleCode } from '../rules/ruleCodes';
import type { Category, Cause } from './codes';
import type { HouseholdFacts } from './facts';
import type { Labels } from './labels';

/** How an adult consented to the comparison (授权): on the screen, on paper, by fingerprint, or by a proxy who read it out. */
export const consentWays = ['screen', 'paper', 'fingerprint', 'proxy'] as const;
export type ConsentWay = (typeof consentWays)[number];
export const consentWayLabels = {
  screen: { zh: '屏幕签名', en: 'Signed on the screen' },
  paper: { zh: '纸质签名拍照', en: 'Signed on paper, photographed' },
  fingerprint: { zh: '按手印拍照', en: 'Fingerprint, photographed' },
  proxy: { zh: '宣读后代签', en: 'Read out and signed by a proxy' },
} as const satisfies Labels<ConsentWay>;

export interface Consent {
  readonly memberId: string;
  readonly way: ConsentWay;
  readonly fileId?: string;
  readonly proxyName?: string;
}

export interface Verifier {
  /** Of whoever has an account; a village doctor or cadre who came along may have none. */
  readonly accountId?: string;
  readonly name: string;
  readonly position: string;
}

/** What was done about a field that a return had ticked: changed, or kept and explained. */
export interface ReturnAnswer {
  readonly field: string;
  readonly dealt: 'changed' | 'kept';
  readonly explanation?: string;
}

export type VerificationResult = 'atRisk' | 'notAtRisk';
export type NotAtRiskReason = keyof typeof notAtRiskReasons;

/** Why an inspection rule that speaks here does not matter in this household. */
export interface Explanation {
  readonly rule: RuleCode;
  readonly text: string;
}

/** 入户核实表: two people at the home write down what they found (process.md 2, Verification). Personal data throughout. */
export interface VerificationForm {
  readonly visitedOn: Day;
  readonly verifiers: readonly Verifier[];
  readonly photoFileIds: readonly string[];
  readonly consents: readonly Consent[];
  readonly facts: HouseholdFacts;
  /** 优亲厚友: whether a member of the household is a near relative of a cadre. */
  readonly cadreRelative: boolean;
  readonly result: VerificationResult;
  /** At risk: the causes, the main one first, the proposed category, and since when. */
  readonly causes: readonly Cause[];
  readonly proposedCategory?: Category;
  readonly riskStartedOn?: Day;
  /** Not at risk: why. */
  readonly reasonCode?: NotAtRiskReason;
  readonly note?: string;
  readonly explanations: readonly Explanation[];
  readonly answers: readonly ReturnAnswer[];
}

/** What a check of a verification depends on beside the form. */
export interface VerificationContext {
  readonly today: Day;
  /** Fields ticked by the return that sent the case back; empty otherwise. */
  readonly returnedFields: readonly string[];
  /** The form submitted before, where there was one: “changed” must then be true. */
  readonly before?: VerificationForm;
}
