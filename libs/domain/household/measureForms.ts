import type { Day } from '../calendar/day';
import { dayUntilToday, fen, id, optional, required, text, yesNo } from '../form/check';
import { type FormKind, type ReadForm, readForm } from '../form/readForm';
import { distinct, type Fields, list, object } from '../form/shape';
import { type Refusal, refuse } from '../refusal';

export interface MeasureContext {
  readonly today: Day;
  /** The day before which the step cannot have happened: declared before implemented, implemented before confirmed. */
  readonly notBefore?: Day;
}

/** 批准: the department grants the measure; the amount where it is money. */
export interface MeasureApproval {
  readonly amountFen?: number;
  readonly note?: string;
}

/** 落实: what was given and when, with what shows it. */
export interface MeasureImplementation {
  readonly on: Day;
  /** Missing where it is not money: a post, a repair, a visit. */
  readonly amountFen?: number;
  readonly evidence: string;
  readonly fileIds: readonly string[];
}

/** 确认: the household says whether it received it; a “no” says why. */
export interface MeasureConfirmation {
  readonly on: Day;
  /** Who of the household confirmed. */
  readonly confirmedBy: string;
  readonly satisfied: boolean;
  readonly comment?: string;
  /** The signature, or a photo of it. */
  readonly fileIds: readonly string[];
}

const files = distinct(list(id, { max: 20 }));
const comment = optional(text(1000, 'many'));
const approvalFields: Fields<MeasureApproval> = { amountFen: optional(fen), note: comment };
const implementationFields: Fields<MeasureImplementation> = {
  on: required(dayUntilToday),
  amountFen: optional(fen),
  evidence: required(text(1000, 'many')),
  fileIds: required(files),
};
const confirmationFields: Fields<MeasureConfirmation> = {
  on: required(dayUntilToday),
  confirmedBy: required(text(50)),
  satisfied: required(yesNo),
  comment,
  fileIds: required(files),
};

const inOrder = ({ on }: { readonly on: Day }, { notBefore }: MeasureContext): Refusal[] =>
  notBefore !== undefined && on < notBefore ? [refuse('form.dateOrder', { field: 'on' })] : [];
const needsFile = ({ fileIds }: { readonly fileIds: readonly string[] }): Refusal[] =>
  fileIds.length === 0 ? [refuse('measure.proofMissing', { field: 'fileIds' })] : [];

const approval: FormKind<MeasureApproval, MeasureContext> = { shape: object(approvalFields), rules: [] };
const implementation: FormKind<MeasureImplementation, MeasureContext> = {
  shape: object(implementationFields),
  rules: [
    { reads: ['on'], check: inOrder },
    { reads: ['fileIds'], check: needsFile },
  ],
};
const confirmation: FormKind<MeasureConfirmation, MeasureContext> = {
  shape: object(confirmationFields),
  rules: [
    { reads: ['on'], check: inOrder },
    { reads: ['fileIds'], check: needsFile },
    {
      reads: ['satisfied', 'comment'],
      check: (form) => (form.satisfied || form.comment ? [] : [refuse('form.required', { field: 'comment' })]),
    },
  ],
};

/** Each form as it is kept and hashed, or everything that is wrong with it. */
export const readMeasureApproval = (raw: unknown, context: MeasureContext): ReadForm<MeasureApproval> =>
  readForm(approval, raw, context);
export const readMeasureImplementation = (raw: unknown, context: MeasureContext): ReadForm<MeasureImplementation> =>
  readForm(implementation, raw, context);
export const readMeasureConfirmation = (raw: unknown, context: MeasureContext): ReadForm<MeasureConfirmation> =>
  readForm(confirmation, raw, context);
