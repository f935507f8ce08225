import type { HouseholdFacts } from '#domain/household/facts';
import { type Refusal, refuse } from '#domain/refusal';
import { isUuid } from '#contract/fields/text';
import type { ScopedClient } from '#database/scope';
import type { FoundTask } from './taskRow';

/** Members whose id is none of this household's to give: no UUID, or somebody of another household. */
export async function strangersIn(
  client: ScopedClient,
  { householdId }: FoundTask,
  form: object | undefined,
): Promise<Refusal[]> {
  // Read as a verification or an assessment just before.
  const { members } = (form as { facts: HouseholdFacts }).facts;
  const at = (i: number): string => `form.facts.members[${i}].memberId`;
  const shapeless = members.flatMap(({ memberId }, i) =>
    isUuid(memberId) ? [] : [refuse('form.shape', { field: at(i) })],
  );
  if (shapeless.length > 0) return shapeless;
  const { rows } = await client.query<{ ids: string[] }>({
    name: 'people_elsewhere',
    text: 'SELECT people_elsewhere($1::uuid[], $2)::text[] AS ids',
    values: [members.map((member) => member.memberId), householdId],
  });
  const elsewhere = rows[0]?.ids ?? [];
  return members.flatMap(({ memberId }, i) =>
    elsewhere.includes(memberId.toLowerCase()) ? [refuse('form.oneOf', { field: at(i) })] : [],
  );
}
