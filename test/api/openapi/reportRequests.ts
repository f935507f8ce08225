import { makeSheet } from '#database/casework/sheets';
import { memberColumnsFor, questionColumns } from '#domain/comparison/answerColumns';
import { writeBook, type WrittenSheet } from '#workbook/writeBook';
import { township } from '../desk/furniture';
import type { GoodRequest, Ground } from './requests';

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

/** As the schedule makes it. */
async function sheetMade({ desk }: Ground): Promise<GoodRequest> {
  const of = { kind: 'weekly', areaCode: township, periodOn: '2026-03-02' } as const;
  await makeSheet(desk.stack.workerPool, of);
  const { rows } = await desk.stack.ownerPool.query<{ id: string }>('SELECT id FROM sheet WHERE area_code = $1', [
    township,
  ]);
  return { as: 'supervisor', params: { id: rows[0]?.id ?? '' } };
}

/** Figures, lists and questions that go out and come in as workbooks: one good request for each address. */
export const reportRequests: Readonly<Record<string, (ground: Ground) => GoodRequest | Promise<GoodRequest>>> = {
  'GET /api/comparison/questions.xlsx': () => ({ as: 'health' }),
  'POST /api/comparison/answers/check': answers,
  'POST /api/comparison/answers/errors': answers,
  'POST /api/comparison/answers': answers,
  'GET /api/reports/summary': () => ({ as: 'clerk' }),
  'GET /api/reports/summary.xlsx': () => ({ as: 'township' }),
  'GET /api/reports/flow': () => ({ as: 'clerk' }),
  'GET /api/reports/flow.xlsx': () => ({ as: 'township' }),
  'GET /api/sheets': () => ({ as: 'supervisor' }),
  'GET /api/sheets/now': () => ({ as: 'supervisor' }),
  'GET /api/sheets/{id}': sheetMade,
  'GET /api/sheets/{id}/sheet.xlsx': sheetMade,
  'GET /api/cases/list.xlsx': () => ({ as: 'township' }),
};
