import { covers } from '#domain/access/areas';
import type { Actor, Grant } from '#domain/access/roles';
import type { ScopedClient } from '#database/scope';
import type { Access } from '../http/access';
import type { ApiActor } from '../http/actor';

/** What an actor supervises: narrowed to the area asked for, which is its own where none is. */
export interface Supervised {
  readonly actor: Actor;
  /** Null where somebody supervises several areas and asked for none of them. */
  readonly areaCode: string | null;
}

/** Refuses who supervises nothing; an area outside is not found, with an audit row. */
export async function supervised(access: Access, actor: ApiActor, asked: string | undefined): Promise<Supervised> {
  const grants: readonly [Grant, ...Grant[]] = access.anywhere(actor, 'supervise.read');
  const [first, ...others] = grants;
  const areaCode = asked ?? (others.every((grant) => grant.areaCode === first.areaCode) ? first.areaCode : null);
  if (areaCode !== null && !grants.some((grant) => covers(grant.areaCode, areaCode)))
    throw await access.missing(actor, 'supervise.read', { type: 'area', id: areaCode });
  return { actor: { ...actor, grants }, areaCode };
}

export interface NamedArea {
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
}

export async function areasNamed(
  client: ScopedClient,
  codes: readonly string[],
): Promise<ReadonlyMap<string, NamedArea>> {
  const { rows } = await client.query<NamedArea>({
    name: 'board_areas',
    text: 'SELECT code, name, full_name AS "fullName" FROM area WHERE code = ANY ($1::text[])',
    values: [codes],
  });
  return new Map(rows.map((row) => [row.code, row]));
}
