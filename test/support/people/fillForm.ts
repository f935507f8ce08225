import type { TaskDetail } from '#contract/tasks/detail';
import type { VerificationForm } from '#domain/household/verificationForm';

/**
 * The form of a visit with the register's own ids for the people it already knows, by name:
 * a head who reported himself is one person, not two.
 */
export function asRegistered(form: VerificationForm, { household }: Pick<TaskDetail, 'household'>): VerificationForm {
  const known = new Map((household?.members ?? []).map((member) => [member.name, member.personId]));
  const idOf = new Map(form.facts.members.map(({ memberId, name }) => [memberId, known.get(name) ?? memberId]));
  const renamed = (memberId: string): string => idOf.get(memberId) ?? memberId;
  return {
    ...form,
    facts: {
      ...form.facts,
      members: form.facts.members.map((member) => ({ ...member, memberId: renamed(member.memberId) })),
    },
    consents: form.consents.map((consent) => ({ ...consent, memberId: renamed(consent.memberId) })),
  };
}
