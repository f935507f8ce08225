import type { TakenHousehold } from '#domain/takeOver/takenHousehold';
import { aHousehold, workbookOf } from '#test/support/imports/workbooks';
import type { Browser } from './desk/browser';
import { type Desk, openDesk } from './desk/desk';
import { foreignVillage, otherVillage, village } from './desk/furniture';
import { household } from './desk/people';
import { Importer, upload } from './imports/importer';

let desk: Desk;
let officer: Browser;
let importer: Importer;
beforeAll(async () => {
  desk = await openDesk({ worker: true });
  officer = await desk.as('county');
  importer = new Importer(desk, officer);
});
afterAll(() => desk.close());

describe('a household is left out', () => {
  it('of a village that does not exist, or lies elsewhere', async () => {
    const { id } = await importer.checked([
      aHousehold({ number: 'G-1', areaCode: '410621108999' }),
      aHousehold({ number: 'G-2', areaCode: foreignVillage }),
      aHousehold({ number: 'G-3', areaCode: otherVillage }),
    ]);
    expect(await importer.codes(id)).toEqual(['2 area.unknown', '3 area.outside']);
  });

  it('with somebody who is registered in another household, without telling where', async () => {
    const clerk = await desk.as('foreigner');
    const elsewhere = await clerk.post<{ members: { id: string }[] }>('/api/households', {
      body: household(foreignVillage),
    });
    expect(elsewhere.status).toBe(201);
    const { rows } = await desk.stack.ownerPool.query<{ enc: Buffer; keyId: string }>(
      'SELECT id_number_enc AS enc, id_number_key_id AS "keyId" FROM person WHERE id = $1',
      [elsewhere.body.members[0]?.id],
    );
    const number = rows[0] ? desk.stack.secrets.open('person.idNumber', rows[0]) : '';
    const { id } = await importer.checked(
      [aHousehold({ number: 'H-1' })],
      [{ sheet: 'members', row: 3, column: 'idNumber', cell: { kind: 'text', text: number } }],
    );
    const [row] = await importer.rows(id);
    expect(row?.faults.map(({ code, sheet, row: at }) => ({ code, sheet, at }))).toContainEqual({
      code: 'idNumber.duplicate',
      sheet: 'members',
      at: 3,
    });
    expect(JSON.stringify(row)).not.toMatch(/滑县|白道口|4105261/);
  });

  it('that the register knows with other people, or that has a running case', async () => {
    await importer.taken([aHousehold({ number: 'I-1' })]);
    const registered = await (
      await desk.as('clerk')
    ).post<{ number: string }>('/api/households', { body: household(village) });
    const { id } = await importer.checked([aHousehold({ number: registered.body.number })]);
    expect(await importer.codes(id)).toEqual(['2 import.registered']);
  });

  it('with a helper who does not work there', async () => {
    const { id } = await importer.checked([aHousehold({ number: 'J-1', monitoring: { helperLogin: 'clerk' } })]);
    expect(await importer.codes(id)).toEqual(['2 import.noHelper']);
  });

  it('at a step that the county’s procedure does not have, or behind an elimination it cannot have', async () => {
    const members = (one: TakenHousehold) =>
      one.facts.members.map((member) => ({ ...member, labour: 'lost' as const }));
    const eliminated = aHousehold({
      number: 'K-1',
      monitoring: { at: { phase: 'tracking' }, eliminated: { on: '2022-10-01', way: 'assisted' } },
    });
    const { id } = await importer.checked([
      { ...eliminated, facts: { ...eliminated.facts, members: members(eliminated) } },
    ]);
    expect(await importer.codes(id)).toEqual(['2 import.withoutLabour']);
  });
});

describe('a workbook that cannot be read', () => {
  it.each([
    ['a text that was renamed', Buffer.from('户编号,户主'), 400, 'import.notWorkbook'],
    ['an old .xls', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 400, 'import.oldWorkbook'],
    ['nothing', Buffer.alloc(0), 400, 'file.missing'],
    ['fifty megabytes', Buffer.alloc(50 * 1024 * 1024), 413, 'file.tooLarge'],
  ])('(%s) is refused at once', async (_what, content, status, code) => {
    expect(await importer.send(upload(content))).toMatchObject({ status, body: { code } });
  });

  it('has wrong sheets or headings: told as a whole, and over', async () => {
    const { body } = await importer.send(upload(await workbookOf([])));
    expect(await importer.settled(body.id, 'unreadable')).toMatchObject({
      faults: [{ code: 'import.nothing' }],
      faultCount: 1,
    });
    expect(await importer.confirm(body.id)).toMatchObject({ status: 409, body: { code: 'import.notChecked' } });
    expect((await officer.get(`/api/imports/${body.id}/errors`)).status).toBe(404);
  });
});
