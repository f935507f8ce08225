import type { Labels } from './labels';

/** 户类型. */
export const householdKinds = ['general', 'liftedOut', 'minimumLiving', 'destitute'] as const;
export type HouseholdKind = (typeof householdKinds)[number];
export const householdKindLabels = {
  general: { zh: '一般农户', en: 'Ordinary rural household' },
  liftedOut: { zh: '脱贫户', en: 'Household lifted out of poverty' },
  minimumLiving: { zh: '低保户', en: 'Household on minimum living allowance' },
  destitute: { zh: '特困供养户', en: 'Household on support for the destitute' },
} as const satisfies Labels<HouseholdKind>;

/** 住房安全等级: C and D are unsafe (住建部《农村住房安全性鉴定技术导则》). */
export const houseGrades = ['A', 'B', 'C', 'D'] as const;
export type HouseGrade = (typeof houseGrades)[number];
export const houseGradeLabels = {
  A: { zh: 'A级', en: 'Grade A' },
  B: { zh: 'B级', en: 'Grade B' },
  C: { zh: 'C级（局部危险）', en: 'Grade C (partly dangerous)' },
  D: { zh: 'D级（整体危险）', en: 'Grade D (dangerous)' },
} as const satisfies Labels<HouseGrade>;

export const waterSources = ['piped', 'well', 'spring', 'cistern', 'other'] as const;
export type WaterSource = (typeof waterSources)[number];
export const waterSourceLabels = {
  piped: { zh: '自来水', en: 'Piped water' },
  well: { zh: '井水', en: 'Well' },
  spring: { zh: '山泉水', en: 'Spring' },
  cistern: { zh: '水窖', en: 'Cistern' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Labels<WaterSource>;

export const toilets = ['sanitary', 'dry', 'none'] as const;
export type Toilet = (typeof toilets)[number];
export const toiletLabels = {
  sanitary: { zh: '卫生厕所', en: 'Sanitary toilet' },
  dry: { zh: '旱厕', en: 'Dry toilet' },
  none: { zh: '无', en: 'None' },
} as const satisfies Labels<Toilet>;

export const fuels = ['wood', 'coal', 'gas', 'electricity', 'biogas', 'other'] as const;
export type Fuel = (typeof fuels)[number];
export const fuelLabels = {
  wood: { zh: '柴草', en: 'Wood and straw' },
  coal: { zh: '煤炭', en: 'Coal' },
  gas: { zh: '燃气', en: 'Gas' },
  electricity: { zh: '电', en: 'Electricity' },
  biogas: { zh: '沼气', en: 'Biogas' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Labels<Fuel>;

export const roads = ['earth', 'gravel', 'paved'] as const;
export type Road = (typeof roads)[number];
export const roadLabels = {
  earth: { zh: '泥土路', en: 'Earth' },
  gravel: { zh: '砂石路', en: 'Gravel' },
  paved: { zh: '硬化路', en: 'Paved' },
} as const satisfies Labels<Road>;

/** 两不愁三保障和饮水安全: what has to hold for a household. */
export const securities = ['food', 'clothing', 'education', 'medical', 'housing', 'water'] as const;
export type Security = (typeof securities)[number];
export const securityLabels = {
  food: { zh: '吃', en: 'Food' },
  clothing: { zh: '穿', en: 'Clothing' },
  education: { zh: '义务教育', en: 'Compulsory education' },
  medical: { zh: '基本医疗', en: 'Basic medical care' },
  housing: { zh: '住房安全', en: 'Safe housing' },
  water: { zh: '饮水安全', en: 'Safe drinking water' },
} as const satisfies Labels<Security>;
