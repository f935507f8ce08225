import { levelOf } from '../access/areas';
import type { Day } from '../calendar/day';
import { object } from '../form/shape';
import { tidy } from '../form/tidy';
import type { HouseholdFacts, MemberFacts } from '../household/facts';
import { householdFields } from '../household/householdShape';
import { whollyWithoutLabour } from '../household/labour';
import type { Measure } from '../household/measures';
import { cleanIdNumber, readIdNumber } from '../identity/idNumber';
import type { Refusal, RefusalCode } from '../refusal';
import { checkMeasure, measureOf, type MeasureValues } from './checkMeasure';
import { causesOf, checkMonitoring, monitoringOf, type MonitoringValues } from './checkMonitoring';
import { columnsOf, type RowFault } from './fault';
import type { RowRecord } from './readRecords';
import { type SheetKey, sheetLabels } from './sheets';
import type { ReadHousehold, TakenHousehold } from './takenHousehold';

/** Everything that a workbook says of one household. */
export interface HouseholdRows {
  readonly record: RowRecord;
  /** The earlier row with the same household number. */
  readonly twin: number | null;
  readonly members: readonly RowRecord[];
  readonly measures: readonly RowRecord[];
  /** The first row of the members with this identity number. */
  readonly firstRowOfId: (idNumber: string) => number | null;
}

/** What the readings of the columns made of the rows; any value may be missing. */
interface Values {
  readonly headName?: string;
  readonly monitoring: MonitoringValues;
  readonly facts: Partial<HouseholdFacts>;
  readonly members: readonly Partial<MemberFacts>[];
  readonly measures: readonly { readonly row: number; readonly values: MeasureValues }[];
}

const shape = object(householdFields);
const numberForm = /^[0-9A-Za-z-]{1,40}$/;

/** Judges one household's rows by themselves: with any fault it is left out as a whole, and its own row says so. */
export function judgeHousehold(rows: HouseholdRows, today: Day): ReadHousehold {
  const values = valuesOf(rows);
  const facts = tidy({ ...values.facts, members: values.members, measures: helpNow(values) });
  const inCells = [rows.record, ...rows.members, ...rows.measures].flatMap(({ faults }) => faults);
  const inShape = shape(facts, '', today)
    // That nobody belongs to it is said of its number.
    .filter(({ field, code }) => !(field === 'members' && code === 'form.required'))
    .map((refusal) => placed(refusal, rows))
    .filter((fault) => !inCells.some((known) => isWithin(fault, known)));
  const wellFormed = inCells.length === 0 && inShape.length === 0;
  const among = [
    ...checkNumber(rows, values),
    ...checkPeople(rows, values),
    ...checkRest(rows, values, {
      today,
      // Every fact was just found to be what its type says.
      withoutLabour: wellFormed && whollyWithoutLabour((facts as HouseholdFacts).members),
    }),
  ];
  const found = [...inCells, ...inShape, ...among];
  const faults = [...found, ...pointers(rows.record.row, found)];
  return {
    row: rows.record.row,
    number: values.facts.number ?? null,
    areaCode: values.facts.areaCode ?? null,
    helperLogin: values.monitoring.helperLogin ?? null,
    people: peopleOf(rows, today),
    faults,
    taken: faults.length === 0 ? takenOf(facts as HouseholdFacts, values) : null,
  };
}

function valuesOf({ record, members, measures }: HouseholdRows): Values {
  // The columns' readings made these values.
  const { headName, monitoring = {}, facts = {} } = record.values as Partial<Values>;
  return {
    ...(headName !== undefined && { headName }),
    monitoring,
    facts,
    members: members.map(({ values: { number: _number, ...member } }, i) => ({
      memberId: `member-${i + 1}`,
      ...member,
    })),
    measures: measures.map(({ row, values }) => ({ row, values })),
  };
}

/** Help that the household has now: what was given. */
function helpNow({ measures }: Values): Measure[] {
  const given = measures.flatMap(({ values: { state, category } }) =>
    category && (state === 'implemented' || state === 'confirmed') ? [category] : [],
  );
  return [...new Set(given)];
}

function checkNumber({ record, twin, members }: HouseholdRows, { facts }: Values): RowFault[] {
  const { number, areaCode } = facts;
  return [
    ...(twin !== null ? [at(record, 'facts.number', 'import.numberTwice', { row: twin })] : []),
    ...(twin === null && number !== undefined && members.length === 0
      ? [at(record, 'facts.number', 'import.noMembers')]
      : []),
    ...(number !== undefined && !numberForm.test(number) ? [at(record, 'facts.number', 'form.shape')] : []),
    ...(areaCode !== undefined && /^[1-9]\d{11}$/.test(areaCode) && levelOf(areaCode) !== 'village'
      ? [at(record, 'facts.areaCode', 'import.notVillage')]
      : []),
  ];
}

