/**
 * How personal values are shown where the full one is not needed (process.md 8). Public notices carry the name and none of the others.
 * Lists, exports and logs use these; the full value is opened by `household.unmask` with a reason.
 */

/** 330726196507040016 → 330***********0016: county-less start and the last four, enough to tell two people apart. */
export function maskIdNumber(idNumber: string): string {
  return keepEnds(idNumber, 3, 4);
}

/** 13812345678 → 138****5678 */
export function maskPhone(phone: string): string {
  return keepEnds(phone, 3, 4);
}

/** Only the last four digits of an account. */
export function maskBankAccount(account: string): string {
  return keepEnds(account, 0, 4);
}

/** 张三 → 张*, 欧阳小明 → 欧**明: for lists read by people without a task on the household, never on a notice. */
export function maskName(name: string): string {
  const signs = [...name];
  if (signs.length <= 1) return '*';
  if (signs.length === 2) return `${signs[0]}*`;
  return `${signs[0]}${'*'.repeat(signs.length - 2)}${signs.at(-1)}`;
}

function keepEnds(value: string, head: number, tail: number): string {
  const signs = [...value];
  if (signs.length <= head + tail) return '*'.repeat(signs.length);
  return signs.slice(0, head).join('') + '*'.repeat(signs.length - head - tail) + signs.slice(-tail).join('');
}
