import { useLanguage } from '../words/words';
import type { Language } from '../words/language';
import { dayIn, lastDay } from './days';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const shanghaiMs = 8 * 3_600_000;

/** A day as 'YYYY-MM-DD', written out; without its year where the year goes without saying. */
export function writeDay(day: string, language: Language, isShort = false): string {
  const [year, month, date] = day.split('-').map(Number);
  const short = language === 'zh' ? `${month}月${date}日` : `${date} ${months[(month ?? 1) - 1] ?? ''}`;
  if (isShort) return short;
  return language === 'zh' ? `${year}年${short}` : `${short} ${year}`;
}

// Fixed, as everywhere: no zone of the device shifts an office's hours (I10).
const timeIn = (at: string): string => new Date(Date.parse(at) + shanghaiMs).toISOString().slice(11, 16);

/** How days and moments are written in the language chosen. */
export function useMoments() {
  const { language } = useLanguage();
  return {
    /** 2026年3月2日, of 'YYYY-MM-DD' or a moment. */
    day: (at: string) => writeDay(dayIn(at), language),
    shortDay: (at: string) => writeDay(dayIn(at), language, true),
    moment: (at: string) => `${writeDay(dayIn(at), language)} ${timeIn(at)}`,
    shortMoment: (at: string) => `${writeDay(dayIn(at), language, true)} ${timeIn(at)}`,
    /** The last day of a limit: a limit that ends at 24:00 of the 4th is “the 4th”. */
    lastDay: (until: string) => writeDay(lastDay(until), language),
    shortLastDay: (until: string) => writeDay(lastDay(until), language, true),
  };
}
