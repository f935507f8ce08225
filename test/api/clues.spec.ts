import type { SaidNo } from '#test/support/people/line';
import { town as places } from '#test/support/people/settle';
import { newKey, Town } from '#test/support/people/town';
import { type Cast, castOf, reportAndVisit } from '#test/story/chapters';

jest.setTimeout(180_000);

let town: Town;
let cast: Cast;
beforeAll(async () => {
  town = await Town.open();
  cast = await castOf(town);
});
afterAll(() => town.close());

const no = (answer: Promise<unknown>): Promise<SaidNo> =>
  answer.then(
    () => Promise.reject(new Error('was not refused')),
    (error: SaidNo) => error,
  );

describe('a self-report', () => {
  it('asks for six things, no more, and says what is wrong with each', async () => {
    const form = cast.families.next().selfReport();
    const villager = town.villager('农户');
    const wrong = await no(
      villager.report({
        ...form,
        idNumber: form.idNumber.replace(/.$/, (c) => (c === '1' ? '2' : '1')),
        phone: '12345',
        areaCode: '999999999999',
      }),
    );
    expect(wrong.problem.errors.map(({ code, field }) => `${code} ${field ?? ''}`).sort()).toEqual([
      'idNumber.checksum idNumber',
      'phone.invalid phone',
    ]);
    expect(await no(villager.report({ ...form, areaCode: '999999999999' }))).toMatchObject({
      status: 400,
      code: 'area.unknown',
      field: 'areaCode',
    });
    expect(await no(villager.report({ ...form, areaCode: places.township }))).toMatchObject({
      status: 400,
      code: 'clue.villageNeeded',
    });
    expect(await no(villager.report({ ...form, more: 1 } as typeof form))).toMatchObject({
      status: 400,
      code: 'form.unknownField',
      field: 'more',
    });
    expect(await no(villager.report({ ...form, difficulty: `墙\u0000裂` }))).toMatchObject({
      status: 400,
      code: 'form.controlCharacters',
      field: 'difficulty',
    });
    expect(await no(villager.report({ ...form, difficulty: '难'.repeat(1001) }))).toMatchObject({
      status: 400,
      code: 'form.tooLong',
      field: 'difficulty',
    });
    const { rowCount } = await town.stack.ownerPool.query('SELECT FROM clue');
    expect(rowCount).toBe(0);
  });

  it('gives one receipt for one key, and opens with the last four digits of ID number or phone', async () => {
    const family = cast.families.next();
    const villager = town.villager(family.headName);
    const key = newKey();
    const [receipt, again] = await Promise.all([
      villager.report(family.selfReport(), key),
      villager.report(family.selfReport(), key),
    ]);
    expect(again).toEqual(receipt);
    expect(await villager.ask(receipt.receiptNumber, family.lastFour)).toMatchObject({
      stage: 'received',
      hotline: '12317',
    });
    expect(await villager.ask(receipt.receiptNumber, family.selfReport().phone.slice(-4))).toMatchObject({
      stage: 'received',
    });
    expect(await no(villager.ask(receipt.receiptNumber, '0000'))).toMatchObject({
      status: 404,
      code: 'receipt.unknown',
    });
    expect(await no(villager.ask('SW20260302-99999999', family.lastFour))).toMatchObject({
      status: 404,
      code: 'receipt.unknown',
    });
  });

  it('tells its stage as the case goes on, and why where it was unfounded', async () => {
    const family = cast.families.next();
    const villager = town.villager(family.headName);
    const { receiptNumber } = await villager.report(family.selfReport());
    const task = (await cast.clerk.inbox({ kind: 'signFor' })).rows.find((row) => row.headName === family.headName)!;
    await cast.clerk.dismiss(task.caseId, 'noRisk', '收入稳定');
    expect(await villager.ask(receiptNumber, family.lastFour)).toMatchObject({
      stage: 'unfounded',
      reasonZh: '不存在返贫致贫风险',
    });
  });

  it('stands nowhere readable: not in the ledger, not in the database in clear', async () => {
    const family = cast.families.next();
    const { idNumber, phone, difficulty } = family.selfReport();
    await reportAndVisit(town, cast, family);
    const { ownerPool } = town.stack;
    for (const table of [
      'case_event',
      'case_file',
      'task',
      'clue',
      'submission',
      'household',
      'person',
      'idempotency',
      'audit',
    ]) {
      const { rows } = await ownerPool.query<{ line: string }>(`SELECT t::text AS line FROM ${table} t`);
      const text = rows.map((row) => row.line).join('\n');
      expect(text.includes(idNumber) || text.includes(phone) || text.includes(difficulty) ? table : '').toBe('');
    }
    const ledger = await ownerPool.query<{ line: string }>('SELECT data::text || actor::text AS line FROM case_event');
    expect(ledger.rows.some((row) => row.line.includes(family.headName))).toBe(false);
  });
});

