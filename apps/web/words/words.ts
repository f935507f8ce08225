import { useCallback, useSyncExternalStore } from 'react';
import type { Label } from '#domain/household/labels';
import { chooseLanguage, chosenLanguage, type Language, onLanguage } from './language';

/** A sentence of a table. English has a form of its own for one of something; which it is, `count` says. */
interface Entry {
  readonly zh: string;
  readonly en: string | { readonly one: string; readonly other: string };
}
type Table = Readonly<Record<string, Entry>>;
type Params = Readonly<Record<string, string | number>>;
/** Says one sentence of a table in the language chosen; `{{name}}` in it is filled from the parameters. */
export type Say<T extends Table> = (key: keyof T & string, params?: Params) => string;

/**
 * The sentences of one subject, both languages side by side; gives the hook that says them.
 * A table stands where its page is loaded, so that nobody loads the words of pages they do not open.
 */
export function words<const T extends Table>(table: T): () => Say<T> {
  return function useSubject() {
    const { language } = useLanguage();
    return useCallback<Say<T>>((key, params = {}) => filled(table[key]?.[language] ?? key, params), [language]);
  };
}

function filled(said: Entry['en'], params: Params): string {
  const sentence = typeof said === 'string' ? said : params['count'] === 1 ? said.one : said.other;
  return sentence.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => String(params[name] ?? ''));
}

/** The language chosen, and the way to choose another. */
export function useLanguage(): { language: Language; choose(language: Language): void } {
  return { language: useSyncExternalStore(onLanguage, chosenLanguage), choose: chooseLanguage };
}

/** Says a text that comes with both languages: the domain's labels, the API's sentences. */
export function useLabel(): (label: Label) => string {
  const { language: chosen } = useLanguage();
  return useCallback((label) => label[chosen], [chosen]);
}

/** Says a code by its table; a code that the table does not know stands as it is. */
export function useCodeLabel(): (labels: Readonly<Record<string, Label>>, code: string) => string {
  const say = useLabel();
  return useCallback((labels, code) => (labels[code] ? say(labels[code]) : code), [say]);
}
