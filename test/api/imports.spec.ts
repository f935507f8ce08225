import { randomUUID } from 'node:crypto';
import { namesOf } from '#activities/import/naming';
import type { ImportList } from '#contract/imports/imports';
import { withWorker } from '#database/scope';
import { isRefusal } from '#domain/refusal';
import { until } from '#test/support/cases/until';
import { aHousehold, type CellChange, workbookOf } from '#test/support/imports/workbooks';
import { readBook } from '#workbook/readBook';
import type { Browser } from './desk/browser';
import { type Desk, openDesk } from './desk/desk';
import { county, idOf, village } from './desk/furniture';
import { Importer, upload, xlsx } from './imports/importer';

let desk: Desk;
let officer: Browser;
let importer: Importer;
beforeAll(async () => {
  desk = await openDesk({ worker: true });
  officer = await desk.as('county');
  importer = new Importer(desk, officer);
});
afterAll(() => desk.close());

describe('the template', () => {
  it('is fetched by the county’s officer and by nobody below', async () => {
    const answer = await fetch(`${desk.base}/api/imports/template`, {
      headers: { cookie: officer.sessionCookie ?? '' },
    });
    expect(answer.headers.get('content-type')).toBe(xlsx);
    const book = await readBook(Buffer.from(await answer.arrayBuffer()));
    expect(isRefusal(book) ? book.code : book.sheets.length).toBe(5);
    for (const login of ['clerk', 'township', 'supervisor', 'admin', 'auditor'])
      expect((await (await desk.as(login)).get('/api/imports/template')).status).toBe(403);
  });
});

