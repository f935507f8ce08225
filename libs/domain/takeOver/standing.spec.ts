import { bookOf } from './exampleBook';
import { exampleTaken } from './exampleTaken';
import type { RowFault } from './fault';
import { readHouseholds } from './readHouseholds';
import type { Book } from './cell';
import type { TakenHousehold } from './takenHousehold';

function read(book: Book) {
  const found = readHouseholds(book, '2022-07-05');
  if ('faults' in found) throw new Error('unreadable');
  return { households: [...found.households()] };
}
const faultsOf = (book: Book): readonly RowFault[] => read(book).households.flatMap(({ faults }) => faults);

describe('where a household stands', () => {
  const standing = (monitoring: Partial<TakenHousehold['monitoring']>, members = exampleTaken.facts.members) =>
    bookOf([
      {
        ...exampleTaken,
        facts: { ...exampleTaken.facts, members },
        monitoring: { ...exampleTaken.monitoring, ...monitoring },
      },
    ]);
  const eliminated = { on: '2022-06-20', way: 'assisted' } as const;

  it.each([
    ['on the road of identification', { at: { phase: 'identifying', step: 'townshipReview' }, identifiedOn: null }],
    ['on the road of elimination', { at: { phase: 'eliminating', step: 'notice' } }],
    ['tracked', { at: { phase: 'tracking' }, eliminated, trackingUntilOn: '2023-06-20' }],
    ['ended', { at: { phase: 'ended' }, eliminated, ended: { on: '2022-07-01', outcome: 'generalMonitoring' } }],
    ['moved away', { at: { phase: 'ended' }, ended: { on: '2022-07-01', outcome: 'movedAway' } }],
  ] as const)('may be %s', (_where, monitoring) => {
    const { households } = read(standing(monitoring));
    expect(households[0]).toMatchObject({ faults: [], taken: { monitoring } });
  });

  it.each([
    ['identified while it is being identified', { at: { phase: 'identifying', step: 'notice' } }, 'import.notNow'],
    ['tracked without an elimination', { at: { phase: 'tracking' } }, 'import.neededNow'],
    [
      'eliminated before it was identified',
      { at: { phase: 'tracking' }, eliminated: { on: '2022-03-01', way: 'natural' } },
      'form.dateOrder',
    ],
    [
      'ended before its elimination',
      { at: { phase: 'ended' }, eliminated, ended: { on: '2022-06-01', outcome: 'generalMonitoring' } },
      'form.dateOrder',
    ],
    [
      'back in general monitoring without elimination',
      { at: { phase: 'ended' }, ended: { on: '2022-07-01', outcome: 'generalMonitoring' } },
      'import.neededNow',
    ],
  ] as const)('is not %s', (_where, monitoring, code) => {
    expect(faultsOf(standing(monitoring)).map((fault) => fault.code)).toContain(code);
  });

  it('is never behind an elimination for a household wholly without labour', () => {
    const members = exampleTaken.facts.members.map((member) => ({ ...member, labour: 'lost' as const }));
    for (const monitoring of [
      { at: { phase: 'tracking' as const }, eliminated },
      {
        at: { phase: 'ended' as const },
        eliminated,
        ended: { on: '2022-07-01', outcome: 'generalMonitoring' as const },
      },
    ])
      expect(faultsOf(standing(monitoring, members)).map((fault) => fault.code)).toContain('import.withoutLabour');
    expect(faultsOf(standing({ safetyNet: true }, members))).toEqual([]);
  });
});
