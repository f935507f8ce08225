import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { type Refusal, refuse } from '#domain/refusal';

const inflate = promisify(inflateRaw);

/** Largest workbook that is taken, in megabytes as it is sent. */
export const mostWorkbookMegabytes = 20;
/** Largest sum of its parts, unpacked: what a compressed archive may become. */
export const mostUnpackedMegabytes = 200;
const megabyte = 1024 * 1024;
const mostParts = 400;

const endRecord = 0x06054b50;
const centralRecord = 0x02014b50;
const localRecord = 0x04034b50;
const endRecordBytes = 22;
const longestComment = 65_535;
const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** A workbook's parts by name, unpacked. */
export type Parts = ReadonlyMap<string, Buffer>;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: Buffer;
  readonly unpackedBytes: number;
}

/**
 * Unpacks the parts of a workbook that hold its cells; pictures, macros and whatever else it carries stay packed and unread.
 * Refuses what is no workbook, and what unpacks to more than the limit, whatever the archive says of itself.
 */
export async function unpack(content: Buffer): Promise<Parts | Refusal> {
  // An .xls, and an .xlsx with a password, are compound files.
  if (content.subarray(0, compoundFile.length).equals(compoundFile))
    return refuse('import.oldWorkbook', { field: 'file' });
  if (content.length < endRecordBytes || content.readUInt32LE(0) !== localRecord)
    return refuse('import.notWorkbook', { field: 'file' });
  const entries = readDirectory(content);
  if (entries === null) return refuse('import.damaged', { field: 'file' });
  const wanted = entries.filter(({ name }) => isCellPart(name));
  if (!wanted.some(({ name }) => name === 'xl/workbook.xml')) return refuse('import.notWorkbook', { field: 'file' });
  const most = mostUnpackedMegabytes * megabyte;
  const tooLarge = () => refuse('import.unpacksTooLarge', { field: 'file', params: { max: mostUnpackedMegabytes } });
  if (wanted.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0) > most) return tooLarge();
  const parts = new Map<string, Buffer>();
  for (const { name, method, packed, unpackedBytes } of wanted) {
    const part = await unpackPart({ method, packed, unpackedBytes });
    if (part === null) return refuse('import.damaged', { field: 'file' });
    parts.set(name, part);
  }
  return parts;
}

/** Workbook, styles, strings and sheets: all that reading cells needs. */
function isCellPart(name: string): boolean {
  return /^(\[Content_Types\]\.xml|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet\d{1,4}\.xml)$/.test(
    name,
  );
}

/** Never more than the directory promised, which was counted: an archive that lies is damaged. */
async function unpackPart({ method, packed, unpackedBytes }: Omit<Entry, 'name'>): Promise<Buffer | null> {
  if (method === 0) return packed.length === unpackedBytes ? packed : null;
  if (method !== 8) return null;
  try {
    const part = await inflate(packed, { maxOutputLength: Math.max(1, unpackedBytes) });
    return part.length === unpackedBytes ? part : null;
  } catch (error) {
    // Everything that inflating finds wrong has a code; what has none is not about this archive.
    if (typeof error === 'object' && error !== null && 'code' in error) return null;
    throw error;
  }
}

/** The archive's own list of its parts; null where it is not what an archive looks like. */
function readDirectory(content: Buffer): Entry[] | null {
  const end = content.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (end < 0 || end < content.length - endRecordBytes - longestComment || end + endRecordBytes > content.length)
    return null;
  if (content.readUInt32LE(end) !== endRecord) return null;
  const count = content.readUInt16LE(end + 10);
  let place = content.readUInt32LE(end + 16);
  if (count > mostParts) return null;
  const entries: Entry[] = [];
  for (let i = 0; i < count; i++) {
    if (place + 46 > content.length || content.readUInt32LE(place) !== centralRecord) return null;
    const nameBytes = content.readUInt16LE(place + 28);
    const entry = readEntry(content, place, nameBytes);
    if (entry === null) return null;
    entries.push(entry);
    place += 46 + nameBytes + content.readUInt16LE(place + 30) + content.readUInt16LE(place + 32);
  }
  return new Set(entries.map(({ name }) => name)).size === entries.length ? entries : null;
}

function readEntry(content: Buffer, place: number, nameBytes: number): Entry | null {
  const packedBytes = content.readUInt32LE(place + 20);
  const local = content.readUInt32LE(place + 42);
  if (local + 30 > content.length || content.readUInt32LE(local) !== localRecord) return null;
  const start = local + 30 + content.readUInt16LE(local + 26) + content.readUInt16LE(local + 28);
  if (start + packedBytes > content.length) return null;
  return {
    name: content.toString('utf8', place + 46, place + 46 + nameBytes),
    method: content.readUInt16LE(place + 10),
    packed: content.subarray(start, start + packedBytes),
    unpackedBytes: content.readUInt32LE(place + 24),
  };
}
