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

/** Substitutes for several people; `pairs` says who stands in for whom, by account. */
export interface Covering {
  readonly areaCode?: string;
  readonly fromOn?: string;
  readonly toOn?: string;
  readonly reason: string;
  readonly pairs: Readonly<Record<string, string | undefined>>;
}

/** The pairs that are filled in, in the order in which they are sent. */
export const pairsOf = ({ pairs }: Covering): { readonly accountId: string; readonly substituteId: string }[] =>
  Object.entries(pairs).flatMap(([accountId, substituteId]) =>
    substituteId === undefined ? [] : [{ accountId, substituteId }],
  );

/** As the API refuses it; a person's fault stands at `pairs.<account>`. */
export const checkCovering: Check = (values, at, today) => {
  const covering = values as Covering;
  const { fromOn, toOn, reason } = covering;
  const wrong = object<Pick<Required<Covering>, 'fromOn' | 'toOn' | 'reason'>>(
    { fromOn: required(day), toOn: required(day), reason: required(text(maxReason)) },
    (days) => (days.toOn < days.fromOn ? [refuse('form.dateOrder', { field: 'toOn' })] : []),
  )({ fromOn, toOn, reason }, at, today);
  const pairs = pairsOf(covering);
  return [
    ...(pairs.length === 0 ? [refuse('form.required', { field: 'pairs' })] : []),
    ...pairs.flatMap(({ accountId, substituteId }) =>
      covering.pairs[substituteId] === undefined
        ? []
        : [refuse('substitution.alsoAway', { field: `pairs.${accountId}` })],
    ),
    ...wrong,
  ];
};
