import type { RefusalTable } from './table';

export const batchRefusals = {
  'batch.cadreRelative': {
    kind: 'refused',
    zh: '该户与干部有亲属关系，不能列入批次，须单独审批。',
    en: 'The household is related to a cadre: it never goes in a batch, please decide it by itself.',
  },
  'batch.warned': {
    kind: 'refused',
    zh: '该户的核查规则有提示，不能列入批次，须单独审批。',
    en: 'Inspection rules warn about the household: it never goes in a batch, please decide it by itself.',
  },
  'batch.contradicted': {
    kind: 'refused',
    zh: '部门比对结果与入户核实不一致，不能列入批次，须单独审批。',
    en: 'A department’s answer contradicts the verification: it never goes in a batch, please decide it by itself.',
  },
  'batch.notThisTask': {
    kind: 'refused',
    zh: '该任务不能批量审批。',
    en: 'This task cannot be approved in a batch.',
  },
  'batch.otherOffice': {
    kind: 'refused',
    zh: '该任务不属于本批次所在的辖区或环节。',
    en: 'The task belongs to another office or step than the batch.',
  },
} as const satisfies RefusalTable;
