import type { HouseholdBrief } from '#contract/cases/caseFile';
import { departmentQuestions } from '#domain/comparison/questions';
import type { VerificationForm } from '#domain/household/verificationForm';
import type { ScopedClient } from '#database/scope';
import type { ApiActor } from '../http/actor';
import { maskForm } from './maskedForm';
import type { FoundTask } from './taskRow';

/** What a form starts from: what was submitted before, else what the register knows; numbers masked. Enter once. */
export async function formSkeleton(
  client: ScopedClient,
  actor: ApiActor,
  {
    task,
    household,
    before,
    today,
  }: { task: FoundTask; household: HouseholdBrief | null; before: VerificationForm | null; today: string },
): Promise<unknown> {
  if (task.kind === 'verification') {
    const answers = task.returnedFields.map((field) => ({ field, dealt: null }));
    if (before) return maskForm({ ...before, answers });
    return household && maskForm({ ...(await fromRegister(client, household, { actor, today })), answers });
  }
  if (task.kind !== 'answerComparison' || task.department === null) return null;
  const { asks } = departmentQuestions[task.department];
  return { department: task.department, verdict: null, facts: Object.fromEntries(asks.map((name) => [name, []])) };
}

async function fromRegister(
  client: ScopedClient,
  household: HouseholdBrief,
  { actor, today }: { actor: ApiActor; today: string },
): Promise<object> {
  const register = await client.query<{ facts: object; residence_area_code: string | null }>({
    name: 'skeleton_household',
    text: 'SELECT facts, residence_area_code FROM household WHERE id = $1',
    values: [household.householdId],
  });
  const people = await client.query<{ id: string; facts: Record<string, unknown> }>({
    name: 'skeleton_people',
    text: 'SELECT id, facts FROM person WHERE household_id = $1 LIMIT 100',
    values: [household.householdId],
  });
  const factsOf = (id: string): Record<string, unknown> => {
    // The member's own phone is sealed in the register and typed anew where it is needed.
    const { phone: _sealed, ...facts } = people.rows.find((row) => row.id === id)?.facts ?? {};
    return facts;
  };
  const [row] = register.rows;
  const living = household.members.filter((member) => member.diedOn === null);
  return {
    visitedOn: today,
    verifiers: [{ accountId: actor.accountId, name: actor.name, position: '' }],
    photoFileIds: [],
    consents: [],
    facts: {
      number: household.number,
      areaCode: household.areaCode,
      groupName: household.groupName,
      residenceAreaCode: row?.residence_area_code ?? null,
      kind: household.kind,
      // Masked already; comes back as it is and is put in again.
      ...row?.facts,
      phone: household.phoneMasked,
      measures: [],
      members: living.map(({ personId, name, relation, idNumberMasked }) => ({
        ...factsOf(personId),
        memberId: personId,
        name,
        relation,
        idNumber: idNumberMasked,
      })),
    },
    cadreRelative: false,
    result: null,
    causes: [],
    explanations: [],
  };
}
