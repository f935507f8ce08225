import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';

/** Languages of the application, the first one where nothing else was chosen. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

export const languageNames = { zh: '中文', en: 'English' } as const satisfies Record<Language, string>;

const kept = 'shouwang.language';

export function isLanguage(value: unknown): value is Language {
  return value === 'zh' || value === 'en';
}

/** The language chosen on this device before. */
export function keptLanguage(): Language {
  const value = localStorage.getItem(kept);
  return isLanguage(value) ? value : 'zh';
}

/** Keeps the choice, and tells the page and the dates. */
export function keepLanguage(language: Language): void {
  localStorage.setItem(kept, language);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
}
