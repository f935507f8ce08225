import { yuan } from './money';

it('writes fen as yuan', () => {
  expect(yuan(0)).toBe('0');
  expect(yuan(1_234_567_00)).toBe('1,234,567');
  expect(yuan(1_234_56)).toBe('1,234.56');
  expect(yuan(-5_00)).toBe('−5');
});
