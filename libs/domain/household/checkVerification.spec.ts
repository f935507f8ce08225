import fc from 'fast-check';
import { isRefusalCode } from '../refusal';
import { checkVerification, readVerification } from './checkVerification';
import { digestVerification } from './digestVerification';
import { exampleMembers, exampleVerification } from './example';

const context = { today: '2026-11-22', returnedFields: [] };
// Forms come from outside as JSON; the tests break them as freely as the outside does.
type Loose = { [name: string]: Loose } & { [index: number]: Loose };
const broken = (breakIt: (form: Loose) => void): unknown => {
  const form = JSON.parse(JSON.stringify(exampleVerification)) as Loose;
  breakIt(form);
  return form;
};
const set = (path: string, value: unknown) =>
  broken((form) => {
    const names = path.match(/[^.[\]]+/g) ?? [];
    const last = names.pop() ?? '';
    const at = names.reduce((part, name) => part[name]!, form);
    Object.assign(at, { [last]: value });
  });
const faults = (form: unknown, more = {}) =>
  checkVerification(form, { ...context, ...more }).map((r) => [r.code, r.field]);

describe('a verification form', () => {
  it('of the example household is right', () => expect(checkVerification(exampleVerification, context)).toEqual([]));

  test.each<[string, unknown, string]>([
    ['visitedOn', '2026-11-23', 'form.dateInFuture'],
    ['visitedOn', '2026-02-30', 'form.notADate'],
    ['visitedOn', undefined, 'form.required'],
    ['facts.members[2].idNumber', '410699200906180025', 'idNumber.checksum'],
    ['facts.members[0].idNumber', '410699710312001', 'idNumber.length'],
    ['facts.members[1].name', '   ', 'form.required'],
    ['facts.members[1].name', '李'.repeat(51), 'form.tooLong'],
    ['facts.members[1].name', '李\u0000秀英', 'form.controlCharacters'],
    ['facts.members[1].labour', 'strong', 'form.oneOf'],
    ['facts.members[1].labour', { $gt: '' }, 'form.oneOf'],
    ['facts.members[0].work.months', 13, 'form.range'],
    ['facts.phone', '12345', 'phone.invalid'],
    ['facts.areaCode', '41062', 'area.unknown'],
    ['facts.income.wagesFen', -1, 'form.negative'],
    ['facts.income.wagesFen', '18000', 'form.notANumber'],
    ['facts.income.wagesFen', 0.5, 'form.notWhole'],
    ['facts.income.wagesFen', 1e15, 'form.range'],
    ['facts.securities.water', undefined, 'form.required'],
    ['facts.members', [], 'form.required'],
    ['causes', ['illness', 'illness'], 'form.twice'],
    ['causes', ['illness', 'water', 'housing', 'disaster', 'accident', 'schooling'], 'form.tooMany'],
    ['photoFileIds', 'photo', 'form.shape'],
    ['note', '长'.repeat(2001), 'form.tooLong'],
    ['explanations', [{ rule: 'no.such', text: '说明' }], 'form.oneOf'],
  ])('names the field %s when it is %j', (field, value, code) => {
    const found = faults(set(field, value));
    expect(found.map(([c]) => c)).toContain(code);
    expect(found.every(([c, at]) => isRefusalCode(c) && at?.startsWith(field))).toBe(true);
  });

  it('never throws, whatever stands in any of its fields', () => {
    const paths = [
      'visitedOn',
      'verifiers',
      'verifiers[0]',
      'consents',
      'consents[0].way',
      'facts',
      'facts.members',
      'facts.members[1]',
      'facts.members[1].health',
      'facts.income',
      'causes',
      'answers',
      'explanations',
      'result',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 3 }), (path, value) => {
        const read = readVerification(set(path, value), {
          ...context,
          returnedFields: ['causes'],
          before: exampleVerification,
        });
        const refusals = 'refusals' in read ? read.refusals : [];
        expect(refusals.every((r) => isRefusalCode(r.code) && typeof r.field === 'string')).toBe(true);
      }),
    );
  });

  it('names every fault at once', () => {
    const form = broken((f) => {
      Object.assign(f.facts!.income!, { wagesFen: -1 });
      Object.assign(f.facts!, { phone: '1' });
      Object.assign(f, { verifiers: [f.verifiers![0]], result: 'perhaps' });
    });
    expect(faults(form)).toEqual([
      ['phone.invalid', 'facts.phone'],
      ['form.negative', 'facts.income.wagesFen'],
      ['form.oneOf', 'result'],
      ['verification.twoVerifiers', 'verifiers'],
    ]);
  });

  it('is refused with fields it does not have, whose names are not repeated in full', () => {
    expect(faults(set('status', 'approved'))).toEqual([['form.unknownField', 'status']]);
    expect(faults(JSON.parse('{"__proto__": {"result": "atRisk"}}')).some(([c]) => c === 'form.unknownField')).toBe(
      true,
    );
    expect(faults({ ['张三'.repeat(100)]: 1 })[0]?.[1]).toBe('?'.repeat(40));
  });

  test.each([null, undefined, 'form', 7, [], [exampleVerification]])('is not %p', (value) =>
    expect(faults(value).length).toBeGreaterThan(0),
  );

  test.each<[string, (form: Loose) => void, [string, string][]]>([
    [
      'two heads',
      (f) => Object.assign(f.facts!.members![1]!, { relation: 'head' }),
      [['verification.headCount', 'facts.members']],
    ],
    [
      'the same person twice',
      (f) =>
        Object.assign(f.facts!.members![2]!, {
          idNumber: exampleMembers[0]?.idNumber,
          schoolStatus: undefined,
          education: 'primary',
        }),
      [
        ['idNumber.twice', 'facts.members[2].idNumber'],
        ['verification.consentMissing', 'facts.members[2]'],
      ],
    ],
    [
      'one verifier under two names',
      (f) => Object.assign(f.verifiers![1]!, { accountId: 'account-clerk' }),
      [['verification.twoVerifiers', 'verifiers']],
    ],
    [
      'an adult who did not consent',
      (f) => Object.assign(f, { consents: [f.consents![0]] }),
      [['verification.consentMissing', 'facts.members[1]']],
    ],
    [
      'a child’s consent',
      (f) => Object.assign(f.consents![1]!, { memberId: 'member-3' }),
      [
        ['verification.consentNotMember', 'consents[1].memberId'],
        ['verification.consentMissing', 'facts.members[1]'],
      ],
    ],
    [
      'a consent without its signature',
      (f) => Object.assign(f.consents![0]!, { fileId: undefined }),
      [['verification.consentProof', 'consents[0].fileId']],
    ],
    [
      'a proxy without a name',
      (f) => Object.assign(f.consents![1]!, { proxyName: '' }),
      [['verification.consentProxy', 'consents[1].proxyName']],
    ],
    ['no photo', (f) => Object.assign(f, { photoFileIds: [] }), [['verification.photoMissing', 'photoFileIds']]],
    [
      'no cause, category or day',
      (f) => Object.assign(f, { causes: [], proposedCategory: undefined, riskStartedOn: null }),
      [
        ['form.required', 'causes'],
        ['form.required', 'proposedCategory'],
        ['form.required', 'riskStartedOn'],
      ],
    ],
    [
      '“other” without a sentence',
      (f) => Object.assign(f, { causes: ['other'], note: undefined }),
      [['form.required', 'note']],
    ],
    [
      'not at risk without a reason',
      (f) => Object.assign(f, { result: 'notAtRisk' }),
      [['form.required', 'reasonCode']],
    ],
    [
      'a visit before a birth',
      (f) =>
        Object.assign(f, {
          visitedOn: '2009-06-17',
          riskStartedOn: '2009-06-01',
          consents: [f.consents![0], f.consents![1]],
        }),
      [
        ['form.dateBeforeBirth', 'visitedOn'],
        ['form.dateOrder', 'facts.income.untilOn'],
      ],
    ],
    [
      'a risk after the visit',
      (f) => Object.assign(f, { riskStartedOn: '2026-11-11' }),
      [['form.dateOrder', 'riskStartedOn']],
    ],
    [
      'a risk before everybody’s birth',
      (f) => Object.assign(f, { riskStartedOn: '1971-03-11' }),
      [['form.dateBeforeBirth', 'riskStartedOn']],
    ],
    [
      'healthy and ill',
      (f) => Object.assign(f.facts!.members![1]!, { health: ['healthy', 'chronicIllness'] }),
      [['form.oneOf', 'facts.members[1].health']],
    ],
    [
      'disabled without a grade',
      (f) => Object.assign(f.facts!.members![1]!, { health: ['disabled'] }),
      [['verification.disabilityGrade', 'facts.members[1].disabilityGrade']],
    ],
    [
      'out of school without a reason',
      (f) => Object.assign(f.facts!.members![2]!, { schoolStatus: 'notInSchool' }),
      [['form.required', 'facts.members[2].outOfSchoolReason']],
    ],
  ])('is refused with %s', (_, breakIt, expected) => expect(faults(broken(breakIt))).toEqual(expected));

  it('of a household not at risk asks for the reason and not for consents', () => {
    expect(
      faults(
        broken((f) => Object.assign(f, { result: 'notAtRisk', reasonCode: 'incomeStable', consents: [], causes: [] })),
      ),
    ).toEqual([]);
  });
});

