import { crc32 } from 'node:zlib';
import type { Parts } from './archive';

const noStrings = Buffer.from(
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="0" uniqueCount="0"/>',
);

/**
 * The parts as an archive in the order in which a stream of rows can be read: names, styles and strings before the sheets.
 * A reader that met a sheet before its strings would put the sheet into a file on disk until then.
 */
export function repack(parts: Parts): Buffer {
  const sheets = [...parts.keys()].filter((name) => name.startsWith('xl/worksheets/'));
  const first = ['xl/_rels/workbook.xml.rels', 'xl/workbook.xml', 'xl/styles.xml', 'xl/sharedStrings.xml'];
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let place = 0;
  for (const name of [...first, ...sheets]) {
    const part = contentOf(parts, name);
    if (part === undefined) continue;
    const header = fields(name, part);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), header, Buffer.from(name), part]);
    directory.push(centralOf(name, header, place));
    locals.push(local);
    place += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(place, 16);
  return Buffer.concat([...locals, list, end]);
}

function contentOf(parts: Parts, name: string): Buffer | undefined {
  const part = parts.get(name);
  if (name === 'xl/sharedStrings.xml') return part ?? noStrings;
  // Some programs name the sheets from the archive's root; the reader knows names beside the workbook only.
  if (name === 'xl/_rels/workbook.xml.rels' && part) return Buffer.from(part.toString('utf8').replaceAll('"/xl/', '"'));
  return part;
}

/** What the local and the central record of a stored part share: versions aside, method 0, check sum, sizes, the name's length. */
function fields(name: string, part: Buffer): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt32LE(crc32(part), 10);
  header.writeUInt32LE(part.length, 14);
  header.writeUInt32LE(part.length, 18);
  header.writeUInt16LE(Buffer.byteLength(name), 22);
  return header;
}

function centralOf(name: string, header: Buffer, place: number): Buffer {
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(place, 10);
  return Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), header, tail, Buffer.from(name)]);
}
