import { taskKindFacts, isTaskKind } from '#domain/process/taskKind';
import { covers } from '#domain/access/areas';
import { accounts } from '#apps/local/demonstration/generate/accounts';
import { helpedHouseholds } from '#apps/local/demonstration/generate/helped';
import { loginsToTry } from '#apps/local/demonstration/load/logins';
import { makeCounty } from '#apps/local/demonstration/load/county';

const today = '2026-11-26';
const seed = 410621;
const { plannedCases } = makeCounty({ seed, today, cases: 240 });

/** Every open task by its role and village, of the cases and of the households that are taken over. */
const waiting = plannedCases.flatMap(({ plan: { standsAt, villageCode } }) =>
  isTaskKind(standsAt) ? [{ role: taskKindFacts[standsAt].role as string, villageCode }] : [],
);
const helpers = helpedHouseholds({ seed, today }).map(({ monitoring: { helperLogin } }) => helperLogin);
const rolesWithInbox = new Set(Object.values(taskKindFacts).map(({ role }) => role as string));

const all = accounts({ seed, today });
const printed = loginsToTry(all).map(({ login }) => all.find((one) => one.login === login) ?? { login, roles: [] });
const working = printed.filter(({ roles }) => roles.some(({ role }) => rolesWithInbox.has(role)));

it('prints people of every role that has an inbox', () => {
  const held = new Set(working.flatMap(({ roles }) => roles.map(({ role }) => role as string)));
  expect([...rolesWithInbox].filter((role) => !held.has(role))).toEqual([]);
});

it.each(working.map((account) => [account.login, account] as const))('%s finds something to do', (login, { roles }) => {
  const found = roles.some(
    ({ role, areaCode }) =>
      (role === 'helper' && helpers.includes(login)) ||
      waiting.some((task) => task.role === role && covers(areaCode, task.villageCode)),
  );
  expect(found).toBe(true);
});
