import { labourClassLabels } from '../assistance/planRules';
import { categoryLabels } from '../household/codes';
import { houseGradeLabels, householdKindLabels, securityLabels } from '../household/homeCodes';
import type { Label, Labels } from '../household/labels';
import { healthLabels, labourLabels, outOfSchoolReasonLabels, schoolStatusLabels } from '../household/personCodes';
import type { Allowance, Benefit, HouseholdCondition, MemberCondition, SelfPaidKind } from './benefit';

export const allowanceLabels = {
  minimumLiving: { zh: '低保', en: 'minimum living allowance' },
  destituteSupport: { zh: '特困供养', en: 'support for the destitute' },
  disabilitySubsidy: { zh: '残疾人两项补贴', en: 'disability subsidies' },
} as const satisfies Labels<Allowance>;

export const selfPaidLabels = {
  medical: { zh: '医疗', en: 'medical' },
  schooling: { zh: '教育', en: 'schooling' },
  disaster: { zh: '灾害', en: 'disaster' },
} as const satisfies Labels<SelfPaidKind>;

/** What each kind of condition is about. */
export const householdConditionLabels = {
  kind: { zh: '户类型', en: 'Kind of household' },
  monitored: { zh: '监测对象类别', en: 'Monitored as' },
  labourClass: { zh: '劳动能力', en: 'Labour' },
  houseGrade: { zh: '住房等级', en: 'Grade of the house' },
  withoutSecurity: { zh: '尚无保障', en: 'Without security' },
  selfPaidAbove: { zh: '合规自付支出超过', en: 'Policy-eligible expenditure above' },
} as const satisfies Labels<HouseholdCondition['is']>;

export const memberConditionLabels = {
  disabled: { zh: '残疾等级', en: 'Disabled, grade' },
  health: { zh: '健康状况', en: 'Health' },
  inSchool: { zh: '在校', en: 'In school' },
  outOfSchool: { zh: '未在校原因', en: 'Out of school for' },
  aged: { zh: '年龄', en: 'Aged' },
  labour: { zh: '劳动技能', en: 'Labour' },
  receives: { zh: '已享受', en: 'Receives' },
} as const satisfies Labels<MemberCondition['is']>;

const fenInYuan = 100;

/** One condition of the household, in words. */
export function householdConditionText(condition: HouseholdCondition): Label {
  const about = householdConditionLabels[condition.is];
  switch (condition.is) {
    case 'kind':
      return said(about, anyOf(householdKindLabels, condition.any));
    case 'monitored':
      return said(about, anyOf(categoryLabels, condition.any));
    case 'labourClass':
      return said(about, anyOf(labourClassLabels, condition.any));
    case 'houseGrade':
      return said(about, anyOf(houseGradeLabels, condition.any));
    case 'withoutSecurity':
      return said(about, anyOf(securityLabels, condition.any));
    case 'selfPaidAbove': {
      const kind = selfPaidLabels[condition.kind];
      const yuan = condition.fen / fenInYuan;
      return {
        zh: `${kind.zh}合规自付支出超过${yuan}元`,
        en: `Policy-eligible ${kind.en} expenditure above ${yuan} yuan`,
      };
    }
  }
}

/** One condition of a member, in words. */
export function memberConditionText(condition: MemberCondition): Label {
  const about = memberConditionLabels[condition.is];
  switch (condition.is) {
    case 'disabled': {
      const grades = condition.grades.join('、');
      return { zh: `残疾${grades}级`, en: `Disabled, grade ${condition.grades.join(', ')}` };
    }
    case 'health':
      return said(about, anyOf(healthLabels, condition.any));
    case 'inSchool':
      return said(about, anyOf(schoolStatusLabels, condition.any));
    case 'outOfSchool':
      return said(about, anyOf(outOfSchoolReasonLabels, condition.any));
    case 'aged':
      return { zh: `${condition.from}至${condition.to}周岁`, en: `Aged ${condition.from} to ${condition.to}` };
    case 'labour':
      return said(about, anyOf(labourLabels, condition.any));
    case 'receives':
      return said(about, anyOf(allowanceLabels, condition.any));
  }
}

/** For whom a benefit is, in one sentence each: the household's alternatives, then what has to be so of a member. */
export function conditionTexts({ household, member }: Pick<Benefit, 'household' | 'member'>): Label[] {
  const alternatives = household.map((all) => joined(all.map(householdConditionText), '且', 'and'));
  const people = joined(member.map(memberConditionText), '且', 'and');
  return [
    ...(alternatives.length > 0 ? [joined(alternatives, '；或', '; or')] : []),
    ...(member.length > 0 ? [{ zh: `家庭成员：${people.zh}`, en: `A member: ${people.en}` }] : []),
  ];
}

/** What it is in money; nothing where its source does not say. */
export function amountText(amount: Benefit['amount']): Label | null {
  if (amount === undefined) return null;
  if ('fen' in amount) return { zh: `${amount.fen / fenInYuan}元`, en: `${amount.fen / fenInYuan} yuan` };
  const above = amount.aboveFen / fenInYuan;
  return { zh: `超过${above}元部分的${amount.percent}%`, en: `${amount.percent}% of what exceeds ${above} yuan` };
}

function said(about: Label, what: Label): Label {
  return { zh: `${about.zh}：${what.zh}`, en: `${about.en}: ${what.en}` };
}

function anyOf<C extends string>(labels: Labels<C>, codes: readonly C[]): Label {
  return {
    zh: codes.map((code) => labels[code].zh).join('或'),
    en: codes.map((code) => labels[code].en).join(' or '),
  };
}

function joined(texts: readonly Label[], zh: string, en: string): Label {
  const between = en.startsWith(';') ? `${en} ` : ` ${en} `;
  return { zh: texts.map((text) => text.zh).join(zh), en: texts.map((text) => text.en).join(between) };
}
