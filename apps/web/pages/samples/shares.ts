import type { Schemas } from '../../api/client';

const percent = 100;

/** 21.5%: what part of the list was drawn; “—” where nobody stands in it. */
export function drawnShare({ proposed, chosen }: { readonly proposed: number; readonly chosen: number }): string {
  return proposed === 0 ? '—' : `${((chosen / proposed) * percent).toFixed(1)}%`;
}

/** 130/606: the share as the policy writes it. */
export const writtenShare = ({ numerator, denominator }: Pick<Schemas['SampleStratum'], 'numerator' | 'denominator'>) =>
  `${numerator}/${denominator}`;

/** How many cases know, and how many visits are over. */
export function standingOf({ proposed, waiting, toVisit, passed, failed }: Schemas['SampleCounts']) {
  return { told: proposed - waiting, visited: passed + failed, visits: toVisit + passed + failed };
}
