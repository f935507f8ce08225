import type { TaskDetail } from '#contract/tasks/detail';
import type { HouseholdFacts } from '#domain/household/facts';
import type { VerificationForm } from '#domain/household/verificationForm';

/**
 * The form of a visit with the register's own ids for the people it already knows, by name:
 * a head who reported himself is one person, not two.
 */
export function asRegistered(form: VerificationForm, detail: Pick<TaskDetail, 'household'>): VerificationForm {
  const idOf = registeredIds(form, detail);
  return {
    ...withRegistered(form, detail),
    consents: form.consents.map((consent) => ({ ...consent, memberId: idOf(consent.memberId) })),
  };
}

/** The same for any form that holds the household's facts. */
export function withRegistered<F extends { readonly facts: HouseholdFacts }>(
  form: F,
  detail: Pick<TaskDetail, 'household'>,
): F {
  const idOf = registeredIds(form, detail);
  const members = form.facts.members.map((member) => ({ ...member, memberId: idOf(member.memberId) }));
  return { ...form, facts: { ...form.facts, members } };
}

function registeredIds(
  { facts }: { readonly facts: HouseholdFacts },
  { household }: Pick<TaskDetail, 'household'>,
): (memberId: string) => string {
  const known = new Map((household?.members ?? []).map((member) => [member.name, member.personId]));
  const ids = new Map(facts.members.map(({ memberId, name }) => [memberId, known.get(name) ?? memberId]));
  return (memberId) => ids.get(memberId) ?? memberId;
}
