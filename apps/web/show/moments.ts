import dayjs, { type Dayjs } from 'dayjs';
import { useLanguage } from '../words/words';
import type { Language } from '../words/language';
import { inShanghai, lastDay } from './days';

const formats = {
  day: { zh: 'YYYY年M月D日', en: 'D MMM YYYY' },
  shortDay: { zh: 'M月D日', en: 'D MMM' },
  moment: { zh: 'YYYY年M月D日 HH:mm', en: 'D MMM YYYY HH:mm' },
  shortMoment: { zh: 'M月D日 HH:mm', en: 'D MMM HH:mm' },
} as const;

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
