import fc from 'fast-check';
import { type Candidate, drawByRate, drawSample, sizeByRate } from './draw';
import { hashOf } from './hashOf';

const candidates = (counts: readonly number[]): Candidate[] =>
  counts.flatMap((count, s) =>
    Array.from({ length: count }, (_, i) => ({ id: `case-${s}-${i}`, stratum: `41062110${s}` })),
  );
const fifth = { numerator: 1, denominator: 5 };
const counts = fc.array(fc.nat(30), { minLength: 1, maxLength: 8 });
const rate = fc
  .tuple(fc.nat(100), fc.integer({ min: 1, max: 100 }))
  .map(([a, b]) => ({ numerator: Math.min(a, b), denominator: b }));

describe('a draw', () => {
  it('takes the share, each township in proportion', () => {
    const { chosen, strata } = drawSample(candidates([50, 30, 20]), fifth, '2027-05');
    expect(strata).toEqual([
      { stratum: '410621100', frame: 50, chosen: 10 },
      { stratum: '410621101', frame: 30, chosen: 6 },
      { stratum: '410621102', frame: 20, chosen: 4 },
    ]);
    expect(new Set(chosen).size).toBe(20);
  });

  it('of 606 households at the share of May 2022 takes 130', () => {
    const frame = candidates([200, 180, 126, 100]);
    expect(drawSample(frame, { numerator: 130, denominator: 606 }, 'May').chosen).toHaveLength(130);
  });

  it('takes one of a single household, and none of nobody', () => {
    expect(drawSample(candidates([1]), fifth, 'a').chosen).toEqual(['case-0-0']);
    expect(drawSample([], fifth, 'a')).toEqual({ chosen: [], strata: [] });
    expect(drawSample(candidates([3]), { numerator: 0, denominator: 5 }, 'a').chosen).toEqual([]);
  });

  it('is the same again, in whatever order the frame comes', () => {
    fc.assert(
      fc.property(
        counts,
        rate,
        fc.string(),
        fc.infiniteStream(fc.double({ noNaN: true })),
        (sizes, share, seed, keys) => {
          const frame = candidates(sizes);
          const shuffled = frame
            .map((c) => ({ c, key: keys.next().value ?? 0 }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ c }) => c);
          expect(drawSample(shuffled, share, seed)).toEqual(drawSample(frame, share, seed));
        },
      ),
    );
  });

  it('has the size of the share, and gives no stratum a whole seat more or less than its part', () => {
    fc.assert(
      fc.property(counts, rate, fc.string(), (sizes, share, seed) => {
        const frame = candidates(sizes);
        const { chosen, strata } = drawSample(frame, share, seed);
        const size = Math.ceil((frame.length * share.numerator) / share.denominator);
        expect(chosen).toHaveLength(size);
        expect(new Set(chosen).size).toBe(size);
        expect(frame.map((c) => c.id)).toEqual(expect.arrayContaining(chosen));
        for (const s of strata) {
          expect(s.chosen).toBeLessThanOrEqual(s.frame);
          expect(Math.abs(s.chosen - (s.frame * size) / frame.length)).toBeLessThan(1);
        }
      }),
    );
  });

  it('falls on everybody alike over many seeds', () => {
    const frame = candidates([40, 20]);
    const times = new Map<string, number>();
    for (let seed = 0; seed < 1000; seed++)
      for (const id of drawSample(frame, fifth, `seed ${seed}`).chosen) times.set(id, (times.get(id) ?? 0) + 1);
    // Each of the 60 is expected 200 times in 1,000 draws; 60 off is more than four standard deviations.
    for (const { id } of frame) expect(Math.abs((times.get(id) ?? 0) - 200)).toBeLessThan(60);
  });

  test.each([
    { numerator: 2, denominator: 1 },
    { numerator: -1, denominator: 5 },
    { numerator: 1, denominator: 0 },
    { numerator: 0.5, denominator: 1 },
  ])('does not know the rate %j', (wrong) => {
    expect(() => drawSample(candidates([2]), wrong, 'a')).toThrow(RangeError);
  });

  it('does not take a frame that holds somebody twice', () => {
    expect(() => drawSample([...candidates([2]), ...candidates([1])], fifth, 'a')).toThrow(RangeError);
  });
});

describe('a draw over several policies', () => {
  const rated = (numerator: number, some: readonly Candidate[]) =>
    some.map((c) => ({ ...c, id: `${c.id}-${numerator}`, rate: { numerator, denominator: 10 } }));

  it('gives each policy its own share, and is one draw where there is one share', () => {
    const frame = [...rated(1, candidates([10, 20])), ...rated(5, candidates([4]))];
    expect(drawByRate(frame, 'a').strata.map(({ rate, frame: of, chosen }) => [rate.numerator, of, chosen])).toEqual([
      [1, 10, 1],
      [1, 20, 2],
      [5, 4, 2],
    ]);
    const one = rated(2, candidates([7, 9]));
    expect(drawByRate(one, 'b').chosen).toEqual(drawSample(one, { numerator: 2, denominator: 10 }, 'b').chosen);
    expect(drawByRate([], 'b')).toEqual({ chosen: [], strata: [] });
  });

  it('takes as many as was foreseen, whatever the seed', () => {
    fc.assert(
      fc.property(counts, counts, fc.string(), (some, others, seed) => {
        const { chosen, strata } = drawByRate([...rated(1, candidates(some)), ...rated(3, candidates(others))], seed);
        expect(sizeByRate(strata)).toBe(chosen.length);
      }),
    );
  });
});

describe('the hash that a draw sorts by', () => {
  it('stays what it is: samples drawn today can be repeated in years', () => {
    expect([hashOf(''), hashOf('a'), hashOf('守望'), hashOf('2027-05\ncase-1')]).toEqual([
      5271166334826629, 1233378243538147, 5566604411686528, 2669128145760115,
    ]);
  });

  it('is a safe whole number and differs for texts that differ', () => {
    const hashes = Array.from({ length: 20_000 }, (_, i) => hashOf(`case-${i}`));
    expect(hashes.every((h) => Number.isSafeInteger(h) && h >= 0)).toBe(true);
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
