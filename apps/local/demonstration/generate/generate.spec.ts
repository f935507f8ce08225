import { national15 } from '#domain/policy/shipped/national15';
import { accounts } from './accounts';
import { areas } from './areas';
import { committees } from './committees';
import { households } from './household';
import { scenario } from './scenario';

const today = '2026-11-22';

/** Everything the generator makes under one seed. */
function county(seed: number) {
  const made = households({ seed, today });
  const people = accounts({ seed, today });
  return {
    areas: areas(),
    today,
    households: made,
    accounts: people,
    committees: committees({ seed, households: made, accounts: people }),
    scenario: scenario({ seed, today, households: made, policy: national15 }),
  };
}

describe('the demonstration county', () => {
  const one = county(7);

  it('is the same for the same seed and day', () => {
    expect(county(7)).toEqual(one);
  });

  it('is another one for another seed, on the same map', () => {
    const other = county(8);
    expect(one.areas).toEqual(other.areas);
    expect(one.households[0]?.facts).not.toEqual(other.households[0]?.facts);
    expect(one.scenario).not.toEqual(other.scenario);
  });
});
