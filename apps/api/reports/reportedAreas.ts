import type { Action } from '#domain/access/actions';
import { covers } from '#domain/access/areas';
import { outerPrefixes } from '#database/queries/summary';
import type { Access } from '../http/access';
import type { ApiActor } from '../http/actor';

/** What a report is of: the area asked for, or the areas of one's offices. */
export interface ReportedAreas {
  /** Prefixes, none inside another. */
  readonly prefixes: readonly string[];
  /** Null where somebody's offices lie in several areas and none was asked for. */
  readonly areaCode: string | null;
}

/** Refuses who has the right nowhere; an area outside is not found, with an audit row. */
export async function reportedAreas(
  access: Access,
  actor: ApiActor,
  { action, areaCode = null }: { readonly action: Action; readonly areaCode?: string | null | undefined },
): Promise<ReportedAreas> {
  const grants = access.anywhere(actor, action);
  if (areaCode !== null && !grants.some((grant) => covers(grant.areaCode, areaCode)))
    throw await access.missing(actor, action, { type: 'area', id: areaCode });
  const prefixes = outerPrefixes(areaCode === null ? grants.map((grant) => grant.areaCode) : [areaCode]);
  return { prefixes, areaCode: areaCode ?? (prefixes.length === 1 ? (grants[0]?.areaCode ?? null) : null) };
}
