import { figuresOf, type MonitoredCell, shareOf } from './figures';

const cell: MonitoredCell = {
  areaCode: '410621108000',
  category: 'marginal',
  cause: 'illness',
  standing: 'notEliminated',
  way: null,
  safetyNet: false,
  identifiedInPeriod: false,
  eliminatedInPeriod: false,
  reversedInPeriod: false,
  households: 1,
  people: 3,
};

describe('a share', () => {
  it.each([
    [4725, 10_467, 45.14],
    [1346, 3308, 40.69],
    [130, 606, 21.45],
    [594, 750, 79.2],
    [1, 8, 12.5],
    [1, 800, 0.13],
    [0, 5, 0],
    [5, 5, 100],
    [0, 0, null],
  ])('of %i in %i is %s percent, and says of what', (part, whole, percent) => {
    expect(shareOf(part, whole)).toEqual({ part, whole, percent });
  });
});

describe('the figures', () => {
  it('are sums over the same households: eliminated and not make the monitored, and who is gone is neither', () => {
    const figures = figuresOf([
      cell,
      { ...cell, safetyNet: true, identifiedInPeriod: true },
      { ...cell, standing: 'eliminated', way: 'assisted', households: 2, people: 7, eliminatedInPeriod: true },
      { ...cell, standing: 'eliminated', way: 'natural', people: 4 },
      { ...cell, standing: 'householdExtinct', people: 1 },
      { ...cell, standing: 'movedAway', people: 5 },
    ]);
    expect(figures).toEqual({
      monitored: { households: 5, people: 17 },
      eliminated: { households: 3, people: 11 },
      notEliminated: { households: 2, people: 6 },
      eliminatedNaturally: { households: 1, people: 4 },
      safetyNet: { households: 1, people: 3 },
      eliminationRate: {
        byHousehold: { part: 3, whole: 5, percent: 60 },
        byPerson: { part: 11, whole: 17, percent: 64.71 },
      },
      inPeriod: {
        identified: { households: 1, people: 3 },
        eliminated: { households: 2, people: 7 },
        reversed: { households: 0, people: 0 },
      },
      gone: [
        { outcome: 'householdExtinct', households: 1, people: 1 },
        { outcome: 'movedAway', households: 1, people: 5 },
      ],
    });
  });

  it('of nobody are nothing of nothing', () => {
    expect(figuresOf([]).eliminationRate.byPerson).toEqual({ part: 0, whole: 0, percent: null });
  });
});
