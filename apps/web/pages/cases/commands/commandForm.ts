import { type Check, oneOf, optional, required, text } from '#domain/form/check';
import { object } from '#domain/form/shape';
import type { Label } from '#domain/household/labels';
import { type ReasonSubject, reasonLists } from '#domain/reasons/reasonCodes';
import type { Schemas } from '../../../api/client';
import type { FieldSpec } from '../../../forms/specs';

type CaseFile = Schemas['CaseFileView'];

/** What is entered for any command; each asks for some of it. */
export interface CommandWords {
  readonly taskId?: string;
  readonly to?: string;
  readonly on?: string;
  readonly toAccountId?: string;
  /** Of the people who may be given the task. */
  readonly takerId?: string;
  readonly unitId?: string;
  readonly measureId?: string;
  readonly way?: string;
  readonly category?: string;
  readonly department?: string;
  readonly causes?: readonly string[];
  readonly continuing?: string;
  readonly dueOn?: string;
  readonly what?: string;
  readonly amountFen?: number;
  readonly reasonCode?: string;
  readonly reviewOn?: string;
  readonly toAreaCode?: string;
  readonly measure?: string;
  readonly givenOn?: string;
  readonly reasonText?: string;
  readonly from?: string;
  /** `code@version` */
  readonly policy?: string;
}

export type CommandSpecs = Readonly<Partial<Record<keyof CommandWords, FieldSpec>>>;

/** One command on the case: its fields with their checks, and the way it is sent. */
export interface CommandForm {
  /** What is asked for; some of it is chosen from what the case has. */
  specs(file: CaseFile): CommandSpecs;
  readonly check: Check;
  send(caseId: string, words: CommandWords, key: string): Promise<Schemas['CommandResult']>;
}

const maxText = 1000;

/** Why, in words: they stay out of the ledger. */
export const why = { zh: '情况说明', en: 'What the office writes beside it', kind: 'lines', max: maxText } as const;
export const whyCheck = required(text(maxText, 'many'));
export const mayWhyCheck = optional(text(maxText, 'many'));

/** The closed list of reasons of a decision or command. */
export function reasonOf(subject: ReasonSubject): FieldSpec {
  const labels: Readonly<Record<string, Label>> = reasonLists[subject];
  return { zh: '原因', en: 'Reason', kind: 'code', labels };
}
export const reasonCheck = (subject: ReasonSubject): Check => required(oneOf(Object.keys(reasonLists[subject])));

/** The case and the key of a command's address. */
export const ofCase = (caseId: string, key: string) => ({ path: { id: caseId }, header: { 'Idempotency-Key': key } });

/** A check of these fields; what a command does not ask for may not be there. */
export function fields(asked: Partial<Record<keyof CommandWords, Check>>): Check {
  return object<CommandWords>({ ...absent, ...asked });
}

const none = optional(oneOf([]));
const absent: Record<keyof CommandWords, Check> = {
  taskId: none,
  to: none,
  on: none,
  toAccountId: none,
  takerId: none,
  unitId: none,
  measureId: none,
  way: none,
  category: none,
  department: none,
  causes: none,
  continuing: none,
  dueOn: none,
  what: none,
  amountFen: none,
  reasonCode: none,
  reviewOn: none,
  toAreaCode: none,
  measure: none,
  givenOn: none,
  reasonText: none,
  from: none,
  policy: none,
};
