import type { CaseCommandType } from '#domain/process/caseCommandRules';
import type { CommandForm } from './commandForm';
import { helpForms } from './helpForms';
import { procedureForms } from './procedureForms';
import { supervisingForms } from './supervisingForms';

/** The commands that have a form here, one look for all. */
export const commandForms: Readonly<Partial<Record<CaseCommandType, CommandForm>>> = {
  ...procedureForms,
  ...helpForms,
  ...supervisingForms,
};
