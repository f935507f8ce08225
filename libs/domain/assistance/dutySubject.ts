import { duties, type Duty, type DutyPeriod, findPeriod } from './duties';
import { rhythms } from './planRules';

/** Which duty of which period a task is about. */
export interface DutySubject {
  readonly duty: Duty;
  /** Name of the period: `2026-12`, `2027Q1`, `2027`. */
  readonly period: string;
}

/** As the subject of a duty's task: `monthlyCall 2026-12`. */
export function dutySubject({ duty, period }: DutySubject): string {
  return `${duty} ${period}`;
}

/** What a task's subject says; nothing where it is about no duty. */
export function findDutySubject(subjectId: string): DutySubject | undefined {
  const [duty, period] = subjectId.split(' ');
  return duties.some((each) => each === duty) && period !== undefined ? { duty: duty as Duty, period } : undefined;
}

/** The days in which the duty has to be done; a period's name says by itself how long it is. */
export function periodOfSubject({ period }: DutySubject): DutyPeriod | undefined {
  return rhythms.map((every) => findPeriod({ every }, period)).find((found) => found !== undefined);
}
