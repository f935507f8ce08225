import type { RefusalTable } from './table';

export const supervisionRefusals = {
  'supervise.urgedJustNow': {
    kind: 'conflict',
    zh: '一小时内已催办过，请稍后再催。',
    en: 'It was urged within the last hour; please wait a little.',
  },
  'supervise.dayRange': {
    kind: 'refused',
    zh: '日期须在{from}至{to}之间。',
    en: 'The day must lie between {from} and {to}.',
  },
  'supervise.helpAsked': {
    kind: 'conflict',
    zh: '已提请该级协调，尚未答复。',
    en: 'This office has been asked already and has not answered yet.',
  },
  'listing.alreadyAsked': {
    kind: 'conflict',
    zh: '该户已提请或正在挂牌督办。',
    en: 'The case is listed, or its listing has been proposed already.',
  },
  'listing.ownerUnknown': {
    kind: 'refused',
    zh: '整改责任人须是该户所在乡镇的在岗分管领导。',
    en: 'Whoever is to mend it must be a township leader in office in the household’s township.',
  },
  'policy.withoutSupervision': {
    kind: 'refused',
    zh: '该版本政策没有挂牌督办部分，不能这样办理。',
    en: 'This version of the policy has no section on listing.',
  },
} as const satisfies RefusalTable;
