import { memberColumnsFor, questionColumns } from '#domain/comparison/answerColumns';
import { writeBook, type WrittenSheet } from '#workbook/writeBook';
import type { GoodRequest } from './requests';

const answers = async (): Promise<GoodRequest> => {
  const sheet = (name: string, columns: readonly { readonly zh: string }[]): WrittenSheet => ({
    name,
    columns: columns.map(({ zh }) => ({ heading: zh, width: 12, format: 'text' })),
    rows: [],
  });
  const content = await writeBook([sheet('比对问题', questionColumns), sheet('家庭成员', memberColumnsFor('health'))]);
  const body = new FormData();
  body.set('file', new Blob([new Uint8Array(content)]), '部门比对.xlsx');
  return { as: 'health', body };
};

/** Figures, lists and questions that go out and come in as workbooks: one good request for each address. */
export const reportRequests: Readonly<Record<string, () => GoodRequest | Promise<GoodRequest>>> = {
  'GET /api/comparison/questions.xlsx': () => ({ as: 'health' }),
  'POST /api/comparison/answers/check': answers,
  'POST /api/comparison/answers/errors': answers,
  'POST /api/comparison/answers': answers,
  'GET /api/reports/summary': () => ({ as: 'clerk' }),
  'GET /api/reports/summary.xlsx': () => ({ as: 'township' }),
  'GET /api/cases/list.xlsx': () => ({ as: 'township' }),
};
