import { chosenLanguage } from './language';

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
  return chosenLanguage() === 'en' ? english[chinese] : chinese;
}
