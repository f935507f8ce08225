import { covers } from './areas';
import type { Grant } from './roles';
import { roleFacts } from './roles';

/**
 * Whether somebody opens, by an office of the own, every case that another works on: whom others may name as that person's substitute.
 * A village's, township's or county's office opens what lies in its area; a department or a grid what its own kind does. Who watches over the work does not stand in for it.
 * Takes the grants of one day; what is held only on behalf of others does not count.
 */
export function standsIn(away: readonly Grant[], other: readonly Grant[]): boolean {
  const work = own(away);
  const offices = own(other);
  return work.length > 0 && work.every((grant) => offices.some((office) => opens(office, grant)));
}

function opens(office: Grant, { areaCode, department, gridId }: Grant): boolean {
  if (!covers(office.areaCode, areaCode)) return false;
  switch (roleFacts[office.role].scope) {
    case 'village':
    case 'township':
    case 'county':
      return true;
    case 'questions':
      return office.department === department;
    case 'grid':
      return gridId !== undefined && office.gridId === gridId;
    case 'households':
    case 'any':
      return false;
  }
}

const own = (grants: readonly Grant[]): readonly Grant[] => grants.filter((grant) => grant.onBehalfOf === undefined);
