import type { ImportRowList, ImportView } from '#contract/imports/imports';
import type { TakenHousehold } from '#domain/takeOver/takenHousehold';
import { until } from '#test/support/cases/until';
import { type CellChange, workbookOf } from '#test/support/imports/workbooks';
import type { Answer, Browser, ProblemBody } from '../desk/browser';
import type { Desk } from '../desk/desk';
import { county } from '../desk/furniture';

export const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The parts of an upload. */
export function upload(content: Buffer, { areaCode = county, name = '监测对象.xlsx' } = {}): FormData {
  const form = new FormData();
  form.set('areaCode', areaCode);
  form.set('file', new Blob([new Uint8Array(content)], { type: xlsx }), name);
  return form;
}

/** The county's officer with a workbook: uploads it, waits for the dry run, confirms, looks at what became of it. */
export class Importer {
  constructor(
    private readonly desk: Desk,
    readonly officer: Browser,
  ) {}

  send(
    body: FormData,
    { by = this.officer, key }: { by?: Browser; key?: string } = {},
  ): Promise<Answer<ImportView & ProblemBody>> {
    return by.post<ImportView & ProblemBody>('/api/imports', { body, ...(key !== undefined && { key }) });
  }

  async settled(id: string, ...states: ImportView['state'][]): Promise<ImportView> {
    let seen: ImportView | null = null;
    await until(`the import is ${states.join(' or ')}`, async () => {
      seen = await this.get(id);
      return states.includes(seen.state);
    });
    return seen ?? this.get(id);
  }

  async get(id: string): Promise<ImportView> {
    return (await this.officer.get<ImportView>(`/api/imports/${id}`)).body;
  }

  /** Uploads and waits for the dry run. */
  async checked(households: readonly TakenHousehold[], changes: readonly CellChange[] = []): Promise<ImportView> {
    const { status, body } = await this.send(upload(await workbookOf(households, changes)));
    expect({ status, code: body.code }).toEqual({ status: 201 });
    return this.settled(body.id, 'checked', 'unreadable');
  }

  confirm(id: string): Promise<Answer<ImportView & ProblemBody>> {
    return this.officer.post<ImportView & ProblemBody>(`/api/imports/${id}/confirm`);
  }

  async taken(households: readonly TakenHousehold[], changes: readonly CellChange[] = []): Promise<ImportView> {
    const { id } = await this.checked(households, changes);
    await this.confirm(id);
    return this.settled(id, 'done', 'cancelled');
  }

  async rows(id: string, state = ''): Promise<ImportRowList['rows']> {
    const path = `/api/imports/${id}/rows?limit=200${state && `&state=${state}`}`;
    return (await this.officer.get<ImportRowList>(path)).body.rows;
  }

  async codes(id: string): Promise<string[]> {
    return (await this.rows(id)).flatMap(({ row, faults }) => faults.map(({ code }) => `${row} ${code}`));
  }

  async count(table: string): Promise<number> {
    const { rows } = await this.desk.stack.ownerPool.query<{ n: number }>(`SELECT count(*) AS n FROM ${table}`);
    return rows[0]?.n ?? 0;
  }
}
