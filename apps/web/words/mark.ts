import i18next from 'i18next';

const english = {
  '、': ', ',
  '；': '; ',
  '。': '. ',
  '：': ': ',
  '，': ', ',
  '（': ' (',
  '）': ')',
  元: ' yuan',
} as const;

/**
 * A mark between words that come from tables, or the unit of money, as the language chosen writes it: `：` or `: `.
 * Asked for while a page is drawn, and every page is drawn anew when the language changes.
 */
export function mark(chinese: keyof typeof english): string {
  return i18next.language === 'en' ? english[chinese] : chinese;
}
