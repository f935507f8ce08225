import type { GoodRequest } from './requests';

/** Figures and their workbooks: one good request for each address. */
export const reportRequests: Readonly<Record<string, () => GoodRequest>> = {
  'GET /api/reports/summary': () => ({ as: 'clerk' }),
  'GET /api/reports/summary.xlsx': () => ({ as: 'township' }),
  'GET /api/cases/list.xlsx': () => ({ as: 'township' }),
};
