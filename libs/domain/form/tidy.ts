import { cleanIdNumber } from '../identity/idNumber';
import { cleanPhone } from '../identity/phone';
import { cleanText } from '../identity/text';

/** Deeper than any form of ours; what lies below is left as it is and refused by the form's shape. */
const deepest = 12;

/**
 * A form as it is kept and hashed: texts composed and trimmed, ID numbers and phones without what people type between
 * the digits, fields without content left out. Nothing typed is lost but white space; the same form tidied again is the same.
 */
export function tidy(value: unknown, depth = 0): unknown {
  if (depth > deepest) return value;
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map((entry: unknown) => tidy(entry, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, entry]): [string, unknown] => [
    name,
    tidyField(name, entry, depth),
  ]);
  return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined && entry !== null && entry !== ''));
}

function tidyField(name: string, value: unknown, depth: number): unknown {
  if (typeof value === 'string' && name === 'idNumber') return cleanIdNumber(value);
  if (typeof value === 'string' && name === 'phone') return cleanPhone(value);
  return tidy(value, depth + 1);
}
