import type { Labels } from './labels';

/** 帮扶措施: the 14 categories of process.md 10. */
export const measures = [
  'industry',
  'employment',
  'publicPost',
  'finance',
  'housing',
  'relocation',
  'water',
  'compulsoryEducation',
  'education',
  'health',
  'socialSecurity',
  'society',
  'livingConditions',
  'infrastructure',
] as const;
export type Measure = (typeof measures)[number];
export const measureLabels = {
  industry: { zh: '产业帮扶', en: 'Farming and business' },
  employment: { zh: '就业帮扶', en: 'Employment' },
  publicPost: { zh: '公益岗位', en: 'Public-benefit post' },
  finance: { zh: '金融帮扶', en: 'Finance' },
  housing: { zh: '住房安全保障', en: 'Safe housing' },
  relocation: { zh: '搬迁', en: 'Relocation' },
  water: { zh: '饮水安全保障', en: 'Safe water' },
  compulsoryEducation: { zh: '义务教育保障', en: 'Compulsory education' },
  education: { zh: '教育帮扶', en: 'Support for schooling' },
  health: { zh: '健康帮扶', en: 'Health' },
  socialSecurity: { zh: '综合保障', en: 'Social security' },
  society: { zh: '社会帮扶', en: 'Help from society' },
  livingConditions: { zh: '生产生活条件改善', en: 'Living and working conditions' },
  infrastructure: { zh: '基础设施建设', en: 'Infrastructure' },
} as const satisfies Labels<Measure>;

/** Measures that build on the household's own work (开发式帮扶; 常德, 赣县区). */
export const developmentMeasures: readonly Measure[] = ['industry', 'employment', 'publicPost', 'finance'];
