import { starterBenefits } from '#domain/benefits/starter';
import { onText } from '#domain/trace/say';
import { comparedWith } from './compared';

test('a version says what it changed, and nothing where it is the first', () => {
  const [first] = starterBenefits;
  const next = { ...first!, fromOn: '2027-01-01', amount: { fen: 50_000 } };
  const changed = comparedWith(next, first).filter(({ was }) => was !== null);
  expect(changed.map(({ id, was, text }) => [id, was?.zh, text.zh])).toEqual([
    ['amount', '—', '500元'],
    ['fromOn', onText(first!.fromOn), '2027年1月1日'],
  ]);
  expect(comparedWith(next, undefined).every(({ was }) => was === null)).toBe(true);
});
