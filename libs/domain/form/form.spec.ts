import fc from 'fast-check';
import { differences, touches } from './differences';
import { tidy } from './tidy';

describe('tidying', () => {
  it('drops what is empty, and is finished after the first time', () => {
    expect(tidy({ a: ' x ', b: '', c: null, d: [' ', { e: '  ' }], f: 0, g: false })).toEqual({
      a: 'x',
      d: ['', {}],
      f: 0,
      g: false,
    });
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const once = tidy(value);
        expect(tidy(once)).toEqual(once);
      }),
    );
  });

  it('neither sets a prototype nor falls over depth', () => {
    const evil = tidy(JSON.parse('{"__proto__": {"admin": true}}')) as object;
    expect(Object.getPrototypeOf(evil)).toBe(Object.prototype);
    expect('admin' in evil).toBe(false);
    expect(() => tidy(JSON.parse('['.repeat(5_000) + ']'.repeat(5_000)))).not.toThrow();
  });
});

describe('differences', () => {
  const before = {
    a: 1,
    list: ['x', 'y'],
    members: [
      { memberId: 'm1', labour: 'none' },
      { memberId: 'm2', labour: 'weak' },
    ],
  };

  it('name the leaves that changed', () => {
    expect(differences(before, before)).toEqual([]);
    expect(differences(before, { ...before, a: 2, list: ['y', 'x'], b: { c: true } })).toEqual(['a', 'b.c', 'list']);
  });

  it('follow a member to another place in the list', () => {
    expect(
      differences(before, {
        ...before,
        members: [
          { memberId: 'm2', labour: 'ordinary' },
          { memberId: 'm1', labour: 'none' },
        ],
      }),
    ).toEqual(['members[m2].labour']);
    expect(differences(before, { ...before, members: [{ memberId: 'm1', labour: 'none' }] })).toEqual([
      'members[m2].labour',
      'members[m2].memberId',
    ]);
  });

  it('are found below a ticked field and not beside it', () => {
    const changed = ['facts.income.wagesFen', 'facts.members[m2].labour'];
    expect(
      ['facts.income', 'facts.income.wagesFen', 'facts.members', 'facts.members[1].labour', 'facts'].map((f) =>
        touches(changed, f),
      ),
    ).toEqual([true, true, true, true, true]);
    expect(
      ['facts.inc', 'facts.income.wagesFenX', 'facts.income.pensionFen', 'causes'].map((f) => touches(changed, f)),
    ).toEqual([false, false, false, false]);
  });
});
