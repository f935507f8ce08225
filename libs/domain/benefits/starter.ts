import { categories } from '../household/codes';
import type { Benefit, HouseholdCondition } from './benefit';

const changde = '常德市紧盯10个“零发生”，2021-06-10';
const xunxian = '浚县乡村振兴局上半年工作综述，2022-08-01';
const ganxian = '赣县区巩固拓展脱贫攻坚成果工作概况';
const yuanzhuang = '袁庄乡2020年脱贫攻坚工作要点';
const fiveLines = '“五道防线”：基本医疗、大病保险、医疗救助、慈善助医、健康扶贫医疗再救助（2020年）';
const disabilitySubsidies = '国发〔2015〕52号';

const liftedOut: HouseholdCondition = { is: 'kind', any: ['liftedOut'] };
const monitored: HouseholdCondition = { is: 'monitored', any: categories };
const poor: HouseholdCondition = { is: 'kind', any: ['minimumLiving', 'destitute'] };
const canWork: HouseholdCondition = { is: 'labourClass', any: ['withLabour'] };
const cannotLive: HouseholdCondition = { is: 'labourClass', any: ['partialUnstable', 'none'] };
const medicalCosts: HouseholdCondition = { is: 'selfPaidAbove', kind: 'medical', fen: 0 };
const everywhere = { areaPrefix: '' };

/**
 * A catalogue to begin with: only what the sources name, with an amount only where they give one. A county replaces it by its own.
 * An entry begins with the day or the year of the text that names it: when the practice itself began is not said there.
 */
