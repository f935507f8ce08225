// Without what is mistaken for something else when it is read out or written down: 0 o 1 l i.
const signs = 'abcdefghjkmnpqrstuvwxyz23456789';
const groups = 4;
const groupLength = 4;

/** A first password to be handed over: four groups of four signs, some 79 bits, from the browser's own source of chance. */
export function makePassword(): string {
  // Bytes beyond the last whole multiple are thrown away, so that no sign comes more often than another.
  const limit = 256 - (256 % signs.length);
  const chosen: string[] = [];
  while (chosen.length < groups * groupLength) {
    const [byte = limit] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < limit) chosen.push(signs[byte % signs.length] ?? '');
  }
  return Array.from({ length: groups }, (_, i) => chosen.slice(i * groupLength, (i + 1) * groupLength).join('')).join(
    '-',
  );
}
