import type { Decision } from '#domain/process/command';
import type { HelpTaskKind, IdentificationTaskKind } from '#domain/process/taskKind';
import { helpedThrough } from './helpStory';
import type { Script } from './script';
import { lightOfTurn, type Telling } from './story';

/** From the last confirmed measure: the first full quarter's visit has come by then, and six months of good income behind it. */
const steadyDays = 300;
/** A quarter after the tracker was named the first visit is due. */
const untilVisitDays = 92;

/** Where the elimination has come to, in turn. */
const stops = [
  'tracking',
  'deliberation',
  'trackingVisit',
  'countyConfirmation',
  'certifyNotice',
  'townshipApproval',
  'eliminationAssessment',
  'countyConfirmationApproval',
] as const;
/** A stop on the road; behind it the household is tracked. */
type Stop = Exclude<(typeof stops)[number], 'tracking' | 'trackingVisit'>;

type Told = (script: Script, telling: Telling) => unknown;
const decided =
  (kind: IdentificationTaskKind | HelpTaskKind, decision: Decision): Told =>
  (script) =>
    script.task(kind, decision);

/** The elimination step by step, as far as the entry into the national system and the tracker's name. */
const road: readonly (readonly [at: Stop | null, told: Told])[] = [
  ['eliminationAssessment', decided('eliminationAssessment', 'eliminable')],
  ['deliberation', (script) => script.vote(true)],
  [null, decided('postNotice', 'posted')],
  [null, (script, { policy }) => script.pass(policy.noticeDays + 1)],
  ['certifyNotice', decided('certifyNotice', 'certified')],
  [null, decided('townshipReview', 'approve')],
  ['townshipApproval', decided('townshipApproval', 'approve')],
  [null, drawn],
  ['countyConfirmation', decided('countyConfirmation', 'approve')],
  ['countyConfirmationApproval', decided('countyConfirmationApproval', 'approve')],
  [null, decided('announcement', 'announced')],
  [null, decided('nationalEntry', 'entered')],
  [null, decided('nameTracker', 'assigned')],
];

/** Helped until the risk is gone, then past the gate by the people whose work it is, some as far as the tracking. */
export function eliminate(telling: Telling): void {
  const { script, turn, chance } = telling;
  helpedThrough(script.toTheEnd(), chance).pass(steadyDays).write({ do: 'proposeElimination' });
  const stop = stops[turn % stops.length] ?? 'tracking';
  for (const [at, told] of road) {
    if (at !== null && at === stop) return void script.leaveAt(at, lightOfTurn(turn));
    told(script, telling);
  }
  if (stop === 'tracking') script.leave('tracking', 'green', chance.int(5, 60));
  else script.pass(untilVisitDays).leave('trackingVisit', 'green', 2);
}

function drawn(script: Script, { chance }: Telling): void {
  script.pass(chance.int(1, 3)).write({ do: 'drawSample' });
  script.pass(1).write({ do: 'completeTask', kind: 'sampleCheck', decision: 'passed', ifOpen: true });
}
