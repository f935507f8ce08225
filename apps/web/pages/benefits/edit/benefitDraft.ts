import type { Benefit } from '#domain/benefits/benefit';
import { checkBenefit } from '#domain/benefits/checkBenefit';
import { areaCode as areaCodeCheck, required } from '#domain/form/check';
import { refuse, type Refusal } from '#domain/refusal';

/** An entry being typed; under the paths of the domain's check, so that every fault stands at its field. */
export interface BenefitDraft {
  readonly areaCode: string;
  readonly amountKind: AmountKind;
  readonly benefit: Partial<Benefit>;
}
export type AmountKind = 'none' | 'sum' | 'share';

export const amountKindOf = ({ amount }: Partial<Benefit>): AmountKind =>
  amount === undefined ? 'none' : 'fen' in amount ? 'sum' : 'share';

/** What is sent: an amount of the kind chosen, and no half of a text that was left empty. */
export function benefitOf({ benefit, amountKind }: BenefitDraft): Partial<Benefit> {
  const { amount, toCheck, toOn, ...rest } = benefit;
  const isToCheck = toCheck !== undefined && (isTyped(toCheck.zh) || isTyped(toCheck.en));
  return {
    ...rest,
    ...(amountKind !== 'none' && { amount: amount ?? ({} as NonNullable<Benefit['amount']>) }),
    ...(isToCheck && { toCheck }),
    ...(toOn !== undefined && { toOn }),
  };
}

const isTyped = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

/** Everything that is wrong with it; a version of what exists begins today at the earliest. */
export function checkDraft(draft: BenefitDraft, today: string, isVersion: boolean): readonly Refusal[] {
  const { fromOn } = draft.benefit;
  const isPast = isVersion && fromOn !== undefined && fromOn < today;
  return [
    ...required(areaCodeCheck)(draft.areaCode, 'areaCode', today),
    ...checkBenefit(benefitOf(draft), today).map((refusal) => ({
      ...refusal,
      field: refusal.field ? `benefit.${refusal.field}` : 'benefit',
    })),
    ...(isPast ? [refuse('benefit.past', { field: 'benefit.fromOn' })] : []),
  ];
}
