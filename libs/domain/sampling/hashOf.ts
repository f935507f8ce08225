const prime = 0x01000193;
const bases = [0x811c9dc5, 0x9e3779b9] as const;

/**
 * A number of 53 bits that depends on every character of the text and looks like chance: what a draw sorts by.
 * FNV-1a over the text's code units, twice from different bases, each time stirred so that close texts land far apart.
 * The domain imports nothing, a random generator would make the result depend on the order of the frame, and a sample has to
 * come out the same on every machine and in every version. It hides nothing: whoever knows seed and frame can foresee the draw.
 */
export function hashOf(text: string): number {
  const [high, low] = [stir(fold(text, bases[0])), stir(fold(text, bases[1]))];
  return (high & 0x1fffff) * 0x1_0000_0000 + low;
}

function fold(text: string, base: number): number {
  let hash = base;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), prime);
  return hash >>> 0;
}

/** Two rounds of shift and odd multiplication, both reversible, so that nothing is lost. */
function stir(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 16)) >>> 0;
}
