/** 申报 declared → 批准 approved → 落实 implemented → 确认 confirmed; refused by its department, or stopped. */
export const measureStates = ['declared', 'approved', 'refused', 'implemented', 'confirmed', 'stopped'] as const;
export type MeasureState = (typeof measureStates)[number];

export const measureStateNames = {
  declared: { zh: '已申报', en: 'Declared' },
  approved: { zh: '已批准', en: 'Approved' },
  refused: { zh: '未批准', en: 'Refused' },
  implemented: { zh: '已落实', en: 'Implemented' },
  confirmed: { zh: '已确认', en: 'Confirmed' },
  stopped: { zh: '已停止', en: 'Stopped' },
} as const satisfies Record<MeasureState, { zh: string; en: string }>;
