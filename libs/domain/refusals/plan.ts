import type { RefusalTable } from './table';

/** A plan (一户一策): what refuses it, and what is only shown beside it. */
export const planRefusals = {
  'plan.noMeasure': { kind: 'refused', zh: '帮扶计划中没有任何措施。', en: 'The plan holds no measure.' },
  'plan.noDevelopment': {
    kind: 'refused',
    zh: '家中有劳动能力，至少须有一项开发式帮扶措施（产业、就业、公益岗位、金融）。',
    en: 'Somebody can work: at least one measure must build on it (farming and business, employment, public post, finance).',
  },
  'plan.noSafetyNet': {
    kind: 'refused',
    zh: '无劳动能力或无法通过产业就业获得稳定收入的，须落实综合保障（兜底）。',
    en: 'Nobody can live from work: the plan needs social security.',
  },
  'plan.causeUnanswered': {
    kind: 'refused',
    zh: '风险原因“{cause}”没有对应的帮扶措施。',
    en: 'No measure answers the cause “{cause}”.',
  },
  'plan.causeForeign': {
    kind: 'refused',
    zh: '“{cause}”不是该户的风险原因。',
    en: '“{cause}” is not among the causes of this household.',
  },
  'plan.causeNotAnswered': {
    kind: 'refused',
    zh: '“{measure}”不能对应风险原因“{cause}”。',
    en: 'The measure “{measure}” does not answer the cause “{cause}”.',
  },
  'plan.duePast': { kind: 'refused', zh: '完成期限不能早于今天。', en: 'The measure’s last day lies in the past.' },
  'plan.departmentUnusual': {
    kind: 'refused',
    zh: '“{measure}”通常不由该部门落实，请核对。',
    en: 'This department does not usually deliver “{measure}”: please check.',
  },
  'plan.labourMissing': {
    kind: 'refused',
    zh: '整户无劳动能力，却安排了“{measure}”，请核对。',
    en: 'The household is wholly without labour and yet “{measure}” is planned: please check.',
  },
  'plan.untargeted': {
    kind: 'refused',
    zh: '“{measure}”没有写明针对哪一项风险原因。',
    en: 'The measure “{measure}” does not say which cause it answers.',
  },
  'plan.measureTwice': {
    kind: 'refused',
    zh: '“{measure}”在同一部门安排了两次，请核对。',
    en: 'The measure “{measure}” is planned twice with the same department: please check.',
  },
  'plan.dueFar': {
    kind: 'refused',
    zh: '“{measure}”的完成期限在一年以后，请核对。',
    en: 'The last day of “{measure}” lies more than a year ahead: please check.',
  },
} as const satisfies RefusalTable;
