import type { Labels } from './labels';

export const sexes = ['male', 'female'] as const;
export type Sex = (typeof sexes)[number];
export const sexLabels = {
  male: { zh: '男', en: 'Male' },
  female: { zh: '女', en: 'Female' },
} as const satisfies Labels<Sex>;

/** 与户主关系. */
export const relations = [
  'head',
  'spouse',
  'child',
  'childInLaw',
  'grandchild',
  'parent',
  'parentInLaw',
  'grandparent',
  'sibling',
  'other',
] as const;
export type Relation = (typeof relations)[number];
export const relationLabels = {
  head: { zh: '户主', en: 'Head of the household' },
  spouse: { zh: '配偶', en: 'Spouse' },
  child: { zh: '子女', en: 'Son or daughter' },
  childInLaw: { zh: '儿媳、女婿', en: 'Son- or daughter-in-law' },
  grandchild: { zh: '孙子女、外孙子女', en: 'Grandchild' },
  parent: { zh: '父母', en: 'Parent' },
  parentInLaw: { zh: '岳父母、公婆', en: 'Parent-in-law' },
  grandparent: { zh: '祖父母、外祖父母', en: 'Grandparent' },
  sibling: { zh: '兄弟姐妹', en: 'Brother or sister' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Labels<Relation>;

/** 文化程度: the level reached by someone who no longer goes to school. */
export const educations = [
  'illiterate',
  'primary',
  'juniorSecondary',
  'seniorSecondary',
  'college',
  'bachelor',
] as const;
export type Education = (typeof educations)[number];
export const educationLabels = {
  illiterate: { zh: '文盲或半文盲', en: 'Illiterate or semi-literate' },
  primary: { zh: '小学', en: 'Primary school' },
  juniorSecondary: { zh: '初中', en: 'Junior secondary' },
  seniorSecondary: { zh: '高中（含中专）', en: 'Senior or vocational secondary' },
  college: { zh: '大专', en: 'College' },
  bachelor: { zh: '本科及以上', en: 'Bachelor or higher' },
} as const satisfies Labels<Education>;

/** 在校生状况: never together with an education level. `notInSchool` is a child of school age who should be there and is not. */
export const schoolStatuses = [
  'beforeSchool',
  'kindergarten',
  'primary',
  'juniorSecondary',
  'seniorSecondary',
  'vocationalSecondary',
  'college',
  'bachelor',
  'notInSchool',
] as const;
export type SchoolStatus = (typeof schoolStatuses)[number];
export const schoolStatusLabels = {
  beforeSchool: { zh: '学龄前儿童', en: 'Below school age' },
  kindergarten: { zh: '学前教育', en: 'Kindergarten' },
  primary: { zh: '小学在读', en: 'In primary school' },
  juniorSecondary: { zh: '初中在读', en: 'In junior secondary school' },
  seniorSecondary: { zh: '普通高中在读', en: 'In senior secondary school' },
  vocationalSecondary: { zh: '中职在读', en: 'In vocational secondary school' },
  college: { zh: '高职、大专在读', en: 'In college' },
  bachelor: { zh: '本科及以上在读', en: 'At university' },
  notInSchool: { zh: '失学辍学', en: 'Out of school' },
} as const satisfies Labels<SchoolStatus>;

/** 失学辍学原因. */
export const outOfSchoolReasons = ['illness', 'disability', 'poverty', 'weariness', 'work', 'other'] as const;
export type OutOfSchoolReason = (typeof outOfSchoolReasons)[number];
export const outOfSchoolReasonLabels = {
  illness: { zh: '因病', en: 'Illness' },
  disability: { zh: '因残', en: 'Disability' },
  poverty: { zh: '因贫', en: 'Poverty' },
  weariness: { zh: '厌学', en: 'Does not want to learn' },
  work: { zh: '打工', en: 'Went to work' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Labels<OutOfSchoolReason>;

/** 健康状况: `healthy` stands alone, the others may come together. */
export const healths = ['healthy', 'chronicIllness', 'seriousIllness', 'disabled'] as const;
export type Health = (typeof healths)[number];
export const healthLabels = {
  healthy: { zh: '健康', en: 'Healthy' },
  chronicIllness: { zh: '长期慢性病', en: 'Long chronic illness' },
  seriousIllness: { zh: '大病', en: 'Serious illness' },
  disabled: { zh: '残疾', en: 'Disabled' },
} as const satisfies Labels<Health>;

/** 劳动技能. */
export const labours = ['ordinary', 'skilled', 'weak', 'lost', 'none'] as const;
export type Labour = (typeof labours)[number];
export const labourLabels = {
  ordinary: { zh: '普通劳动力', en: 'Able to work' },
  skilled: { zh: '技能劳动力', en: 'Skilled' },
  weak: { zh: '弱劳动力或半劳动力', en: 'Weak or half capacity' },
  lost: { zh: '丧失劳动力', en: 'Capacity lost' },
  none: { zh: '无劳动力', en: 'No capacity (child, aged)' },
} as const satisfies Labels<Labour>;

/** 务工区域. */
export const workPlaces = ['township', 'county', 'province', 'otherProvince', 'abroad'] as const;
export type WorkPlace = (typeof workPlaces)[number];
export const workPlaceLabels = {
  township: { zh: '乡（镇）内', en: 'In the township' },
  county: { zh: '乡外县内', en: 'In the county' },
  province: { zh: '县外省内', en: 'In the province' },
  otherProvince: { zh: '省外', en: 'In another province' },
  abroad: { zh: '境外', en: 'Abroad' },
} as const satisfies Labels<WorkPlace>;