describe('a form that is read', () => {
  it('is tidied before it is checked, and the same when it is read again', () => {
    const typed = broken((f) => {
      Object.assign(f.facts!, { phone: ' 142-0000 0001 ', residenceAreaCode: '' });
      Object.assign(f.facts!.members![0]!, { idNumber: ' ４10699 19710312 0017 ', employer: null });
      delete f.facts!.members![0]!.employer;
    });
    const read = readVerification(typed, context);
    expect(read).toEqual({ form: exampleVerification });
    expect('form' in read && readVerification(read.form, context)).toEqual(read);
  });

  it('gives the refusals instead when something is wrong', () => {
    expect(readVerification({}, context)).toHaveProperty('refusals');
  });

  it('leaves codes in its digest and nothing personal', () => {
    const digest = digestVerification(exampleVerification, { monitoringLineFen: 8_000_00 });
    expect(digest).toEqual({
      result: 'atRisk',
      category: 'sudden',
      causes: ['illness', 'schooling'],
      memberCount: 3,
      belowLine: true,
      withoutLabour: false,
      cadreRelative: false,
    });
    for (const secret of ['王', '410699', '14200000001', '1800000'])
      expect(JSON.stringify(digest)).not.toContain(secret);
    expect(
      digestVerification(
        { ...exampleVerification, result: 'notAtRisk', reasonCode: 'assetsAmple' },
        { monitoringLineFen: 0 },
      ),
    ).toMatchObject({ causes: [], reasonCode: 'assetsAmple', belowLine: false });
  });
});
