import { until } from '#test/support/cases/until';
import type { Person } from '#test/support/people/person';
import { town } from '#test/support/people/settle';
import type { TakenHousehold } from '#domain/takeOver/takenHousehold';
import { type CellChange, workbookOf } from './workbooks';

/** The county takes households over by a workbook, from the upload to the end; gives the import's id. */
export async function takenOver(
  { line }: Person,
  households: readonly TakenHousehold[],
  changes: readonly CellChange[] = [],
): Promise<string> {
  const body = new FormData();
  body.set('areaCode', town.county);
  body.set('file', new Blob([new Uint8Array(await workbookOf(households, changes))]), '监测对象.xlsx');
  const { id } = await line.post<{ id: string }>('/api/imports', { body });
  const reaches = (state: string): Promise<void> =>
    until(
      `the import is ${state}`,
      async () => (await line.get<{ state: string }>(`/api/imports/${id}`)).state === state,
    );
  await reaches('checked');
  await line.post(`/api/imports/${id}/confirm`);
  await reaches('done');
  return id;
}
