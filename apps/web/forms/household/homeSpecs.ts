import type { HomeFacts, LandFacts } from '#domain/household/facts';
import {
  fuelLabels,
  houseGradeLabels,
  roadLabels,
  type Security,
  securityLabels,
  toiletLabels,
  waterSourceLabels,
} from '#domain/household/homeCodes';
import type { Specs } from '../specs';

const mu = { zh: '亩', en: 'mu' };
const holds = {
  kind: 'yesNo',
  yes: { zh: '有保障', en: 'Holds' },
  no: { zh: '无保障', en: 'Does not hold' },
} as const;

/** 住房及生活条件 */
export const homeSpecs: Specs<HomeFacts> = {
  grade: { kind: 'code', labels: houseGradeLabels, zh: '住房安全等级', en: 'Grade of the house' },
  floorAreaM2: { kind: 'number', unit: { zh: '平方米', en: 'm²' }, zh: '住房面积', en: 'Floor area' },
  water: { kind: 'code', labels: waterSourceLabels, zh: '饮水来源', en: 'Source of water' },
  electricity: { kind: 'yesNo', zh: '通生活用电', en: 'Electricity' },
  toilet: { kind: 'code', labels: toiletLabels, zh: '厕所', en: 'Toilet' },
  fuel: { kind: 'code', labels: fuelLabels, zh: '主要燃料', en: 'Main fuel' },
  road: { kind: 'code', labels: roadLabels, zh: '入户路', en: 'Road to the house' },
};

/** 土地资源 */
export const landSpecs: Specs<LandFacts> = {
  arableMu: { kind: 'number', unit: mu, zh: '耕地', en: 'Arable land' },
  forestMu: { kind: 'number', unit: mu, zh: '林地', en: 'Forest' },
  fruitMu: { kind: 'number', unit: mu, zh: '林果', en: 'Orchard' },
  grassMu: { kind: 'number', unit: mu, zh: '牧草地', en: 'Grassland' },
  waterMu: { kind: 'number', unit: mu, zh: '水面', en: 'Water' },
};

/** 两不愁三保障及饮水安全 */
export const securitySpecs: Specs<Record<Security, boolean>> = {
  food: { ...holds, ...securityLabels.food },
  clothing: { ...holds, ...securityLabels.clothing },
  education: { ...holds, ...securityLabels.education },
  medical: { ...holds, ...securityLabels.medical },
  housing: { ...holds, ...securityLabels.housing },
  water: { ...holds, ...securityLabels.water },
};
