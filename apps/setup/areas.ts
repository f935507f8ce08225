import { type AreaLevel, areaAt, areaLevels, isAreaCode, levelOf } from '#domain/access/areas';
import { type Connection, insertRows } from './insertRows';

/** One line of the division codes: twelve digits and the area's own name. */
export interface NamedArea {
  readonly code: string;
  readonly name: string;
}

/** What is wrong with one line of a file of areas. */
export interface AreaFault {
  readonly line: number;
  readonly zh: string;
  readonly en: string;
}

const longestName = 50;
const mostFaults = 20;

/**
 * Reads a table of division codes and names as a statistical office publishes it: one area a line, code and name parted by comma or tab;
 * a first line that begins with no digit is its heading. Answers all areas, or what is wrong, line by line.
 */
export function readAreas(text: string): readonly NamedArea[] | { readonly faults: readonly AreaFault[] } {
  const areas = new Map<string, NamedArea>();
  const faults: AreaFault[] = [];
  for (const [at, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (raw.trim() === '' || (at === 0 && !/^\s*"?\d/.test(raw))) continue;
    const [code = '', name = ''] = raw.split(/[,，\t]/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
    const fault = faultOf({ code, name }, areas.has(code));
    if (fault) faults.push({ line: at + 1, ...fault });
    else areas.set(code, { code, name });
  }
  return faults.length > 0 ? { faults: faults.slice(0, mostFaults) } : [...areas.values()];
}

function faultOf({ code, name }: NamedArea, isTwice: boolean): Omit<AreaFault, 'line'> | undefined {
  if (!isAreaCode(code))
    return { zh: `区划代码 ${code} 不是 12 位数字`, en: `the code ${code} does not have twelve digits` };
  if (isTwice) return { zh: `区划代码 ${code} 重复`, en: `the code ${code} stands there twice` };
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (name === '' || [...name].length > longestName || /[\u0000-\u001F\u007F]/.test(name))
    return { zh: `${code} 的名称为空或过长`, en: `the name of ${code} is missing or too long` };
  return undefined;
}

/** The code of the area directly above, which for a county of a province's own is the province; null above a province. */
export function parentOf(code: string, isKnown: (code: string) => boolean): string | null {
  const above = areaLevels.slice(0, areaLevels.indexOf(levelOf(code)));
  return above.map((level) => areaAt(code, level)).findLast(isKnown) ?? null;
}

/**
 * Adds areas and renames those that are there, with their full names: 河南省鹤壁市浚县王庄镇宋井固村. Areas are never taken away: cases stand in them.
 * Answers the codes whose area above is neither among them nor there, and then changes nothing.
 */
export async function saveAreas(client: Connection, areas: readonly NamedArea[]): Promise<readonly string[]> {
  const { rows: there } = await client.query<NamedArea & { fullName: string }>(
    'SELECT code, name, full_name AS "fullName" FROM area',
  );
  const fullNames = new Map(there.map(({ code, fullName }) => [code, fullName]));
  const inOrder = [...areas].sort((a, b) => depthOf(a.code) - depthOf(b.code) || a.code.localeCompare(b.code));
  const orphans: string[] = [];
  const rows = inOrder.map(({ code, name }) => {
    const parentCode = parentOf(code, (above) => fullNames.has(above));
    if (parentCode === null && levelOf(code) !== 'province') orphans.push(code);
    const fullName = (parentCode === null ? '' : (fullNames.get(parentCode) ?? '')) + name;
    fullNames.set(code, fullName);
    return { code, level: levelOf(code), name, parentCode, fullName };
  });
  if (orphans.length > 0) return orphans;
  for (const level of areaLevels) await insertLevel(client, rows, level);
  return [];
}

const depthOf = (code: string): number => areaLevels.indexOf(levelOf(code));

// Level by level: a row's parent must stand before it.
async function insertLevel(client: Connection, rows: readonly { level: AreaLevel }[], level: AreaLevel): Promise<void> {
  await insertRows(
    client,
    `INSERT INTO area (code, level, name, parent_code, full_name)
     SELECT code, level, name, "parentCode", "fullName"
     FROM jsonb_to_recordset($1::jsonb) AS r(code text, level text, name text, "parentCode" text, "fullName" text)
     ON CONFLICT (code) DO UPDATE SET name = excluded.name, full_name = excluded.full_name`,
    rows.filter((row) => row.level === level),
  );
}
