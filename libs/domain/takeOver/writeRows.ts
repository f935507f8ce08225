import type { Label } from '../household/labels';
import type { Cell } from './cell';
import type { Column } from './column';
import { columnsOf } from './fault';
import type { SheetKey } from './sheets';
import type { TakenHousehold } from './takenHousehold';

export type WrittenRows = Readonly<Record<SheetKey, readonly (readonly (Cell | null)[])[]>>;

/** A household as rows of the template, the inverse of reading them. */
export function writeRows({ facts, monitoring, measures }: TakenHousehold): WrittenRows {
  const { at, causes, eliminated, ended } = monitoring;
  const [cause1, cause2, cause3, cause4, cause5] = causes;
  const household = {
    facts,
    headName: facts.members.find(({ relation }) => relation === 'head')?.name,
    monitoring: {
      ...monitoring,
      ...{ cause1, cause2, cause3, cause4, cause5 },
      standing: 'step' in at ? `${at.phase}:${at.step}` : at.phase,
      safetyNet: monitoring.safetyNet || undefined,
      eliminatedOn: eliminated?.on,
      eliminationWay: eliminated?.way,
      endedOn: ended?.on,
      outcome: ended?.outcome,
    },
  };
  return {
    households: [rowOf('households', household)],
    members: facts.members.map((member) => rowOf('members', { ...member, number: facts.number })),
    measures: measures.map((measure) =>
      rowOf('measures', { ...measure, number: facts.number, continuing: measure.continuing ?? 'once' }),
    ),
  };
}

function rowOf(sheet: SheetKey, record: object): (Cell | null)[] {
  return columnsOf[sheet].map((column) => cellAt(column, record));
}

/** The cell of a column for a record; null where the record says nothing there. */
export function cellAt(column: Column, record: object): Cell | null {
  return cellOf(column, valueAt(record, column.path));
}

function valueAt(record: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined,
      record,
    );
}

function cellOf({ reading }: Column, value: unknown): Cell | null {
  if (value === undefined || value === null) return null;
  switch (reading.as) {
    case 'text':
      return typeof value === 'string' ? { kind: 'text', text: value } : null;
    case 'day':
      return typeof value === 'string' ? { kind: 'day', day: value } : null;
    case 'yesNo':
      return { kind: 'text', text: value === true ? '是' : '否' };
    case 'number':
      return { kind: 'number', number: Number(value) };
    case 'yuan':
      return { kind: 'number', number: Number(value) / 100 };
    case 'code':
    case 'codes': {
      const codes: readonly unknown[] = Array.isArray(value) ? value : [value];
      const text = codes.map((code) => labelOf(reading.labels, code)).join('、');
      return text === '' ? null : { kind: 'text', text };
    }
  }
}

function labelOf(labels: Readonly<Record<string, Label>>, code: unknown): string {
  return (typeof code === 'string' && labels[code]?.zh) || '';
}
