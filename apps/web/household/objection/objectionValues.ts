import { number, oneOf, optional, phone, required, text } from '#domain/form/check';
import { object } from '#domain/form/shape';
import { tidy } from '#domain/form/tidy';
import type { Refusal } from '#domain/refusal';
import type { Schemas } from '../../api/client';

type Body = Schemas['PublicObjectionBody'];

/** What is filled in: by the notice and its entry, or by one's own receipt. */
export type ObjectionValues = Omit<Body, 'noticeId' | 'text' | 'entry'> & {
  readonly by: 'notice' | 'receipt';
  /** As typed. */
  readonly entry?: string;
  readonly text?: string;
};

const mostEntries = 200;
const said = {
  by: required(oneOf(['notice', 'receipt'])),
  text: required(text(2000, 'many')),
  name: optional(text(50)),
  phone: optional(phone),
};
const byNotice = object({
  ...said,
  noticeNumber: required(text(40)),
  entry: required(number({ min: 1, max: mostEntries })),
});
const byReceipt = object({ ...said, receiptNumber: required(text(40)), lastFour: required(text(4)) });

/** The request, with what belongs to the other way left out. */
export function objectionBody({ by, entry, ...values }: ObjectionValues): Body {
  const { text: words = '', name, phone: number_, noticeNumber, receiptNumber, lastFour } = values;
  const at =
    by === 'notice'
      ? { noticeNumber, ...(entry !== undefined && entry.trim() !== '' && { entry: Number(entry.normalize('NFKC')) }) }
      : { receiptNumber, lastFour };
  // Texts tidied field by field, empty ones left out.
  return tidy({ ...at, text: words, name, phone: number_ }) as Body;
}

/** Everything that is wrong, each with its field. */
export function checkObjection(values: ObjectionValues): Refusal[] {
  const { by } = values;
  return (by === 'notice' ? byNotice : byReceipt)({ by, ...objectionBody(values) }, '', '2000-01-01');
}
