import type { FieldSpec } from '../forms/specs';
import { useCommonWords } from '../words/commonWords';
import { useCodeLabel, useLabel } from '../words/words';
import { useMoments } from './moments';
import { yuan } from './money';
import { mark } from '../words/mark';

/** Writes a field's value as its form would show it. */
export function useFieldValue(): (spec: FieldSpec | undefined, value: unknown) => string {
  const t = useCommonWords();
  const say = useLabel();
  const code = useCodeLabel();
  const { day } = useMoments();
  return (spec, value) => {
    if (value === undefined || value === null || value === '') return '—';
    if (typeof value === 'boolean') {
      if (spec?.kind === 'yesNo' && spec.yes && spec.no) return say(value ? spec.yes : spec.no);
      return value ? t('yes') : t('no');
    }
    if (typeof value === 'number') {
      if (spec?.kind === 'money') return `${yuan(value)}${mark('元')}`;
      return spec?.kind === 'number' && spec.unit ? `${value}${say(spec.unit)}` : String(value);
    }
    const written = (each: unknown): string => {
      const text = typeof each === 'string' ? each : JSON.stringify(each);
      return spec?.kind === 'code' || spec?.kind === 'codes' ? code(spec.labels, text) : text;
    };
    if (Array.isArray(value)) return value.length === 0 ? t('none') : value.map(written).join(mark('、'));
    return spec?.kind === 'day' && typeof value === 'string' ? day(value) : written(value);
  };
}
