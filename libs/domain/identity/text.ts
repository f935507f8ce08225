import { type Refusal, refuse } from '../refusal';

// Not printable, or printed elsewhere than they stand: C0 and C1 controls, line separators, marks and overrides of
// writing direction, zero-width space, byte-order mark, halves of a surrogate pair. Variation selectors stay: rare names need them.
const control = /(?![\t\n])\p{Cc}|[\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]|\p{Surrogate}/u;
const lineBreak = /[\t\n]/;

/** The text as it is kept: composed (NFC), line ends as \n, without white space at both ends. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
}

/** Length as a reader counts: a rare character outside the basic plane is one. */
export function textLength(text: string): number {
  return [...text].length;
}

/**
 * What is wrong with a text, or nothing. `max` counts characters of the cleaned text;
 * tabs and line breaks are allowed in texts of several lines only.
 */
export function checkText(
  text: string,
  rule: { readonly max: number; readonly lines?: 'one' | 'many'; readonly field?: string },
): Refusal | undefined {
  const clean = cleanText(text);
  const at = rule.field === undefined ? {} : { field: rule.field };
  if (control.test(clean) || (rule.lines !== 'many' && lineBreak.test(clean)))
    return refuse('form.controlCharacters', at);
  // Cheap bound first: a character is at most two UTF-16 units.
  if (clean.length > rule.max * 2 || textLength(clean) > rule.max)
    return refuse('form.tooLong', { ...at, params: { max: rule.max } });
  return undefined;
}
