import { keepPerson, moveVersion } from '#apps/api/households/householdLock';
import { addDays } from '#domain/calendar/day';
import type { HouseholdFacts } from '#domain/household/facts';
import { findBirthDay } from '#domain/identity/idNumber';
import type { Desk } from './desk';
import { inTransaction } from '#apps/setup/inTransaction';
import type { Sheet } from './sheets';

/** Who dies: the last member, or the oldest beside the head. */
export function deathIn(
  { members }: HouseholdFacts,
  { last, today }: { last: boolean; today: string },
): { memberId: string; diedOn: string; membersLeft: number } {
  const mortal = members.filter(({ relation }) => last || relation !== 'head');
  const [oldest] = [...mortal].sort((a, b) => bornOn(a.idNumber).localeCompare(bornOn(b.idNumber)));
  if (!oldest) throw new Error('nobody is left to die');
  return { memberId: oldest.memberId, diedOn: addDays(today, -1), membersLeft: last ? 0 : members.length - 1 };
}

const bornOn = (idNumber: string): string => findBirthDay(idNumber) ?? '9999-12-31';

/** The register hears of a death before the case does. */
export async function recordDeaths({ pool }: Desk, sheets: readonly Sheet[]): Promise<void> {
  for (const { words, turn, author } of sheets) {
    if (words.type !== 'recordDeath' || author === null) continue;
    const { id: householdId } = turn.live.planned.household;
    await inTransaction(pool, async (client) => {
      const { rows } = await client.query<{ version: number }>(
        'SELECT h.version FROM household h JOIN person p ON p.household_id = h.id WHERE p.id = $1 AND p.died_on IS NULL FOR UPDATE',
        [words.memberId],
      );
      const [row] = rows;
      if (!row) return;
      await keepPerson(client, words.memberId, {
        householdId,
        version: row.version,
        reason: '登记成员死亡',
        accountId: author,
      });
      await client.query(
        'UPDATE person SET died_on = $2, version = version + 1, updated_at = business_now() WHERE id = $1',
        [words.memberId, words.diedOn],
      );
      await moveVersion(client, householdId);
    });
  }
}
