import { ageOn } from '../calendar/day';
import { findBirthDay } from '../identity/idNumber';
import { canWork, works } from '../household/labour';
import { type InspectionRule, inspectionList, monitoringBegan, when } from './rule';

const usual = { source: inspectionList, from: monitoringBegan, atVillage: 'warn', atCounty: 'block' } as const;

export const jobHelpNobodyWorks: InspectionRule = {
  ...usual,
  code: 'work.jobHelpNobodyWorks',
  zh: '享受就业帮扶或公益岗位，但家庭成员中无人务工。',
  en: 'The household has job help or a public post, but nobody works.',
  judge({ facts: { members, measures } }) {
    const helped = measures.some((m) => m === 'employment' || m === 'publicPost');
    return when(helped && !members.some(works), 'facts.measures');
  },
};

const publicPostUntilAge = 70;

export const publicPostTooOld: InspectionRule = {
  ...usual,
  code: 'work.publicPostTooOld',
  zh: '年满70周岁仍在公益性岗位。',
  en: 'A member of 70 or over holds a public post.',
  judge({ facts: { members } }, { today }) {
    const tooOld = (idNumber: string) => {
      const bornOn = findBirthDay(idNumber);
      return bornOn !== undefined && ageOn(bornOn, today) >= publicPostUntilAge;
    };
    return members.flatMap((m, i) => when(m.publicPost && tooOld(m.idNumber), `facts.members[${i}].publicPost`));
  },
};

export const industryWithoutBusiness: InspectionRule = {
  ...usual,
  code: 'work.industryWithoutBusiness',
  zh: '享受产业帮扶，但没有生产经营性收入。',
  en: 'The household has help for farming or business, but no business income.',
  atCounty: 'explain',
  judge: ({ facts: { measures, income } }) =>
    when(measures.includes('industry') && income.businessFen === 0, 'facts.income.businessFen'),
};

export const labourOnlySocialSecurity: InspectionRule = {
  ...usual,
  code: 'work.labourOnlySocialSecurity',
  zh: '家中有劳动力，但帮扶措施只有综合保障。',
  en: 'Members can work, but social security is the only help.',
  atCounty: 'explain',
  judge({ facts: { measures, members } }) {
    const only = measures.length > 0 && measures.every((m) => m === 'socialSecurity');
    return when(only && members.some(canWork), 'facts.measures');
  },
};
