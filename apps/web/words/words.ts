import i18next from 'i18next';
import { useCallback } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Label } from '#domain/household/labels';
import { isLanguage, keepLanguage, keptLanguage, type Language, languages } from './language';

/** A sentence of a table. English has a form of its own for one of something; which it is, `count` says. */
interface Entry {
  readonly zh: string;
  readonly en: string | { readonly one: string; readonly other: string };
}
type Table = Readonly<Record<string, Entry>>;
type Params = Readonly<Record<string, string | number>>;
/** Says one sentence of a table in the language chosen; `{{name}}` in it is filled from the parameters. */
export type Say<T extends Table> = (key: keyof T & string, params?: Params) => string;

const language = keptLanguage();
keepLanguage(language);
void i18next.use(initReactI18next).init({
  lng: language,
  fallbackLng: 'zh',
  resources: {},
  keySeparator: false,
  nsSeparator: false,
  // React escapes.
  interpolation: { escapeValue: false },
  initAsync: false,
  // What keys mean stands in tables that the compiler checks.
  returnNull: false,
});

/**
 * The sentences of one subject, both languages side by side; gives the hook that says them.
 * A table is registered where its page is loaded, so that nobody loads the words of pages they do not open.
 */
export function words<const T extends Table>(subject: string, table: T): () => Say<T> {
  for (const each of languages) {
    const sentences = Object.fromEntries(Object.entries(table).flatMap(([key, entry]) => formsOf(key, entry[each])));
    i18next.addResourceBundle(each, subject, sentences);
  }
  return function useSubject() {
    const { t } = useTranslation(subject);
    return useCallback<Say<T>>((key, params) => t(key, params ?? {}), [t]);
  };
}

function formsOf(key: string, said: Entry['en']): [key: string, sentence: string][] {
  return typeof said === 'string'
    ? [[key, said]]
    : [
        [`${key}_one`, said.one],
        [`${key}_other`, said.other],
      ];
}

/** The language chosen, and the way to choose another. */
export function useLanguage(): { language: Language; choose(language: Language): void } {
  const { i18n } = useTranslation();
  const choose = (chosen: Language): void => {
    keepLanguage(chosen);
    void i18n.changeLanguage(chosen);
  };
  return { language: isLanguage(i18n.language) ? i18n.language : 'zh', choose };
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
