import dayjs, { type Dayjs } from 'dayjs';
import utc from 'dayjs/plugin/utc';
import { useLanguage } from '../words/words';
import type { Language } from '../words/language';

dayjs.extend(utc);

// Fixed, as everywhere: no zone of the device shifts an office's day (I10).
const shanghaiMinutes = 8 * 60;

const formats = {
  day: { zh: 'YYYY年M月D日', en: 'D MMM YYYY' },
  shortDay: { zh: 'M月D日', en: 'D MMM' },
  moment: { zh: 'YYYY年M月D日 HH:mm', en: 'D MMM YYYY HH:mm' },
  shortMoment: { zh: 'M月D日 HH:mm', en: 'D MMM HH:mm' },
} as const;

export const inShanghai = (at: string): Dayjs => dayjs(at).utcOffset(shanghaiMinutes);

/** Days of Shanghai between a moment and now: 0 today, 1 tomorrow, −2 the day before yesterday. */
export function daysUntil(at: string, now: string): number {
  return inShanghai(at).startOf('day').diff(inShanghai(now).startOf('day'), 'day');
}

/** The end of a limit is 24:00 of its last day, which is 00:00 of the next: the day before is meant. */
function lastDay(until: string): Dayjs {
  return inShanghai(until).subtract(1, 'millisecond');
}

const write = (moment: Dayjs, format: keyof typeof formats, language: Language): string =>
  moment.locale(language === 'zh' ? 'zh-cn' : 'en').format(formats[format][language]);

/** How days and moments are written in the language chosen. */
export function useMoments() {
  const { language } = useLanguage();
  return {
    /** 2026年3月2日, of 'YYYY-MM-DD' or a moment. */
    day: (at: string) => write(at.length === 10 ? dayjs(at) : inShanghai(at), 'day', language),
    shortDay: (at: string) => write(at.length === 10 ? dayjs(at) : inShanghai(at), 'shortDay', language),
    moment: (at: string) => write(inShanghai(at), 'moment', language),
    shortMoment: (at: string) => write(inShanghai(at), 'shortMoment', language),
    /** The last day of a limit: a limit that ends at 24:00 of the 4th is “the 4th”. */
    lastDay: (until: string) => write(lastDay(until), 'day', language),
    shortLastDay: (until: string) => write(lastDay(until), 'shortDay', language),
  };
}

/** Whole days left until a limit's last day: 0 on the day itself, negative when it is over. */
export function daysLeft(until: string, now: string): number {
  return lastDay(until).startOf('day').diff(inShanghai(now).startOf('day'), 'day');
}
