import { areaCode, fen, id, number, oneOf, optional, phone, required, text, yesNo, dayUntilToday } from '../form/check';
import { type Fields, codeList, list, object } from '../form/shape';
import type { HomeFacts, HouseholdFacts, IncomeFacts, LandFacts } from './facts';
import { fuels, houseGrades, householdKinds, roads, type Security, toilets, waterSources } from './homeCodes';
import { measures } from './measures';
import { memberShape } from './memberShape';

/** More people than any household of the register has; a longer list is a mistake or an attack. */
export const maxMembers = 30;

const mu = required(number({ max: 10_000, fractions: true }));
const amount = required(fen);

const home: Fields<HomeFacts> = {
  grade: required(oneOf(houseGrades)),
  floorAreaM2: required(number({ max: 5_000, fractions: true })),
  water: required(oneOf(waterSources)),
  electricity: required(yesNo),
  toilet: required(oneOf(toilets)),
  fuel: required(oneOf(fuels)),
  road: required(oneOf(roads)),
};

const land: Fields<LandFacts> = { arableMu: mu, forestMu: mu, fruitMu: mu, grassMu: mu, waterMu: mu };

/** Income of twelve months, as every form that takes it asks for it. */
export const incomeFields: Fields<IncomeFacts> = {
  untilOn: required(dayUntilToday),
  wagesFen: amount,
  businessFen: amount,
  businessCostFen: amount,
  dividendsFen: amount,
  otherPropertyFen: amount,
  minimumLivingFen: amount,
  destituteSupportFen: amount,
  pensionFen: amount,
  familyPlanningFen: amount,
  ecologyFen: amount,
  otherTransferFen: amount,
  insurancePayoutFen: amount,
  medicalSelfPaidFen: amount,
  schoolingSelfPaidFen: amount,
  disasterSelfPaidFen: amount,
};

const bank: Fields<NonNullable<HouseholdFacts['bank']>> = { name: required(text(50)), account: required(text(40)) };

/** 两不愁三保障 and water, each looked at. */
export const securityFields: Fields<Record<Security, boolean>> = {
  food: required(yesNo),
  clothing: required(yesNo),
  education: required(yesNo),
  medical: required(yesNo),
  housing: required(yesNo),
  water: required(yesNo),
};

/** What a verification writes down about the household itself; members stand in `memberShape`. */
export const householdFields: Fields<HouseholdFacts> = {
  number: optional(id),
  areaCode: required(areaCode),
  residenceAreaCode: optional(areaCode),
  groupName: optional(text(30)),
  kind: required(oneOf(householdKinds)),
  phone: required(phone),
  bank: optional(object(bank)),
  home: required(object(home)),
  land: required(object(land)),
  inCooperative: required(yesNo),
  withLeadingEnterprise: required(yesNo),
  members: required(list(memberShape, { min: 1, max: maxMembers })),
  income: required(object(incomeFields)),
  securities: required(object(securityFields)),
  measures: required(codeList(measures)),
};
