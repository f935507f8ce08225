import type { MediaType } from '#contract/files/files';

const signatures: readonly { readonly type: MediaType; readonly at: number; readonly bytes: readonly number[] }[] = [
  { type: 'image/jpeg', at: 0, bytes: [0xff, 0xd8, 0xff] },
  { type: 'image/png', at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'application/pdf', at: 0, bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { type: 'image/webp', at: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
];

/** What a file is by its first bytes, whatever it is called; null for anything we do not take. */
export function mediaTypeOf(content: Buffer): MediaType | null {
  const found = signatures.find(({ at, bytes }) => bytes.every((byte, i) => content[at + i] === byte));
  // WebP is one kind of RIFF; the others of the family carry sound and films.
  if (found?.type === 'image/webp' && content.toString('latin1', 0, 4) !== 'RIFF') return null;
  return found?.type ?? null;
}
