import { shippedPolicies } from '#domain/policy/shipped/shippedPolicies';
import { national15 } from '#domain/policy/shipped/national15';
import { households } from './household';
import { scenario } from './scenario';
import { roadKinds } from './script';
import { peculiarities } from './stories';

const today = '2026-11-22';
const made = households({ seed: 410621, today });
const plans = scenario({ seed: 410621, today, households: made, policy: national15 });

describe('the scenario', () => {
  it('tells 300 cases of 300 households, in order of their days', () => {
    expect(plans).toHaveLength(300);
    expect(new Set(plans.map(({ householdIndex }) => householdIndex)).size).toBe(300);
    for (const { acts, startedDaysAgo, householdIndex, villageCode } of plans) {
      expect(acts[0]).toMatchObject({ do: 'reportClue', daysAgo: startedDaysAgo });
      const days = acts.map(({ daysAgo }) => daysAgo);
      expect(days).toEqual([...days].sort((a, b) => b - a));
      expect(days.at(-1)).toBeGreaterThanOrEqual(0);
      expect(made[householdIndex]?.villageCode).toBe(villageCode);
    }
  });

  it('leaves cases at every place of the road, in every light, and tells every peculiarity', () => {
    const places = new Set(plans.map(({ standsAt }) => standsAt));
    for (const kind of roadKinds(national15)) expect(places).toContain(kind);
    for (const place of [
      'noticeHanging',
      'suspended',
      'monitored',
      'judgeObjection',
      'lookBack',
      'acceptTransfer',
      'notAdmitted',
      'withdrawn',
    ] as const)
      expect(places).toContain(place);
    for (const light of ['green', 'yellow', 'red', 'paused', 'returned', 'ended'])
      expect(plans.filter((plan) => plan.light === light).length).toBeGreaterThan(5);
    expect(new Set(plans.map(({ peculiarity }) => peculiarity))).toEqual(new Set(peculiarities));
  });

  it.each([100, 180, 300])('tells exactly %i cases', (count) => {
    expect(scenario({ seed: 1, count, today, households: made, policy: national15 })).toHaveLength(count);
  });

  it('can be told under every shipped policy', () => {
    for (const policy of shippedPolicies) {
      const places = new Set(scenario({ seed: 1, today, households: made, policy }).map(({ standsAt }) => standsAt));
      for (const kind of roadKinds(policy)) expect(places).toContain(kind);
    }
  });
});
