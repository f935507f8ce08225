import type { Benefit } from '#domain/benefits/benefit';
import type { Schemas } from '../../api/client';

/** An entry as the domain has it; the contract leaves the conditions open, the API has checked them field by field. */
export function asBenefit({ name, toOn, amount, toCheck, ...entry }: Schemas['BenefitView']): Benefit {
  return {
    ...entry,
    nameZh: name.zh,
    nameEn: name.en,
    ...(toOn !== null && { toOn }),
    ...(amount !== null && { amount }),
    ...(toCheck !== null && { toCheck }),
  } as unknown as Benefit;
}