/** Exactly one head, whose name stands in the household's row; nobody twice in the workbook. */
function checkPeople(
  { record, members, firstRowOfId }: HouseholdRows,
  { headName, members: people }: Values,
): RowFault[] {
  if (members.length === 0) return [];
  const heads = people.filter(({ relation }) => relation === 'head');
  const faults: RowFault[] = [];
  if (heads.length !== 1) faults.push(at(record, 'headName', 'household.oneHead'));
  else if (headName !== undefined && heads[0]?.name !== headName)
    faults.push(at(record, 'headName', 'import.headName'));
  members.forEach(({ row, values: { idNumber } }) => {
    const first = typeof idNumber === 'string' ? firstRowOfId(idNumber) : null;
    if (first !== null && first !== row)
      faults.push({ sheet: 'members', row, column: 'idNumber', code: 'import.idTwiceInFile', params: { row: first } });
  });
  return faults;
}

function checkRest(
  { record }: HouseholdRows,
  { monitoring, measures }: Values,
  context: { today: Day; withoutLabour: boolean },
): RowFault[] {
  const causes = causesOf(monitoring);
  return [
    ...checkMonitoring(monitoring, context).map(({ field, code }) => at(record, `monitoring.${field}`, code)),
    ...measures.flatMap(({ row, values }) =>
      checkMeasure(values, { today: context.today, causes }).map(({ field, code }): RowFault => ({
        sheet: 'measures',
        row,
        column: field,
        code,
      })),
    ),
  ];
}

/** What is wrong with members and measures is said at the household's own row too: whoever reads that sheet must not miss it. */
function pointers(row: number, faults: readonly RowFault[]): RowFault[] {
  return (['members', 'measures'] as const).flatMap((sheet): RowFault[] => {
    const count = faults.filter((fault) => fault.sheet === sheet).length;
    const params = { sheet: sheetLabels[sheet].zh, count };
    return count > 0 ? [{ sheet: 'households', row, column: 'facts.number', code: 'import.memberFault', params }] : [];
  });
}

/** Where in the workbook a fault of the facts stands. */
function placed({ field = '', code, params }: Refusal, { record, members }: HouseholdRows): RowFault {
  const [, index, inMember] = /^members\[(\d+)\]\.(.+)$/.exec(field) ?? [];
  const row = members[Number(index)]?.row;
  const more = params ? { params } : {};
  if (inMember !== undefined && row !== undefined)
    return { sheet: 'members', row, column: columnIn('members', inMember), code, ...more };
  return { sheet: 'households', row: record.row, column: columnIn('households', `facts.${field}`), code, ...more };
}

/** The column of a path, or of the first that lies below it (a record that is missing as a whole). */
function columnIn(sheet: SheetKey, path: string): string {
  const plain = path.replace(/\[\d+\]$/, '');
  const columns = columnsOf[sheet];
  const found =
    columns.find((column) => column.path === plain) ?? columns.find((column) => column.path.startsWith(`${plain}.`));
  return found?.path ?? (sheet === 'households' ? 'facts.number' : 'number');
}

/** Whether a cell's own fault says already what the shape finds missing for it. */
function isWithin(fault: RowFault, known: RowFault): boolean {
  return known.sheet === fault.sheet && known.row === fault.row && known.column === fault.column;
}

function peopleOf({ members }: HouseholdRows, today: Day): ReadHousehold['people'] {
  return members.flatMap(({ row, values: { idNumber } }) =>
    typeof idNumber === 'string' && typeof readIdNumber(idNumber, today) === 'object'
      ? [{ row, idNumber: cleanIdNumber(idNumber) }]
      : [],
  );
}

function takenOf(facts: HouseholdFacts, { monitoring, measures }: Values): TakenHousehold {
  const { standing, category, channel } = monitoring;
  if (!standing || !category || !channel) throw new Error('A household was not checked');
  return {
    facts,
    monitoring: monitoringOf({ ...monitoring, standing, category, channel }),
    measures: measures.map(({ values }, i) => measureOf(values, i + 1)),
  };
}

function at({ row }: RowRecord, column: string, code: RefusalCode, params?: RowFault['params']): RowFault {
  return { sheet: 'households', row, column, code, ...(params && { params }) };
}
