import { areaCode, type Check, day, optional, required, text } from '#domain/form/check';
import { object } from '#domain/form/shape';
import type { Policy } from '#domain/policy/policy';
import { checkPolicy } from '#domain/policy/validate';
import type { Refusal } from '#domain/refusal';

/** A version being written: shaped as the API takes it, so that its fields have the same paths. */
export interface PolicyDraft {
  readonly areaCode?: string;
  readonly effectiveOn?: string;
  readonly policy: Policy;
}

const place = object<Omit<PolicyDraft, 'policy'>>({ areaCode: required(areaCode), effectiveOn: required(day) });
const words: Readonly<Partial<Record<keyof Policy, Check>>> = {
  nameZh: required(text(100)),
  nameEn: required(text(100)),
  source: required(text(500, 'many')),
};

/** Everything wrong with a draft, each at its field, by the domain's own check of a policy. */
export function checkDraft({ policy, ...rest }: PolicyDraft, todayOn: string): readonly Refusal[] {
  const named = Object.entries(words).flatMap(([name, check]) =>
    (check ?? optional(text(0)))(Reflect.get(policy, name), `policy.${name}`, todayOn),
  );
  const found = checkPolicy(policy).map((fault) => ({
    ...fault,
    field: fault.field === undefined ? 'policy' : `policy.${fault.field}`,
  }));
  return [...place(rest, '', todayOn), ...named, ...found];
}