describe('a workbook', () => {
  it('is checked without changing anything, confirmed, and taken over', async () => {
    const before = [await importer.count('household'), await importer.count('case_file')];
    const households = [
      aHousehold({ number: 'A-1' }),
      aHousehold({
        number: 'A-2',
        monitoring: { at: { phase: 'identifying', step: 'townshipReview' }, identifiedOn: null },
      }),
      aHousehold({
        number: 'A-3',
        monitoring: {
          at: { phase: 'ended' },
          eliminated: { on: '2022-10-20', way: 'natural' },
          ended: { on: '2023-10-20', outcome: 'generalMonitoring' },
        },
      }),
    ];
    const dry = await importer.checked(households);
    expect(dry).toMatchObject({
      state: 'checked',
      faults: [],
      hasErrors: false,
      counts: { households: 3, people: 9, good: 3, faulty: 0 },
    });
    expect([await importer.count('household'), await importer.count('case_file')]).toEqual(before);

    expect(await importer.confirm(dry.id)).toMatchObject({ status: 200 });
    expect(await importer.settled(dry.id, 'done')).toMatchObject({
      counts: { households: 3, good: 0, taken: 3, refused: 0 },
    });
    const { rows } = await desk.stack.ownerPool.query(
      `SELECT h.number, f.phase, f.status, f.marks @> '{takenOver}' AS marked, f.identified_on AS "identifiedOn"
       FROM case_file f JOIN household h ON h.id = f.household_id WHERE h.number LIKE 'A-%' ORDER BY h.number`,
    );
    expect(rows).toEqual([
      { number: 'A-1', phase: 'monitored', status: 'open', marked: true, identifiedOn: '2022-03-18' },
      { number: 'A-2', phase: 'identifying', status: 'open', marked: true, identifiedOn: null },
      { number: 'A-3', phase: 'ended', status: 'ended', marked: true, identifiedOn: '2022-03-18' },
    ]);
  });

  it('goes into register, ledger and submission with its people, and nowhere in the clear', async () => {
    const one = aHousehold({ number: 'B-1' });
    const { id } = await importer.taken([one]);
    const [row] = await importer.rows(id, 'taken');
    const clerk = await desk.as('clerk');
    const trace = await clerk.get<{ rows: object[] }>(`/api/cases/${row?.caseId}/trace`);
    expect(trace.status).toBe(200);
    const found = await clerk.post<{ rows: { number: string }[] }>('/api/households/search', {
      body: { idNumber: one.facts.members[1]?.idNumber },
    });
    expect(found.body.rows).toMatchObject([{ number: 'B-1' }]);
    for (const table of ['import', 'import_row', 'case_event', 'case_file', 'person', 'audit']) {
      const { rows } = await desk.stack.ownerPool.query<{ text: string }>(
        `SELECT to_jsonb(t)::text AS text FROM ${table} t`,
      );
      for (const { text } of rows) {
        for (const { idNumber } of one.facts.members) expect(text).not.toContain(idNumber);
        if (table !== 'person') expect(text).not.toContain('王守田');
      }
    }
  });

  it('forgets its rows once they are taken, and keeps only the errors', async () => {
    const { id } = await importer.taken(
      [aHousehold({ number: 'C-1' }), aHousehold({ number: 'C-2' })],
      [{ sheet: 'households', row: 3, column: 'facts.phone', cell: { kind: 'text', text: '138' } }],
    );
    const { rows } = await desk.stack.ownerPool.query(
      `SELECT i.workbook_enc IS NULL AS forgotten, i.errors_enc IS NOT NULL AS errors,
         (SELECT count(*) FROM import_row r WHERE r.import_id = i.id AND r.body_enc IS NOT NULL) AS kept FROM import i WHERE id = $1`,
      [id],
    );
    expect(rows).toEqual([{ forgotten: true, errors: true, kept: 0 }]);
  });

  it('repeated does nothing again; a row that changed says so', async () => {
    const households = [aHousehold({ number: 'D-1' }), aHousehold({ number: 'D-2' })];
    await importer.taken(households);
    const events = await importer.count('case_event');
    expect(await importer.checked(households)).toMatchObject({ counts: { good: 0, already: 2, faulty: 0 } });
    const changed = await importer.checked(households, [
      { sheet: 'households', row: 3, column: 'facts.groupName', cell: { kind: 'text', text: '九组' } },
    ]);
    expect(changed).toMatchObject({ counts: { already: 1, faulty: 1 } });
    expect(await importer.codes(changed.id)).toEqual(['3 import.changed']);
    expect(await importer.confirm(changed.id)).toMatchObject({ status: 422, body: { code: 'import.nothingGood' } });
    expect(await importer.count('case_event')).toBe(events);
  });

  it('checked twice before either is confirmed is taken over once', async () => {
    const households = [aHousehold({ number: 'E-1' }), aHousehold({ number: 'E-2' })];
    const [first, second] = [await importer.checked(households), await importer.checked(households)];
    await Promise.all([importer.confirm(first.id), importer.confirm(second.id)]);
    const [one, two] = [await importer.settled(first.id, 'done'), await importer.settled(second.id, 'done')];
    expect([one.counts.taken, two.counts.taken]).toEqual([2, 2]);
    const { rows } = await desk.stack.ownerPool.query(
      `SELECT count(*) AS n FROM case_file f JOIN household h ON h.id = f.household_id WHERE h.number LIKE 'E-%'`,
    );
    expect(rows).toEqual([{ n: 2 }]);
  });

  it.each([
    { whom: 'the same household', number: 'M-1', shares: 3, outcome: { taken: 1, refused: 0 }, codes: [] },
    {
      whom: 'another household with one of its people',
      number: 'M-2',
      shares: 1,
      outcome: { taken: 0, refused: 1 },
      codes: ['2 import.registered'],
    },
    {
      whom: 'the same household by another import, with nobody of these people,',
      number: 'M-3',
      byImport: true,
      shares: 0,
      outcome: { taken: 0, refused: 1 },
      codes: ['2 import.registered'],
    },
  ])('is judged by what stands in the register once $whom was written in that very moment', async (meanwhile) => {
    const household = aHousehold({ number: meanwhile.number });
    const { id } = await importer.checked([household]);
    const { secrets } = desk.stack;
    const householdId = meanwhile.byImport ? namesOf(secrets, county, meanwhile.number).householdId : randomUUID();
    await withWorker(desk.stack.workerPool, async (client) => {
      await client.query(`INSERT INTO household (id, number, area_code, kind) VALUES ($1, $2, $3, 'general')`, [
        householdId,
        household.facts.number,
        household.facts.areaCode,
      ]);
      for (const { name, idNumber, relation } of household.facts.members.slice(0, meanwhile.shares))
        await client.query(
          'INSERT INTO person (id, household_id, name, relation, id_number_index) VALUES ($1, $2, $3, $4, $5)',
          [randomUUID(), householdId, name, relation, secrets.blindIndex('person.idNumber', idNumber)],
        );
      await importer.confirm(id);
      await until('the import waits for what is being written', async () => {
        // A transaction that idles is ended.
        await client.query('SELECT 1');
        const { rowCount } = await desk.stack.ownerPool.query(
          `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'INSERT INTO household %'`,
        );
        return rowCount === 1;
      });
    });
    expect((await importer.settled(id, 'done')).counts).toMatchObject(meanwhile.outcome);
    expect(await importer.codes(id)).toEqual(meanwhile.codes);
    const { rows } = await desk.stack.ownerPool.query(
      'SELECT h.id, count(p.id) AS people FROM household h LEFT JOIN person p ON p.household_id = h.id WHERE number = $1 GROUP BY h.id',
      [meanwhile.number],
    );
    expect(rows).toEqual([{ id: householdId, people: meanwhile.shares }]);
  });

  it('that another one overtook with other content says so for the household, open or ended', async () => {
    const ended = {
      at: { phase: 'ended' },
      eliminated: { on: '2022-10-20', way: 'assisted' },
      ended: { on: '2023-10-20', outcome: 'generalMonitoring' },
    } as const;
    const households = [aHousehold({ number: 'P-1' }), aHousehold({ number: 'P-2', monitoring: ended })];
    const other = [2, 3].map((row): CellChange => ({
      sheet: 'households',
      row,
      column: 'facts.groupName',
      cell: { kind: 'text', text: '九组' },
    }));
    const [first, second] = [await importer.checked(households), await importer.checked(households, other)];
    for (const { id } of [first, second]) {
      await importer.confirm(id);
      await importer.settled(id, 'done');
    }
    expect((await importer.get(second.id)).counts).toMatchObject({ taken: 0, refused: 2 });
    expect(await importer.codes(second.id)).toEqual(['2 import.changed', '3 import.changed']);
  });

  it('takes the good households and gives the bad ones back with reasons, which can be mended and sent again', async () => {
    const households = [aHousehold({ number: 'F-1' }), aHousehold({ number: 'F-2' }), aHousehold({ number: 'F-3' })];
    const wrong: CellChange = {
      sheet: 'members',
      row: 6,
      column: 'idNumber',
      cell: { kind: 'text', text: '410699197308050025' },
    };
    const done = await importer.taken(households, [wrong]);
    expect(done).toMatchObject({ counts: { taken: 2, faulty: 1 }, hasErrors: true });
    const answer = await fetch(`${desk.base}/api/imports/${done.id}/errors`, {
      headers: { cookie: officer.sessionCookie ?? '' },
    });
    expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent('监测对象-未导入.xlsx'));
    const book = await readBook(Buffer.from(await answer.arrayBuffer()));
    if (isRefusal(book)) throw new Error(book.code);
    const [sheet, members] = book.sheets;
    expect(sheet?.rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
      [
        { kind: 'text', text: '未导入原因' },
        { kind: 'text', text: '户编号*' },
      ],
      [
        { kind: 'text', text: expect.stringContaining('《家庭成员》中有1处错误') },
        { kind: 'text', text: 'F-2' },
      ],
    ]);
    expect(members?.rows.filter(({ cells }) => cells[0] !== null).map(({ cells }) => cells[0])).toEqual([
      { kind: 'text', text: '未导入原因' },
      { kind: 'text', text: '《家庭成员》第6行“身份证号”：身份证号校验位不对，请核对是否输错。' },
    ]);
    const { rows } = await desk.stack.ownerPool.query(
      `SELECT action FROM audit WHERE object_id = $1 AND account_id = $2 ORDER BY id`,
      [done.id, idOf('county')],
    );
    expect(rows.map(({ action }) => action)).toEqual(['import.make', 'import.confirm', 'import.errors']);
    expect(await importer.taken(households)).toMatchObject({ counts: { already: 2, taken: 1 } });
  });
});

