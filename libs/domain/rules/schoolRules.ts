import { ageOn } from '../calendar/day';
import { findBirthDay } from '../identity/idNumber';
import { type InspectionRule, inspectionList, monitoringBegan, when } from './rule';

const usual = { source: inspectionList, from: monitoringBegan, atVillage: 'warn', atCounty: 'block' } as const;

export const upperSecondaryAge: InspectionRule = {
  ...usual,
  code: 'school.upperSecondaryAge',
  zh: '高中、中职在读，但年龄不在15至20周岁。',
  en: 'In upper secondary school, but not between 15 and 20 years old.',
  atCounty: 'explain',
  judge({ facts: { members } }, { today }) {
    return members.flatMap((m, i) => {
      const bornOn = findBirthDay(m.idNumber);
      if (bornOn === undefined || (m.schoolStatus !== 'seniorSecondary' && m.schoolStatus !== 'vocationalSecondary'))
        return [];
      const age = ageOn(bornOn, today);
      return when(age < 15 || age > 20, `facts.members[${i}].schoolStatus`);
    });
  },
};

export const educationAndSchool: InspectionRule = {
  ...usual,
  code: 'school.educationAndSchool',
  zh: '文化程度与在校生状况同时填写。',
  en: 'Education level and in-school status are both filled.',
  judge: ({ facts: { members } }) =>
    members.flatMap((m, i) =>
      when(m.education !== undefined && m.schoolStatus !== undefined, `facts.members[${i}].education`),
    ),
};