describe('a clue', () => {
  it('on a household that has an open case joins it; two at once open one', async () => {
    const family = cast.families.next();
    const { name, idNumber, phone, difficulty, areaCode, riskClass } = family.selfReport();
    const clue = (channel: string) => ({
      channel,
      riskClasses: [riskClass],
      areaCode,
      name,
      idNumber,
      phone,
      difficulty,
    });
    const [one, two] = await Promise.all([
      cast.officer.report(clue('petition')),
      (await town.department('health')).report(clue('departmentAlert')),
    ]);
    const third = await town.villager(name).report(family.selfReport());
    expect(third.receiptNumber).toMatch(/^SW/);
    expect(two.caseId).toBe(one.caseId);
    expect([one, two].filter((each) => each.joined)).toHaveLength(1);
    const { rows } = await cast.clerk.trace(one.caseId);
    expect(
      rows.filter((row) => row.type === 'clueReported').map((row) => row.sentence.zh.includes('并入在办案件')),
    ).toEqual([false, true, true]);
  });

  it('is reported where one’s office reaches, and nowhere else', async () => {
    const { name, difficulty, riskClass } = cast.families.next().selfReport();
    const body = { channel: 'fieldVisit', riskClasses: [riskClass], name, difficulty };
    expect(await no(cast.clerk.report({ ...body, areaCode: places.foreignVillage }))).toMatchObject({
      status: 403,
      code: 'area.outside',
      field: 'areaCode',
    });
    expect(await no(cast.clerk.report({ ...body, areaCode: places.village, name: undefined }))).toMatchObject({
      status: 400,
      code: 'clue.personNeeded',
      field: 'name',
    });
    const { clueId } = await cast.clerk.report({ ...body, areaCode: places.village });
    expect(await cast.clerk.line.get(`/api/clues/${clueId}`)).toMatchObject({
      difficulty,
      headName: expect.stringContaining('*'),
    });
    expect(await no((await town.clerk('foreigner')).line.get(`/api/clues/${clueId}`))).toMatchObject({
      status: 404,
      code: 'access.missing',
    });
  });

  it('on a provisional household goes along when the household turns out to be registered', async () => {
    const [registered, unknown] = [cast.families.next(), cast.families.next()];
    const known = await reportAndVisit(town, cast, registered);
    const { householdId } = (await cast.clerk.caseFile(known.caseId)).household!;
    const { difficulty, riskClass } = unknown.selfReport();
    const clue = await cast.clerk.report({
      channel: 'fieldVisit',
      riskClasses: [riskClass],
      areaCode: places.village,
      name: '张老三',
      difficulty,
    });
    const body = { intoHouseholdId: householdId, reasonText: '张老三即该户户主曾用名' };
    expect(
      await no(
        cast.officer.line.post(`/api/cases/${known.caseId}/merge`, { body: { ...body, intoHouseholdId: newKey() } }),
      ),
    ).toMatchObject({ code: 'merge.notProvisional' });
    await cast.officer.line.post(`/api/cases/${clue.caseId}/merge`, { body });
    expect(await cast.officer.caseFile(clue.caseId)).toMatchObject({ status: 'ended', outcome: 'merged' });
    expect((await cast.officer.trace(known.caseId)).rows.filter((row) => row.type === 'clueReported')).toHaveLength(2);
  });
});
