import type { CaseEvent, EventType } from '../process/event';
import { helpSentences } from './helpSentences';
import { roadSentences } from './roadSentences';
import type { Say, Sentence, TraceNames } from './say';
import { supervisionSentences } from './supervisionSentences';
import { sideSentences } from './sideSentences';

/** One sentence for every type of event: a new type does not compile before something is said about it. */
const sentences = { ...roadSentences, ...sideSentences, ...helpSentences, ...supervisionSentences } as const satisfies {
  [T in EventType]: Say<T>;
};

/** What an event means, in Chinese and English. */
export function sentenceOf(event: Pick<CaseEvent, 'type' | 'data'>, names: TraceNames): Sentence {
  // The table is keyed by the event's own type; TypeScript cannot follow a lookup by a union's tag.
  const say = sentences[event.type] as Say<EventType>;
  return say(event.data, names);
}

/** True for a type that this version knows; an older or newer row is shown by its code. */
export function isEventType(type: string): type is EventType {
  return Object.hasOwn(sentences, type);
}
