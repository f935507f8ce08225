import type { TaskKind } from '#domain/process/taskKind';
import { stations } from '../generate/stations';
import type { PlannedCase } from './chooseCases';
import { isOrdinary, ofHousehold } from './gatherMeetings';

const [first] = stations;
const village = first?.villages[0]?.code ?? '';
const township = first?.code.slice(0, 9) ?? '';

/** What waits on the first day for those whose accounts are printed and whose work comes from the cases of one place: kind, and where. */
const promised: readonly (readonly [TaskKind, area: string])[] = [
  ['certifyNotice', village],
  ['townshipApproval', township],
];

/** Where nobody's case stands at such a place, one that does changes households with one of there. */
export function somethingForAll(cases: readonly PlannedCase[]): PlannedCase[] {
  return promised.reduce<PlannedCase[]>((now, [kind, area]) => withOne(now, kind, area), [...cases]);
}

function withOne(cases: PlannedCase[], kind: TaskKind, area: string): PlannedCase[] {
  const isThere = ({ household }: PlannedCase): boolean => household.villageCode.startsWith(area);
  if (cases.some((one) => one.plan.standsAt === kind && isThere(one))) return cases;
  const isFree = ({ plan: { peculiarity } }: PlannedCase): boolean => isOrdinary(peculiarity);
  const wanted = cases.find((one) => one.plan.standsAt === kind && isFree(one));
  const kinds = promised.map(([each]) => each as string);
  const other = cases.find((one) => isThere(one) && isFree(one) && !kinds.includes(one.plan.standsAt));
  if (wanted === undefined || other === undefined) return cases;
  return cases.map((one) => {
    if (one !== wanted && one !== other) return one;
    const { household } = one === wanted ? other : wanted;
    return { ...one, household, plan: ofHousehold(one.plan, household) };
  });
}
