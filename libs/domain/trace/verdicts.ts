/** A department's answer to the data comparison. */
export const verdictNames = {
  match: { zh: '比中', en: 'Match' },
  noMatch: { zh: '未比中', en: 'No match' },
  unknown: { zh: '无法确认', en: 'Unknown' },
} as const;