export const starterBenefits: readonly Benefit[] = [
  {
    code: 'minimumLiving',
    nameZh: '最低生活保障',
    nameEn: 'Minimum living allowance',
    department: 'civilAffairs',
    ...everywhere,
    fromOn: '2021-06-10',
    household: [[cannotLive], [poor]],
    member: [],
    toCheck: { zh: '家庭收入和财产由民政核对。', en: 'Civil affairs checks income and property.' },
    source: changde,
  },
  {
    code: 'destituteSupport',
    nameZh: '特困人员救助供养',
    nameEn: 'Support for the destitute',
    department: 'civilAffairs',
    ...everywhere,
    fromOn: '2020-01-01',
    household: [[{ is: 'labourClass', any: ['none'] }], [{ is: 'kind', any: ['destitute'] }]],
    member: [],
    toCheck: {
      zh: '无生活来源、无法定赡养抚养扶养人或其无履行能力，由民政认定。',
      en: 'Civil affairs establishes that there is neither livelihood nor anybody able to support them.',
    },
    source: yuanzhuang,
  },
  {
    code: 'temporaryAssistance',
    nameZh: '临时救助',
    nameEn: 'Temporary assistance',
    department: 'civilAffairs',
    ...everywhere,
    fromOn: '2020-01-01',
    household: [[medicalCosts], [{ is: 'selfPaidAbove', kind: 'disaster', fen: 0 }]],
    member: [],
    toCheck: {
      zh: '基本生活陷入困境，由民政审核。',
      en: 'Civil affairs checks that the household cannot live otherwise.',
    },
    source: `${yuanzhuang}；${ganxian}`,
  },
  {
    code: 'povertyInsurance',
    nameZh: '防贫保险',
    nameEn: 'Insurance against falling into poverty',
    department: 'agriculture',
    areaPrefix: '360704',
    fromOn: '2023-01-01',
    household: [
      [liftedOut, cannotLive],
      [monitored, cannotLive],
    ],
    member: [],
    source: ganxian,
  },
  {
    code: 'livingAllowanceDisabled',
    nameZh: '困难残疾人生活补贴',
    nameEn: 'Living allowance for disabled people in difficulty',
    department: 'civilAffairs',
    ...everywhere,
    fromOn: '2016-01-01',
    household: [],
    member: [
      { is: 'disabled', grades: [1, 2, 3, 4] },
      { is: 'receives', any: ['minimumLiving'] },
    ],
    source: disabilitySubsidies,
  },
  {
    code: 'careAllowanceDisabled',
    nameZh: '重度残疾人护理补贴',
    nameEn: 'Care allowance for severely disabled people',
    department: 'civilAffairs',
    ...everywhere,
    fromOn: '2016-01-01',
    household: [],
    member: [{ is: 'disabled', grades: [1, 2] }],
    toCheck: { zh: '需要长期照护。', en: 'Long-term care is needed.' },
    source: disabilitySubsidies,
  },
  {
    code: 'medicalAssistance',
    nameZh: '医疗救助',
    nameEn: 'Medical assistance',
    department: 'medicalInsurance',
    ...everywhere,
    fromOn: '2020-01-01',
    household: [
      [liftedOut, medicalCosts],
      [monitored, medicalCosts],
      [poor, medicalCosts],
    ],
    member: [],
    source: `${yuanzhuang}；${fiveLines}`,
  },
  {
    code: 'medicalReimbursementAgain',
    nameZh: '医疗再救助',
    nameEn: 'Second medical reimbursement',
    department: 'medicalInsurance',
    ...everywhere,
    fromOn: '2020-01-01',
    household: [
      [liftedOut, { is: 'selfPaidAbove', kind: 'medical', fen: 2_000_00 }],
      [monitored, { is: 'selfPaidAbove', kind: 'medical', fen: 2_000_00 }],
    ],
    member: [],
    amount: { percent: 80, aboveFen: 2_000_00 },
    toCheck: {
      zh: '住院合规费用，享受前四道保障后个人负担部分；起付线和比例以当地规定为准。',
      en: 'Of eligible hospital costs, what is left after the four lines before; threshold and share are set locally.',
    },
    source: fiveLines,
  },
  {
    code: 'treatmentBeforePayment',
    nameZh: '先诊疗后付费',
    nameEn: 'Treatment before payment',
    department: 'health',
    areaPrefix: '410621',
    fromOn: '2022-08-01',
    household: [[monitored]],
    member: [],
    source: xunxian,
  },
  {
    code: 'chronicCare',
    nameZh: '慢病签约服务',
    nameEn: 'Contracted care for chronic illness',
    department: 'health',
    ...everywhere,
    fromOn: '2020-01-01',
    household: [[liftedOut], [monitored]],
    member: [{ is: 'health', any: ['chronicIllness'] }],
    source: yuanzhuang,
  },
  {
    code: 'studentAid',
    nameZh: '学生资助',
    nameEn: 'Aid for pupils and students',
    department: 'education',
    ...everywhere,
    fromOn: '2020-01-01',
    household: [[liftedOut], [monitored], [poor]],
    member: [
      {
        is: 'inSchool',
        any: [
          'kindergarten',
          'primary',
          'juniorSecondary',
          'seniorSecondary',
          'vocationalSecondary',
          'college',
          'bachelor',
        ],
      },
    ],
    source: `${yuanzhuang}；${changde}`,
  },
  {
    code: 'teachingAtHome',
    nameZh: '送教上门',
    nameEn: 'Teaching at home',
    department: 'education',
    areaPrefix: '410621',
    fromOn: '2022-08-01',
    household: [[liftedOut], [monitored]],
    member: [
      { is: 'aged', from: 6, to: 15 },
      { is: 'outOfSchool', any: ['illness', 'disability'] },
    ],
    source: xunxian,
  },
  {
    code: 'houseRenovation',
    nameZh: '危房改造',
    nameEn: 'Renovation of a dangerous house',
    department: 'housing',
    ...everywhere,
    fromOn: '2021-06-10',
    household: [
      [liftedOut, { is: 'houseGrade', any: ['C', 'D'] }],
      [monitored, { is: 'houseGrade', any: ['C', 'D'] }],
      [poor, { is: 'houseGrade', any: ['C', 'D'] }],
    ],
    member: [],
    toCheck: { zh: '没有其他安全住房，经鉴定为危房。', en: 'No other safe house; certified as dangerous.' },
    source: changde,
  },
  {
    code: 'publicPost',
    nameZh: '公益性岗位',
    nameEn: 'Public-benefit post',
    department: 'humanResources',
    ...everywhere,
    fromOn: '2021-06-10',
    household: [[liftedOut], [monitored]],
    member: [
      { is: 'labour', any: ['ordinary', 'skilled', 'weak'] },
      { is: 'aged', from: 18, to: 69 },
    ],
    toCheck: { zh: '有空岗，能胜任。', en: 'There is a post, and the person can fill it.' },
    source: `${changde}；${xunxian}；${ganxian}`,
  },
  {
    code: 'trainingAllowance',
    nameZh: '培训期间生活费补贴',
    nameEn: 'Living allowance during training',
    department: 'humanResources',
    areaPrefix: '410621',
    fromOn: '2022-08-01',
    household: [[liftedOut], [monitored]],
    member: [
      { is: 'labour', any: ['ordinary', 'skilled'] },
      { is: 'aged', from: 18, to: 69 },
    ],
    toCheck: { zh: '参加了组织的技能培训。', en: 'Takes part in an arranged training.' },
    source: xunxian,
  },
  {
    code: 'microLoan',
    nameZh: '小额信贷',
    nameEn: 'Small loan',
    department: 'agriculture',
    ...everywhere,
    fromOn: '2023-01-01',
    household: [
      [liftedOut, canWork],
      [monitored, canWork],
    ],
    member: [],
    toCheck: { zh: '用于发展产业，信用良好，由银行审批。', en: 'For a business; the bank grants it.' },
    source: ganxian,
  },
  {
    code: 'startUpSubsidy',
    nameZh: '一次性创业补贴',
    nameEn: 'Start-up subsidy, once',
    department: 'humanResources',
    areaPrefix: '360704',
    fromOn: '2023-01-01',
    household: [[liftedOut], [monitored]],
    member: [{ is: 'labour', any: ['ordinary', 'skilled'] }],
    amount: { fen: 5_000_00 },
    toCheck: {
      zh: '首次创办企业或从事个体经营，在赣州市中心城区“五区”之一领取营业执照并正常经营1年以上。',
      en: 'A first business, licensed in one of the five central districts of Ganzhou and run for a year or more.',
    },
    source: ganxian,
  },
];
