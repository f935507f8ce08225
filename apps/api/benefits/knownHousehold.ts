import type { BenefitHousehold, BenefitMember } from '#domain/benefits/benefitsFor';
import type { Category } from '#domain/household/codes';
import type { HouseholdFacts } from '#domain/household/facts';
import type { HouseGrade, HouseholdKind } from '#domain/household/homeCodes';
import type { VisitForm } from '#domain/household/visitForm';
import type { ScopedClient } from '#database/scope';
import type { StoredSubmission, Submissions } from '../submissions/submissions';
import { formOf } from '../tasks/caseContent';
import { noIncome, unknownMember } from '../tasks/knownFacts';

/** A household as the catalogue asks for it, with its people's names, and what it said at the last visit that it receives. */
export interface KnownHousehold {
  readonly household: BenefitHousehold;
  readonly names: ReadonlyMap<string, string>;
  /** When income and securities were last taken at the home. */
  readonly factsOn: string | null;
  readonly visit: { readonly on: string; readonly received: readonly string[] } | null;
}

interface Taken {
  readonly on: string;
  readonly facts: Pick<HouseholdFacts, 'income' | 'securities'>;
}

/** Register, category and the latest home visit together; null where the household is not the reader's to see. */
export async function findKnownHousehold(
  client: ScopedClient,
  submissions: Submissions,
  householdId: string,
): Promise<KnownHousehold | null> {
  const place = await findPlace(client, householdId);
  if (place === null) return null;
  const people = await peopleOf(client, householdId);
  const verified = await submissions.latestOf(client, householdId, ['verification', 'eliminationAssessment']);
  const visited = await submissions.latestOf(client, householdId, ['dutyVisit', 'trackingVisit']);
  const visit = visited && formOf<VisitForm>(visited);
  const taken = laterOf(
    verified && takenAtVerification(verified),
    visit && { on: visit.visitedOn, facts: { income: visit.income, securities: visit.securities } },
  );
  const { areaCode, kind, grade, category } = place;
  return {
    household: {
      facts: {
        ...{ areaCode, kind, members: people.map(({ member }) => member) },
        ...(taken?.facts ?? { income: noIncome, securities: {} }),
        ...(grade !== null && { home: { grade } }),
      },
      ...(category !== null && { category }),
    },
    names: new Map(people.map(({ member, name }) => [member.memberId, name])),
    factsOn: taken?.on ?? null,
    visit: visit && { on: visit.visitedOn, received: visit.received },
  };
}

async function findPlace(
  client: ScopedClient,
  id: string,
): Promise<{ areaCode: string; kind: HouseholdKind; grade: HouseGrade | null; category: Category | null } | null> {
  const { rows } = await client.query<{
    areaCode: string;
    kind: HouseholdKind;
    grade: HouseGrade | null;
    category: Category | null;
  }>({
    name: 'benefit_household',
    text: `SELECT h.area_code AS "areaCode", h.kind, h.facts->'home'->>'grade' AS grade,
        (SELECT s.category FROM monitored_span s WHERE s.household_id = h.id AND s.ended_on IS NULL AND s.eliminated_on IS NULL
          ORDER BY s.since_on DESC, s.ordinal DESC LIMIT 1) AS category
      FROM household h WHERE h.id = $1`,
    values: [id],
  });
  return rows[0] ?? null;
}

async function peopleOf(client: ScopedClient, householdId: string): Promise<{ member: BenefitMember; name: string }[]> {
  const { rows } = await client.query<{
    id: string;
    name: string;
    birth_on: string | null;
    facts: Partial<BenefitMember>;
  }>({
    name: 'benefit_people',
    text: 'SELECT id, name, birth_on, facts FROM person WHERE household_id = $1 AND died_on IS NULL AND left_on IS NULL ORDER BY birth_on NULLS LAST, id LIMIT 100',
    values: [householdId],
  });
  return rows.map(({ id, name, birth_on: bornOn, facts }) => ({
    name,
    member: { ...unknownMember, ...facts, memberId: id, ...(bornOn !== null && { bornOn }) },
  }));
}

function takenAtVerification(found: StoredSubmission): Taken | null {
  const form = formOf<{ facts: HouseholdFacts; visitedOn: string }>(found);
  return form && { on: form.visitedOn, facts: form.facts };
}

function laterOf(one: Taken | null, other: Taken | null): Taken | null {
  if (one === null || other === null) return one ?? other;
  return other.on >= one.on ? other : one;
}
