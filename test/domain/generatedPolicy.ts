import fc from 'fast-check';
import { departments } from '#domain/household/codes';
import type { Policy } from '#domain/policy/policy';
import { shippedPolicies } from '#domain/policy/shipped/shippedPolicies';
import type { RoadStep } from '#domain/process/step';

/** Any order of the steps that keeps what must come first, side by side in places: another county's arrangement. */
export const generatedPolicy: fc.Arbitrary<Policy> = fc
  .record({
    base: fc.constantFrom(...shippedPolicies),
    comparisonAt: fc.integer({ min: 2, max: 5 }),
    beside: fc.boolean(),
    noticeBesideTownship: fc.boolean(),
    secondPerson: fc.record({ township: fc.boolean(), county: fc.boolean() }),
    waitBeyondLimit: fc.boolean(),
    departments: fc.subarray([...departments], { minLength: 1 }),
    sendBackTimes: fc.integer({ min: 0, max: 2 }),
    onSite: fc.option(
      fc.record({
        rate: fc.constantFrom({ numerator: 1, denominator: 2 }, { numerator: 1, denominator: 1 }),
        limits: fc.constant({ onSiteVisit: { days: 2, unit: 'working' } as const }),
      }),
    ),
    redoAfterReturn: fc.subarray<RoadStep>([
      'deliberation',
      'notice',
      'townshipReview',
      'comparison',
      'countyApproval',
    ]),
  })
  .map(({ base, comparisonAt, beside, noticeBesideTownship, departments: asked, waitBeyondLimit, onSite, ...more }) => {
    const middle: RoadStep[][] = noticeBesideTownship
      ? [['deliberation'], ['notice', 'townshipReview']]
      : [['deliberation'], ['notice'], ['townshipReview']];
    const at = Math.min(comparisonAt - 2, middle.length);
    const neighbours = middle[at];
    if (beside && neighbours) neighbours.push('comparison');
    else middle.splice(at, 0, ['comparison']);
    const stages: RoadStep[][] = [
      ['signFor'],
      ['verification'],
      ...middle,
      ['countyApproval'],
      ['announcement'],
      ['nationalEntry'],
    ];
    return {
      ...base,
      ...more,
      ...(onSite !== null && { onSite }),
      stages,
      comparison: { departments: asked, waitBeyondLimit },
      chain: { days: 90, unit: base.chain.unit },
    };
  });

export const anyPolicy = fc.oneof(fc.constantFrom(...shippedPolicies), generatedPolicy);
