import type { HouseholdBrief } from '#contract/cases/caseFile';
import { departmentQuestions } from '#domain/comparison/questions';
import type { ScopedClient } from '#database/scope';
import type { ApiActor } from '../http/actor';
import { assessmentsOf, verificationsOf } from './caseContent';
import { helpSkeleton, type HelpSkeletonFacts } from './helpSkeletons';
import type { KnownFacts } from './knownFacts';
import { maskForm } from './maskedForm';

/** What a form starts from: what was submitted before, else what the register knows; numbers masked. Enter once. */
export async function formSkeleton(
  client: ScopedClient,
  by: { readonly actor: ApiActor; readonly facts: KnownFacts },
  known: HelpSkeletonFacts,
): Promise<unknown> {
  const { task, submissions } = known;
  switch (task.kind) {
    case 'verification':
      return verificationSkeleton(client, by.actor, known);
    case 'eliminationAssessment':
      return assessmentSkeleton(client, by.actor, known);
    case 'answerComparison': {
      if (task.department === null) return null;
      const { asks } = departmentQuestions[task.department];
      return { department: task.department, verdict: null, facts: Object.fromEntries(asks.map((name) => [name, []])) };
    }
    default:
      return helpSkeleton(client, by, { ...known, submissions });
  }
}

async function verificationSkeleton(
  client: ScopedClient,
  actor: ApiActor,
  { task, household, submissions, today }: HelpSkeletonFacts,
): Promise<unknown> {
  const before = verificationsOf(submissions).at(-1)?.form;
  const answers = task.returnedFields.map((field) => ({ field, dealt: null }));
  if (before) return maskForm({ ...before, answers });
  return household && maskForm({ ...(await fromRegister(client, household, { actor, today })), answers });
}

/** Everything is looked at again: what the register knows stands there, income and securities are taken anew, each cause is judged. */
async function assessmentSkeleton(
  client: ScopedClient,
  actor: ApiActor,
  { task, household, submissions, today }: HelpSkeletonFacts,
): Promise<unknown> {
  const before = assessmentsOf(submissions).at(-1)?.form;
  const answers = task.returnedFields.map((field) => ({ field, dealt: null }));
  if (before && task.returnedStep !== null) return maskForm({ ...before, answers });
  if (!household) return null;
  const { facts, visitedOn, verifiers, photoFileIds } = await fromRegister(client, household, { actor, today });
  return maskForm({
    ...{ visitedOn, verifiers, photoFileIds, cadreRelative: false, explanations: [], answers },
    facts: { ...facts, securities: {}, income: null },
    causeFindings: task.causes.map((cause) => ({ cause, outcome: null, evidence: '', fileIds: [] })),
    contact: before?.contact ?? { name: household.headName ?? '', phone: household.phoneMasked ?? '' },
  });
}

async function fromRegister(
  client: ScopedClient,
  household: HouseholdBrief,
  { actor, today }: { actor: ApiActor; today: string },
) {
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