describe('an import', () => {
  it('is started once for its key', async () => {
    const content = await workbookOf([aHousehold({ number: 'L-1' })]);
    const key = randomUUID();
    expect((await importer.send(upload(content), { key })).body.id).toBe(key);
    expect((await importer.send(upload(content), { key })).body.id).toBe(key);
    const other = await importer.send(upload(await workbookOf([aHousehold({ number: 'L-2' })])), { key });
    expect(other).toMatchObject({ status: 409, body: { code: 'key.otherBody' } });
    await importer.settled(key, 'checked');
    await importer.confirm(key);
    expect((await importer.confirm(key)).status).toBe(200);
    await importer.settled(key, 'done');
  });

  it('can be left, found again, and cancelled', async () => {
    const { id } = await importer.checked([aHousehold({ number: 'M-1' })]);
    const { body } = await (await desk.as('county')).get<ImportList>('/api/imports?limit=1');
    expect(body.rows).toMatchObject([{ id, state: 'checked', createdByName: '王秀兰' }]);
    expect(body.next).not.toBeNull();
    expect(await officer.post(`/api/imports/${id}/cancel`)).toMatchObject({
      status: 200,
      body: { state: 'cancelled' },
    });
    expect(await importer.confirm(id)).toMatchObject({ status: 409, body: { code: 'import.over' } });
  });

  it('is for the county’s officers: nobody else uploads, sees or confirms one', async () => {
    const content = await workbookOf([aHousehold({ number: 'N-1' })]);
    const { id } = await importer.checked([aHousehold({ number: 'N-1' })]);
    for (const login of ['clerk', 'township', 'admin', 'supervisor']) {
      const other = await desk.as(login);
      expect([403, 404]).toContain((await importer.send(upload(content), { by: other })).status);
      expect([403, 404]).toContain((await other.get(`/api/imports/${id}`)).status);
      expect([403, 404]).toContain((await other.post(`/api/imports/${id}/confirm`)).status);
    }
    expect(await importer.send(upload(content, { areaCode: '410526000000' }))).toMatchObject({ status: 404 });
    expect(await importer.send(upload(content, { areaCode: village }))).toMatchObject({
      status: 400,
      body: { code: 'area.unknown' },
    });
  });
});
