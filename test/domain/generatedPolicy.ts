import fc from 'fast-check';
import { duties } from '#domain/assistance/duties';
import { departments } from '#domain/household/codes';
import type { HelpPolicy, Limit, Policy } from '#domain/policy/policy';
import { usualLadder } from '#domain/policy/shipped/base';
import { shippedPolicies } from '#domain/policy/shipped/shippedPolicies';
import type { EliminationStep, RoadStep } from '#domain/process/step';
import { helpTaskKinds, identificationTaskKinds } from '#domain/process/taskKind';

const limit: fc.Arbitrary<Limit> = fc.record({
  days: fc.integer({ min: 0, max: 9 }),
  unit: fc.constantFrom('calendar', 'working'),
});

/** A limit of its own for every kind of task. */
function limitsFor<K extends string>(kinds: readonly K[]): fc.Arbitrary<Record<K, Limit>> {
  return fc
    .array(limit, { minLength: kinds.length, maxLength: kinds.length })
    .map((limits) => Object.fromEntries(kinds.map((kind, i) => [kind, limits[i]])) as Record<K, Limit>);
}

/** Notice before the township's review or beside it. */
const noticeAndReview = fc.constantFrom<RoadStep[][]>([['notice'], ['townshipReview']], [['notice', 'townshipReview']]);

/** Puts a step before, between or after others, or beside one of them. */
function placed(step: RoadStep, { at, beside }: { at: number; beside: boolean }, among: RoadStep[][]): RoadStep[][] {
  const place = Math.min(at, among.length);
  if (beside && place < among.length) return among.map((stage, i) => (i === place ? [...stage, step] : stage));
  return [...among.slice(0, place), [step], ...among.slice(place)];
}

const place = fc.record({ at: fc.nat(4), beside: fc.boolean() });

/** Any order of the identification that keeps what must come first: the comparison anywhere behind the visit, and a sample or none. */
const identification: fc.Arbitrary<RoadStep[][]> = fc
  .record({ middle: noticeAndReview, comparison: place, sampling: fc.option(place) })
  .map(({ middle, comparison, sampling }) => {
    const between = placed('comparison', comparison, [['deliberation'], ...middle]);
    return [
      ['signFor'],
      ['verification'],
      ...(sampling ? placed('sampling', sampling, between) : between),
      ['countyApproval'],
      ['announcement'],
      ['nationalEntry'],
    ];
  });

/** The same of the elimination. */
const elimination: fc.Arbitrary<EliminationStep[][]> = fc
  .record({ middle: noticeAndReview, sampling: place })
  .map(
    ({ middle, sampling }) =>
      [
        ['eliminationAssessment'],
        ...placed('sampling', sampling, [['deliberation'], ...middle]),
        ['countyConfirmation'],
        ['announcement'],
        ['nationalEntry'],
      ] as EliminationStep[][],
  );

/** Help as a county may arrange it: its own days, order, tracking, and only some of the helper's duties. */
function helpLike(usual: HelpPolicy): fc.Arbitrary<HelpPolicy> {
  return fc
    .record({
      limits: limitsFor(helpTaskKinds),
      eliminationStages: elimination,
      tracking: fc.constantFrom({ months: 12, everyMonths: 3 }, { months: 1, everyMonths: 1 }),
      asked: fc.subarray([...duties]),
    })
    .map(({ asked, ...help }) => ({
      ...usual,
      ...help,
      duties: Object.fromEntries(
        duties.map((duty) => [duty, asked.includes(duty) ? usual.duties[duty] : null]),
      ) as HelpPolicy['duties'],
    }));
}

/** Another county's arrangement: order, days in both units, notice, quorum, persons, departments, ladder, the township's sample. */
export const generatedPolicy: fc.Arbitrary<Policy> = fc
  .constantFrom(...shippedPolicies)
  .chain(({ onSite: _none, help: usual, ...base }) =>
    fc.record({
      base: fc.constant(base),
      help: usual ? helpLike(usual) : fc.constant(undefined),
      stages: identification,
      limits: limitsFor(identificationTaskKinds),
      chain: fc.record({ days: fc.constant(300), unit: fc.constantFrom<Limit['unit']>('calendar', 'working') }),
      noticeDays: fc.integer({ min: 3, max: 10 }),
      quorum: fc.constantFrom({ numerator: 2, denominator: 3 }, { numerator: 1, denominator: 2 }),
      secondPerson: fc.record({ township: fc.boolean(), county: fc.boolean() }),
      comparison: fc.record({
        departments: fc.subarray([...departments], { minLength: 1 }),
        waitBeyondLimit: fc.boolean(),
      }),
      sendBackTimes: fc.integer({ min: 0, max: 2 }),
      lookBack: limit,
      emergency: limit,
      ladder: fc.subarray([...usualLadder]),
      nearDays: fc.nat(3),
      supervised: fc.boolean(),
      onSite: fc.option(
        fc.record({
          rate: fc.constantFrom({ numerator: 1, denominator: 2 }, { numerator: 1, denominator: 1 }),
          limits: fc.record({ onSiteVisit: limit }),
        }),
      ),
      redoAfterReturn: fc.subarray<RoadStep>([
        'deliberation',
        'notice',
        'townshipReview',
        'comparison',
        'countyApproval',
      ]),
    }),
  )
  .map(({ base: { supervision, ...base }, supervised, help, onSite, ...more }) => ({
    ...base,
    ...more,
    ...(supervised && supervision && { supervision }),
    ...(help && { help }),
    ...(onSite && { onSite }),
  }));

export const anyPolicy = fc.oneof(fc.constantFrom(...shippedPolicies), generatedPolicy);
