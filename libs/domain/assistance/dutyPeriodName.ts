const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** A duty's period as people say it: `2026-04` is 2026年4月, `2026Q2` 2026年第2季度, `2026` 2026年; anything else stands as it is. */
export function dutyPeriodName(period: string): { readonly zh: string; readonly en: string } {
  const [, year, month, quarter] = /^(\d{4})(?:-(\d{2})|Q(\d))?$/.exec(period) ?? [];
  if (year === undefined) return { zh: period, en: period };
  if (month !== undefined)
    return { zh: `${year}年${Number(month)}月`, en: `${months[Number(month) - 1] ?? month} ${year}` };
  return quarter === undefined
    ? { zh: `${year}年`, en: year }
    : { zh: `${year}年第${quarter}季度`, en: `Q${quarter} ${year}` };
}
