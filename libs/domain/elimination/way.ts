/** How a risk went away: through the help given, or by itself (自然消除). */
export const eliminationWays = ['assisted', 'natural'] as const;
export type EliminationWay = (typeof eliminationWays)[number];

export const eliminationWayNames = {
  assisted: { zh: '帮扶后消除', en: 'By the help given' },
  natural: { zh: '自然消除', en: 'By itself' },
} as const satisfies Record<EliminationWay, { zh: string; en: string }>;
