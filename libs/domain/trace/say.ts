import { lastDayBefore } from '../calendar/instant';
import type { EventData, EventType } from '../process/event';
import { type TaskKind, taskKindFacts } from '../process/taskKind';

/** One sentence in both languages. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/** Names that the ledger does not hold: it has ids and codes only. */
export interface TraceNames {
  /** An account's name; the id's own short form where nobody is found. */
  readonly account: (accountId: string) => string;
  readonly area: (areaCode: string) => string;
}

/** Says what one kind of event means, in the office's words. */
export type Say<T extends EventType> = (data: EventData[T], names: TraceNames) => Sentence;

interface Named {
  readonly zh: string;
  readonly en: string;
}

/** Several codes in a row, by their names; a code that the table does not know shows as itself. */
export function listOf(table: Readonly<Record<string, Named>>, codes: readonly string[]): Sentence {
  const named = codes.map((code) => table[code] ?? { zh: code, en: code });
  return { zh: named.map((n) => n.zh).join('、'), en: named.map((n) => n.en).join(', ') };
}

/** One code by its name. */
export function nameOf(table: Readonly<Record<string, Named>>, code: string): Sentence {
  return listOf(table, [code]);
}

/** A day as it is written: 2026年11月4日. */
export function onText(on: string): string {
  const [year, month, day] = on.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** So many of something in English: 1 day, 2 days. */
export function countOf(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}

/** A limit's end: the day whose 24:00 it is. */
export function dayText(instant: number): Sentence {
  const on = lastDayBefore(instant);
  return { zh: `${onText(on)}24时`, en: `24:00 on ${on}` };
}

/** The kind of a task by its name; the ids of tasks end in it. */
export function kindOf(taskId: string): Sentence {
  const kind = taskId.split(':').at(-1) ?? '';
  return isKind(kind) ? taskKindFacts[kind] : { zh: kind, en: kind };
}

function isKind(kind: string): kind is TaskKind {
  return Object.hasOwn(taskKindFacts, kind);
}
