import { required, text } from '#domain/form/check';
import type { Label } from '#domain/household/labels';
import { checkMinutes, type Minutes, type MinutesItem, votersOf } from '#domain/meeting/minutes';
import { majority } from '#domain/meeting/vote';
import { type Refusal, refuse } from '#domain/refusal';
import type { Schemas } from '../../../api/client';

export type MeetingView = Schemas['MeetingView'];
export type MinutesBody = Schemas['MinutesBody'];
type Item = Schemas['MinutesItemBody'];

/** An item being filled in: its votes come one by one. */
export type ItemValues = Omit<Item, 'yes' | 'no' | 'abstained' | 'away'> &
  Partial<Pick<Item, 'yes' | 'no' | 'abstained'>> & { readonly away: string[] };

/** Minutes being filled in, in the shape of those that are submitted. */
export type MinutesValues = Partial<Omit<MinutesBody, 'attendance' | 'items' | 'photoIds'>> &
  Pick<MinutesBody, 'attendance' | 'photoIds'> & { readonly items: ItemValues[] };

const isValues = (draft: unknown): draft is Partial<MinutesValues> => typeof draft === 'object' && draft !== null;

/** What was typed before, on the agenda as it stands; relatives known beforehand are proposed to leave. */
export function valuesOf(view: MeetingView, draft: unknown): MinutesValues {
  const before = isValues(draft) ? draft : {};
  return {
    ...before,
    attendance: before.attendance ?? [],
    photoIds: before.photoIds ?? [],
    items: view.items.map(({ caseId, taskId, proposedRecusals }) => {
      const typed = before.items?.find((item) => item.caseId === caseId);
      return typed
        ? { ...typed, taskId, away: typed.away ?? [] }
        : { caseId, taskId, recused: proposedRecusals.map(({ memberId }) => memberId), away: [] };
    }),
  };
}

/** Those of the village's list who came. */
export function presentOf({ members }: MeetingView, { attendance }: MinutesValues): MeetingView['members'] {
  return members.filter(({ memberId }) => attendance.some((each) => each.memberId === memberId));
}

/** Members as the choices of an input: a name is the same in both languages. */
export const namesOf = (members: MeetingView['members']): Readonly<Record<string, Label>> =>
  Object.fromEntries(members.map(({ memberId, name }) => [memberId, { zh: name, en: name }]));

/** Only who came can leave the room or be away from it. */
function itemOf({ attendance }: MinutesValues, item: ItemValues): MinutesItem {
  const isPresent = (id: string): boolean => attendance.some(({ memberId }) => memberId === id);
  const { yes = 0, no = 0, abstained = 0, recused, away } = item;
  return { ...item, yes, no, abstained, recused: recused.filter(isPresent), away: away.filter(isPresent) };
}

function minutesOf(values: MinutesValues): Minutes {
  const { chairId = '', recorderId = '', heldAt, attendance, photoIds, signInSheetId } = values;
  const items = values.items.map((item) => itemOf(values, item));
  return { heldAt: Date.parse(heldAt ?? ''), chairId, recorderId, attendance, items, photoIds, signInSheetId };
}

/** The request; it is complete where `checkValues` finds nothing. */
export function bodyOf(values: MinutesValues): MinutesBody {
  const { heldAt = '', place = '', chairId = '', recorderId = '' } = values;
  const items = values.items.map((item) => {
    const { recused, away, yes, no, abstained } = itemOf(values, item);
    return { ...item, recused: [...recused], away: [...away], yes, no, abstained };
  });
  return { ...values, heldAt, place, chairId, recorderId, items };
}

/** How an item's vote stands while it is typed. */
export interface Count {
  readonly voters: number;
  readonly sum: number;
  /** Null until the votes add up. */
  readonly passed: boolean | null;
}

export function countOf(values: MinutesValues, item: ItemValues): Count {
  const { recused, away, yes, no, abstained } = itemOf(values, item);
  const voters = votersOf(values, { recused, away }).length;
  const sum = yes + no + abstained;
  return { voters, sum, passed: sum === voters && voters > 0 ? majority({ yes, voters }) : null };
}

/** The meeting with minutes that lie on the device as it will be once they are accepted. */
export function withMinutes(view: MeetingView, values: MinutesValues): MeetingView {
  const items = view.items.map((item) => {
    const typed = values.items.find(({ caseId }) => caseId === item.caseId);
    if (typed === undefined) return item;
    const { recused, yes, no, abstained } = itemOf(values, typed);
    return { ...item, yes, no, abstained, recused: [...recused], passed: countOf(values, typed).passed };
  });
  return { ...view, minutes: { ...bodyOf(values) }, items };
}

const votes = ['yes', 'no', 'abstained'] as const;

/** Everything that is wrong, by the domain's own checks. Whether the time lies in the future the API says, by business time. */
export function checkValues(view: MeetingView, values: MinutesValues): Refusal[] {
  const voters = view.members.filter(({ kind }) => kind === 'voter').length;
  const byDomain = checkMinutes(minutesOf(values), {
    now: Infinity,
    members: view.members.map(({ memberId, kind }) => ({ memberId, as: kind === 'voter' ? 'voter' : 'observer' })),
    // The API gives the number that the policy's fraction comes to.
    quorum: { numerator: view.quorum, denominator: Math.max(voters, 1) },
    waitingTaskIds: new Set(view.items.map(({ taskId }) => taskId)),
    relativesByCase: new Map(
      view.items.map(({ caseId, proposedRecusals }) => [caseId, proposedRecusals.map(({ memberId }) => memberId)]),
    ),
  });
  const missing = (['heldAt', 'chairId', 'recorderId'] as const)
    .filter((field) => values[field] === undefined || values[field] === '')
    .map((field) => refuse('form.required', { field }));
  const withoutVotes = values.items.flatMap((item, i) =>
    votes.filter((vote) => item[vote] === undefined).map((vote) => `items[${i}].${vote}`),
  );
  const isIncomplete = ({ field = '' }: Refusal): boolean =>
    withoutVotes.some((each) => each.startsWith(field.replace(/yes$/, '')) && field.endsWith('.yes'));
  return [
    ...missing,
    ...required(text(100))(values.place, 'place', ''),
    ...withoutVotes.map((field) => refuse('form.required', { field })),
    ...byDomain.filter((refusal) => !isIncomplete(refusal)),
    ...view.items.flatMap(({ returnedFields }, i) => answered(returnedFields, values.items[i], i)),
  ];
}

/** After a return every ticked field has to be dealt with. */
function answered(returned: readonly string[], item: ItemValues | undefined, i: number): Refusal[] {
  const isOpen = returned.some((field) => item?.dealtWith?.includes(field) !== true);
  return isOpen ? [refuse('form.required', { field: `items[${i}].dealtWith` })] : [];
}
