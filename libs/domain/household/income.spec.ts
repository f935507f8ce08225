import fc from 'fast-check';
import { exampleHousehold, exampleMembers } from './example';
import { comparedToLine, findPerHead, netIncomeFen, selfPaidFen, transfersFen } from './income';
import type { IncomeFacts } from './facts';

const { income } = exampleHousehold;
const anyIncome = fc
  .record(
    Object.fromEntries(
      Object.keys(income)
        .filter((k) => k !== 'untilOn')
        .map((k) => [k, fc.nat(100_000_000)]),
    ),
    // Every key but the day is an amount.
  )
  .map((amounts) => ({ ...income, ...amounts }) as IncomeFacts);

describe('net income', () => {
  it('is wages, business after its cost, property and transfers', () => {
    // 18,000 + (9,600 − 4,100) + 300 + 520 = 24,320 yuan; 19,200 yuan were paid by themselves.
    expect(netIncomeFen(income)).toBe(24_320_00);
    expect(selfPaidFen(income)).toBe(19_200_00);
    expect(findPerHead(exampleHousehold)).toEqual({ beforeFen: 8_106_66, afterFen: 1_706_66 });
  });

  it('leaves insurance payouts out, counts a loss, and stays whole', () => {
    fc.assert(
      fc.property(anyIncome, fc.integer({ min: 1, max: 5 }), (any, heads) => {
        const net = netIncomeFen(any);
        expect(netIncomeFen({ ...any, insurancePayoutFen: any.insurancePayoutFen + 1 })).toBe(net);
        expect(netIncomeFen({ ...any, businessCostFen: any.businessCostFen + 100 })).toBe(net - 100);
        expect(netIncomeFen({ ...any, pensionFen: any.pensionFen + 7 })).toBe(net + 7);
        expect(transfersFen(any)).toBeGreaterThanOrEqual(0);
        const perHead = findPerHead({ income: any, members: Array.from({ length: heads }, () => exampleMembers[0]!) });
        expect(Number.isInteger(perHead?.beforeFen) && Number.isInteger(perHead?.afterFen)).toBe(true);
        expect(perHead!.afterFen).toBeLessThanOrEqual(perHead!.beforeFen);
      }),
    );
  });

  it('is held against the line after what was paid, and exactly the line is not below', () => {
    expect(comparedToLine(exampleHousehold, 1_706_67)).toBe('below');
    expect(comparedToLine(exampleHousehold, 1_706_66)).toBe('atOrAbove');
    expect(comparedToLine({ income, members: [] }, 1)).toBe('unknown');
  });
});
