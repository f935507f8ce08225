import { getAt, setAt, stepsOf } from './paths';

it('reads a path step by step', () => {
  expect(stepsOf('facts.members[2].idNumber')).toEqual(['facts', 'members', 2, 'idNumber']);
  expect(getAt({ facts: { members: [{ name: '宋' }] } }, 'facts.members[0].name')).toBe('宋');
  expect(getAt({ facts: null }, 'facts.members[0].name')).toBeUndefined();
});

it('sets one field and leaves the form before as it was', () => {
  const before = { facts: { members: [{ name: '宋' }], land: { arableMu: 1 } } };
  const after = setAt(before, 'facts.members[0].name', '王');
  expect(after.facts.members[0]?.name).toBe('王');
  expect(after.facts.land).toBe(before.facts.land);
  expect(before.facts.members[0]?.name).toBe('宋');
});

it('makes what is not there, and leaves out what is undefined', () => {
  expect(setAt<unknown>({}, 'answers[1].field', 'x')).toEqual({ answers: [undefined, { field: 'x' }] });
  expect(setAt<unknown>({ a: 1, b: 2 }, 'a', undefined)).toEqual({ b: 2 });
});
