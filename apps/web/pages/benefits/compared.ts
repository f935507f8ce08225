import type { Benefit } from '#domain/benefits/benefit';
import { amountText, conditionTexts } from '#domain/benefits/conditionText';
import { departmentLabels } from '#domain/household/codes';
import type { Label } from '#domain/household/labels';
import { onText } from '#domain/trace/say';

export interface BenefitLine {
  readonly id: 'name' | 'department' | 'forWhom' | 'amount' | 'fromOn' | 'toOn' | 'where' | 'toCheck' | 'source';
  readonly text: Label;
}

const plain = (text: string): Label => ({ zh: text, en: text });
// English keeps the day as ISO writes it.
const day = (on: string): Label => ({ zh: onText(on), en: on });
const none: Label = { zh: '—', en: '—' };
const everywhere: Label = { zh: '不限地区', en: 'Everywhere' };

/** What an entry says, line by line, in words. */
export function linesOf(benefit: Benefit): readonly BenefitLine[] {
  const { nameZh, nameEn, department, fromOn, toOn, areaPrefix, toCheck, source } = benefit;
  const conditions = conditionTexts(benefit);
  return [
    { id: 'name', text: { zh: nameZh, en: nameEn } },
    { id: 'department', text: departmentLabels[department] },
    {
      id: 'forWhom',
      text: { zh: conditions.map(({ zh }) => zh).join('。'), en: conditions.map(({ en }) => en).join('. ') },
    },
    { id: 'amount', text: amountText(benefit.amount) ?? none },
    { id: 'fromOn', text: day(fromOn) },
    { id: 'toOn', text: toOn === undefined ? none : day(toOn) },
    { id: 'where', text: areaPrefix === '' ? everywhere : plain(areaPrefix) },
    { id: 'toCheck', text: toCheck ?? none },
    { id: 'source', text: plain(source) },
  ];
}

/** The same lines, each with what stood there in the version before where it was something else. */
export function comparedWith(
  benefit: Benefit,
  before: Benefit | undefined,
): readonly (BenefitLine & { readonly was: Label | null })[] {
  const old = before === undefined ? [] : linesOf(before);
  return linesOf(benefit).map((line) => {
    const was = old.find(({ id }) => id === line.id)?.text;
    return { ...line, was: was !== undefined && was.zh !== line.text.zh ? was : null };
  });
}
