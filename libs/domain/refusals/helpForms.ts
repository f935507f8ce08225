import type { RefusalTable } from './table';

/** Forms of help, tracking and the county's sample. */
export const helpFormRefusals = {
  'duty.outsidePeriod': {
    kind: 'invalid',
    zh: '日期须在该项任务的期间内（{from}至{to}）。',
    en: 'The day has to lie in the period of this duty, {from} to {to}.',
  },
  'visit.causesWithoutRisk': {
    kind: 'invalid',
    zh: '没有新的风险，就不填新的风险原因。',
    en: 'Causes of a new risk are filled in only where there is one.',
  },
  'measure.proofMissing': {
    kind: 'invalid',
    zh: '须附照片、凭证或签字。',
    en: 'A photo, receipt or signature has to be attached.',
  },
  'sample.wrongAndPassed': {
    kind: 'invalid',
    zh: '有一项与上报不符，抽样核查不能通过。',
    en: 'Something is not as submitted: the sample cannot pass.',
  },
} as const satisfies RefusalTable;
