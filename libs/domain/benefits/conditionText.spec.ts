import { amountText, conditionTexts } from './conditionText';
import { starterBenefits } from './starter';

const textsOf = (code: string) => conditionTexts(starterBenefits.find((each) => each.code === code)!);

test('for whom a benefit is stands in words, alternatives and members apart', () => {
  expect(textsOf('chronicCare').map(({ zh }) => zh)).toEqual([
    '户类型：脱贫户；或监测对象类别：脱贫不稳定户或边缘易致贫户或突发严重困难户',
    '家庭成员：健康状况：长期慢性病',
  ]);
  expect(textsOf('careAllowanceDisabled').map(({ zh }) => zh)).toEqual(['家庭成员：残疾1、2级']);
});

test.each(starterBenefits.map((each) => [each.code, each] as const))('%s says it in both languages', (_, benefit) => {
  for (const text of [...conditionTexts(benefit), amountText(benefit.amount)]) {
    if (text === null) continue;
    expect(text.zh).not.toMatch(/undefined/);
    expect(text.en).not.toMatch(/undefined|[\u4e00-\u9fff]/);
  }
});

test('an amount is a sum, or a share of what exceeds a threshold', () => {
  expect(amountText({ fen: 125_000 })?.zh).toBe('1250元');
  expect(amountText({ percent: 80, aboveFen: 200_000 })?.zh).toBe('超过2000元部分的80%');
});
