import { type Check, day, id, optional, required, text } from '#domain/form/check';
import { object } from '#domain/form/shape';
import { refuse } from '#domain/refusal';

export interface NewSubstitution {
  readonly accountId?: string;
  readonly substituteId?: string;
  readonly fromOn?: string;
  readonly toOn?: string;
  readonly reason: string;
}

export const maxReason = 200;

/** As the API refuses it, each at its field. */
export const checkNewSubstitution: Check = object<NewSubstitution>(
  {
    accountId: optional(id),
    substituteId: required(id),
    fromOn: required(day),
    toOn: required(day),
    reason: required(text(maxReason)),
  },
  ({ accountId, substituteId, fromOn = '', toOn = '' }) => [
    ...(accountId === substituteId ? [refuse('substitution.self', { field: 'substituteId' })] : []),
    ...(toOn < fromOn ? [refuse('form.dateOrder', { field: 'toOn' })] : []),
  ],
);
