import type { HouseholdFacts } from '#domain/household/facts';
import type { VerificationForm } from '#domain/household/verificationForm';
import type { Schemas } from '../../api/client';

export type TaskDetail = Schemas['TaskDetail'];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The form of the last verification, its numbers masked; null where none was submitted. */
export function lastVerification({ earlier }: TaskDetail): VerificationForm | null {
  const found = earlier.findLast(({ form }) => form === 'verification')?.content;
  const form = isRecord(found) ? found['form'] : undefined;
  // The API checked it against the domain's shape before it kept it.
  return isRecord(form) ? (form as unknown as VerificationForm) : null;
}

/** A text of something that was submitted, where it has one. */
export function textOf(content: unknown, name: string): string | null {
  const value = isRecord(content) ? content[name] : undefined;
  return typeof value === 'string' ? value : null;
}

export const memberName = (facts: Pick<HouseholdFacts, 'members'> | undefined, memberId: string): string =>
  facts?.members.find((member) => member.memberId === memberId)?.name ?? memberId;
