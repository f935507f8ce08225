import { addDays, addMonths, type Day } from '#domain/calendar/day';
import type { Decision } from '#domain/process/command';
import type { HelpTaskKind } from '#domain/process/taskKind';
import type { Chance } from './chance';
import type { Act, Script } from './script';
import { lightOfTurn, type Telling } from './story';

/** Help step by step: what is decided, and after how many days. */
const steps = [
  ['assignHelper', 'assigned', 0, 2],
  ['makePlan', 'planned', 1, 7],
  ['reviewPlan', 'approve', 1, 2],
  ['approveMeasure', 'approve', 1, 3],
  ['implementMeasure', 'implemented', 3, 15],
  ['confirmMeasure', 'confirmed', 1, 4],
] as const satisfies readonly (readonly [HelpTaskKind, Decision, number, number])[];

/** Where the help of a monitored household has come to, in turn; every third one has all that was planned. */
const stops = [
  'monitored',
  'makePlan',
  'assignHelper',
  'monitored',
  'implementMeasure',
  'reviewPlan',
  'monitored',
  'approveMeasure',
  'makePlan',
  'monitored',
  'confirmMeasure',
  'implementMeasure',
] as const;

/** Helper, plan and every measure, from the identification to the household's last confirmation. */
export function helpedThrough(script: Script, chance: Chance): Script {
  for (const [kind, decision, from, to] of steps)
    script.pass(chance.int(from, to)).write({ do: 'completeTask', kind, decision });
  return script;
}

/** The whole road to 监测对象, then helper, plan and measures, as far as this one has come. */
export function help({ script, turn, chance, policy }: Telling): void {
  script.toTheEnd();
  const stop = stops[turn % stops.length] ?? 'monitored';
  if (!policy.help) return void script.leave('monitored', 'green', chance.int(1, 150));
  const light = lightOfTurn(Math.floor(turn / 2));
  for (const [kind, decision, from, to] of steps) {
    if (kind === stop && kind === 'implementMeasure') {
      // Its limit is the plan's own day, a month after the plan.
      const isLate = light === 'red';
      return void script.leave(kind, isLate ? 'red' : 'green', isLate ? chance.int(35, 50) : chance.int(2, 8));
    }
    if (kind === stop) return void script.leaveAt(kind, light);
    script.pass(chance.int(from, to)).write({ do: 'completeTask', kind, decision });
  }
  script.leave('monitored', 'green', chance.int(5, 150));
}

/** The helper of a household whose risk is gone by now visited it every quarter. */
const visitedAlways = 1;
const doneInTime = 0.8;
const doneAlready = 0.5;

/** The helper’s calls and visits since the helper was named: most of them done, some missed, of the running period's half. */
export function withDuties(acts: readonly Act[], { today, chance }: { today: Day; chance: Chance }): Act[] {
  const assigned = acts.find((act) => act.do === 'completeTask' && act.kind === 'assignHelper');
  if (assigned === undefined) return [...acts];
  const since = addDays(today, -assigned.daysAgo);
  const proposed = acts.find((act) => act.do === 'proposeElimination');
  // With the elimination the helper's duties end.
  const until = proposed === undefined ? today : addDays(today, -proposed.daysAgo - 1);
  const duties = [
    ['dutyCall', 1, doneInTime],
    ['dutyVisit', 3, proposed === undefined ? doneInTime : visitedAlways],
  ] as const;
  const done = duties.flatMap(([kind, months, inTime]) =>
    periodsAfter(since, until, months).flatMap(({ from, to }): Act[] => {
      const isRunning = to >= until;
      const on = addDays(from, chance.int(1, 24));
      if (on > until || !chance.hit(isRunning ? doneAlready : inTime)) return [];
      return [{ do: 'completeTask', kind, decision: 'done', daysAgo: daysFrom(on, today) }];
    }),
  );
  return [...acts, ...done].sort((a, b) => b.daysAgo - a.daysAgo);
}

/** The full periods of so many months that begin after a day, the running one included. */
function periodsAfter(since: Day, until: Day, months: 1 | 3): { readonly from: Day; readonly to: Day }[] {
  const found = [];
  for (let from = `${since.slice(0, 7)}-01`; from <= until; from = addMonths(from, 1)) {
    const starts = months === 1 || ['01', '04', '07', '10'].includes(from.slice(5, 7));
    if (starts && from > since) found.push({ from, to: addDays(addMonths(from, months), -1) });
  }
  return found;
}

const dayMs = 86_400_000;
const daysFrom = (on: Day, today: Day): number => Math.round((Date.parse(today) - Date.parse(on)) / dayMs);
