import type {} from '#contract/households/householdViews';
import type { Browser, ProblemBody } from './desk/browser';
import { openDesk, type Desk } from './desk/desk';
import { township, village } from './desk/furniture';
import { freshIdNumber, head, household } from './desk/people';

let desk: Desk;
let clerk: Browser;
beforeAll(async () => {
  desk = await openDesk();
  clerk = await desk.as('clerk');
});
afterAll(() => desk.close());

const refusal = async (form: unknown, by = clerk): Promise<ProblemBody & { status: number }> =>
  (await by.post<ProblemBody>('/api/households', { body: form })).body;
const count = async (table: string): Promise<number> =>
  (await desk.stack.ownerPool.query<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)).rows[0]!.n;

describe('a form with faults', () => {
  it('is refused with every fault at its field, and nothing is kept', async () => {
    const [before, people] = [await count('household'), await count('person')];
    const form = household(village, {
      kind: 'rich',
      phone: '12345',
      groupName: '很'.repeat(31),
      favourite: 'tea',
      members: [
        head({ idNumber: '110105194912310021', name: '' }),
        { name: 'a\u0007b'.slice(0, 1), idNumber: '11010549123100', relation: 'cousin' },
      ],
    });
    const { status, errors } = await refusal(form);
    expect(status).toBe(400);
    expect(Object.fromEntries(errors.map(({ field, code }) => [field, code]))).toEqual({
      kind: 'form.oneOf',
      phone: 'phone.invalid',
      groupName: 'form.tooLong',
      favourite: 'form.unknownField',
      'members[0].idNumber': 'idNumber.checksum',
      'members[0].name': 'form.required',
      'members[1].idNumber': 'idNumber.length',
      'members[1].relation': 'form.oneOf',
    });
    expect([await count('household'), await count('person')]).toEqual([before, people]);
  });

  it.each([
    ['two heads', { members: [head(), head()] }, 'household.oneHead', 'members'],
    ['no head', { members: [head({ relation: 'child' })] }, 'household.oneHead', 'members'],
    ['nobody', { members: [] }, 'form.required', 'members'],
    ['thirty-one people', { members: Array.from({ length: 31 }, () => head()) }, 'form.tooMany', 'members'],
    ['an area that does not exist', { areaCode: '410621999999' }, 'area.unknown', 'areaCode'],
    ['an area that is no village', { areaCode: township }, 'area.unknown', 'areaCode'],
    ['a residence that does not exist', { residenceAreaCode: '990000000000' }, 'area.unknown', 'residenceAreaCode'],
    ['a control character', { groupName: '三\u0000组' }, 'form.controlCharacters', 'groupName'],
    ['half a surrogate pair', { groupName: '三\ud842' }, 'form.controlCharacters', 'groupName'],
    ['a line break in a short text', { groupName: '三\n组' }, 'form.controlCharacters', 'groupName'],
    [
      'a birth after today',
      { members: [head({ idNumber: freshIdNumber('2099-01-01') })] },
      'idNumber.birthDate',
      'members[0].idNumber',
    ],
    ['a member that is no object', { members: ['宋小明'] }, 'form.shape', 'members'],
    [
      'a disability without grade',
      { members: [head({ health: ['disabled'] })] },
      'form.required',
      'members[0].disabilityGrade',
    ],
    ['a part of a house', { home: { grade: 'E' } }, 'form.oneOf', 'home.grade'],
  ])('says what is wrong with %s', async (_what, more, code, field) => {
    const problem = await refusal(household(village, more));
    expect(problem.status).toBeLessThan(500);
    expect(problem.errors).toContainEqual(expect.objectContaining({ code, field }));
    expect(problem.texts.zh).not.toBe('');
  });

  it('names the same number twice in one household', async () => {
    const idNumber = freshIdNumber();
    const problem = await refusal(
      household(village, {
        members: [head({ idNumber }), { name: '宋二', idNumber: idNumber.toLowerCase(), relation: 'child' }],
      }),
    );
    expect(problem).toMatchObject({ status: 400, code: 'idNumber.twice', field: 'members[1].idNumber' });
  });

  it.each([
    ['no JSON', '{"areaCode":', 400, 'body.notJson'],
    ['a list', '[]', 400, 'form.shape'],
    ['poison', '{"__proto__": {"kind": "general"}}', 400, 'body.notJson'],
    ['ten megabytes', JSON.stringify({ areaCode: 'x'.repeat(10_000_000) }), 413, 'body.tooLarge'],
    ['nesting without end', `${'{"home":'.repeat(3000)}1${'}'.repeat(3000)}`, 400, 'form.shape'],
  ])('that is %s is refused', async (_what, body, status, code) => {
    expect(await clerk.post('/api/households', { body })).toMatchObject({ status, body: { code } });
  });

  it('that is no JSON by its own word is refused', async () => {
    expect(
      await clerk.post('/api/households', { body: 'a=b', headers: { 'content-type': 'text/plain' } }),
    ).toMatchObject({ status: 415, body: { code: 'body.mediaType' } });
  });
});
