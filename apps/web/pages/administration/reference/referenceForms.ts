import { areaCode, type Check, day, fen, number, oneOf, optional, required, text } from '#domain/form/check';
import { object } from '#domain/form/shape';
import type { Labels } from '#domain/household/labels';
import { refuse } from '#domain/refusal';
import type { Schemas } from '../../../api/client';

export const maxSource = 200;

export interface LineDraft {
  readonly year?: number;
  readonly amountFen?: number;
  readonly source: string;
}
export const checkLine: Check = object<LineDraft>({
  year: required(number({ min: 2000, max: 2199 })),
  amountFen: required(fen),
  source: required(text(maxSource)),
});

export type DayKind = Schemas['CalendarDayForm']['kind'];
export const dayKinds = {
  holiday: { zh: '放假', en: 'Holiday' },
  workday: { zh: '调休上班', en: 'Working day' },
} as const satisfies Labels<DayKind>;
export interface DayDraft {
  readonly on?: string;
  readonly kind?: DayKind;
  readonly source: string;
}
export const checkCalendarDay: Check = object<DayDraft>({
  on: required(day),
  kind: required(oneOf(Object.keys(dayKinds))),
  source: required(text(maxSource)),
});

export type SwitchEffect = Schemas['InspectionSwitchForm']['effect'];
export const switchEffects = {
  off: { zh: '停用', en: 'Off' },
  warn: { zh: '仅提示', en: 'Warns' },
  block: { zh: '拦截', en: 'Blocks' },
} as const satisfies Labels<SwitchEffect>;
export interface SwitchDraft {
  readonly areaCode?: string;
  readonly effect?: SwitchEffect;
  readonly fromOn?: string;
  readonly toOn?: string;
  readonly reason: string;
}
export const checkSwitch: Check = object<SwitchDraft>(
  {
    areaCode: required(areaCode),
    effect: required(oneOf(Object.keys(switchEffects))),
    fromOn: required(day),
    toOn: optional(day),
    reason: required(text(maxSource)),
  },
  ({ fromOn = '', toOn }) => (toOn !== undefined && toOn < fromOn ? [refuse('form.dateOrder', { field: 'toOn' })] : []),
);
