import { type ClueCell, clueValue, relapseOf, type StaysCell, stepFlow, straightThrough } from './flow';

const stays: StaysCell = {
  step: 'townshipReview',
  left: 8,
  late: 1,
  medianMs: 1,
  ninetiethMs: 2,
  allowedMs: 3,
  passed: 5,
  returned: 2,
  passedFirst: 4,
  straight: 3,
  untouched: 2,
};

describe('the flow of a step', () => {
  it('says of what each share is: late of those that left, returned of those decided on, first pass of those that passed', () => {
    expect(stepFlow(stays)).toEqual({
      ...{ step: 'townshipReview', left: 8, medianMs: 1, ninetiethMs: 2, allowedMs: 3 },
      late: { part: 1, whole: 8, percent: 12.5 },
      returned: { part: 2, whole: 7, percent: 28.57 },
      firstPass: { part: 3, whole: 4, percent: 75 },
    });
  });

  it('has no first pass where nobody’s work is judged', () => {
    expect(stepFlow({ ...stays, step: 'verification' }).firstPass).toBeNull();
  });

  it('is straight only through the county’s approval, and nothing of nothing', () => {
    expect(straightThrough([stays, { ...stays, step: 'countyApproval' }])).toEqual({ part: 2, whole: 4, percent: 50 });
    expect(straightThrough([stays])).toEqual({ part: 0, whole: 0, percent: null });
  });
});

it('a relapse is a share of the households that stood as eliminated', () => {
  expect(
    relapseOf([
      { became: 'stands', households: 6 },
      { became: 'reversed', households: 1 },
      { became: 'again', households: 3 },
    ]),
  ).toEqual({ reversed: { part: 1, whole: 10, percent: 10 }, again: { part: 3, whole: 10, percent: 30 } });
});

it('a clue’s value: doubles of those sent, true of those with a finding', () => {
  const cell: ClueCell = {
    channel: 'departmentAlert',
    department: 'health',
    riskClass: 'incomeDrop',
    became: 'merged',
    clues: 5,
  };
  expect(
    clueValue([
      cell,
      { ...cell, became: 'confirmed', clues: 1 },
      { ...cell, became: 'dismissed', clues: 2 },
      { ...cell, became: 'waiting', clues: 2 },
    ]),
  ).toEqual({
    sent: 10,
    merged: { part: 5, whole: 10, percent: 50 },
    confirmed: { part: 1, whole: 3, percent: 33.33 },
    ...{ dismissed: 2, closed: 0, waiting: 2 },
  });
});
