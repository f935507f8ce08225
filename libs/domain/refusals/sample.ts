import type { RefusalTable } from './table';

export const sampleRefusals = {
  'sample.nobody': {
    kind: 'refused',
    zh: '该区域目前没有等待抽样审核的农户，没有可抽取的对象。',
    en: 'Nobody in this area waits for the sampling audit now: there is nothing to draw from.',
  },
  'sample.areaLevel': {
    kind: 'refused',
    zh: '抽样按县或按乡镇进行，请选择县或乡镇。',
    en: 'A sample is drawn over a county or a township: please choose one of these.',
  },
} as const satisfies RefusalTable;
