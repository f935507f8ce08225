import { type Refusal, refuse } from '#domain/refusal';
import { taskKindFacts } from '#domain/process/taskKind';
import type { ScopedClient } from '#database/scope';

/** Whoever is named to mend what was listed holds the office there today: a listing assigned to anybody else could not be mended. */
export async function ownerFaults(client: ScopedClient, areaCode: string, accountId: string): Promise<Refusal[]> {
  const { rowCount } = await client.query({
    name: 'owner_named',
    text: 'SELECT FROM task_candidates($1, $2, NULL) WHERE account_id = $3::uuid',
    values: [taskKindFacts.mendListing.role, areaCode, accountId],
  });
  return rowCount === 0 ? [refuse('listing.ownerUnknown', { field: 'accountId' })] : [];
}
