/** As people type it: full-width digits, spaces, dashes and brackets, +86 in front. */
export function cleanPhone(text: string): string {
  const plain = text.normalize('NFKC').replace(/[\s()\-‐–—]/g, '');
  return plain.replace(/^(\+|00)86(?=1[3-9]\d{9}$|0\d{9,11}$)/, '');
}

/** A mainland mobile number (11 digits from 13 to 19) or a landline with its area code (010, 02x, 0xxx and 7 or 8 digits). */
export function isPhone(text: string): boolean {
  const phone = cleanPhone(text);
  return /^1[3-9]\d{9}$/.test(phone) || /^0(10|2\d)[2-9]\d{7}$/.test(phone) || /^0[3-9]\d{2}[2-9]\d{6,7}$/.test(phone);
}
