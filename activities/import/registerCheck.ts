import type { Pool } from 'pg';
import { askRegister, findHelpers, type HelperAccount, type RegisterAnswers } from '#database/casework/takingOver';
import type { JudgedRow } from '#database/casework/imports';
import type { Secrets } from '#database/secrets';
import { covers } from '#domain/access/areas';
import type { RowFault } from '#domain/takeOver/fault';
import type { ReadHousehold, TakenHousehold } from '#domain/takeOver/takenHousehold';
import { contentHash, type Names, namesOf, registerPurposes } from './naming';

/** What is kept of a household between the dry run and its taking over. */
export interface KeptHousehold extends TakenHousehold {
  readonly helperId: string | null;
}

/** Holds some hundreds of households against register, areas, accounts and ledger. */
export async function judgeByRegister(
  pool: Pool,
  secrets: Secrets,
  { countyCode, households }: { countyCode: string; households: readonly ReadHousehold[] },
): Promise<JudgedRow[]> {
  const asked = households.map((household) => ({
    household,
    names: household.number === null ? null : namesOf(secrets, countyCode, household.number),
    people: household.people.map(({ row, idNumber }) => ({
      row,
      index: secrets.blindIndex(registerPurposes.idNumber, idNumber),
    })),
  }));
  const answers = await askRegister(pool, {
    areaCodes: unique(households.map(({ areaCode }) => areaCode)),
    numbers: unique(households.map(({ number }) => number)),
    indexes: asked.flatMap(({ people }) => people.map(({ index }) => index)),
    keys: asked.flatMap(({ names }) => names?.key ?? []),
  });
  const helpers = await findHelpers(pool, unique(households.map(({ helperLogin }) => helperLogin)));
  return asked.map((one) => judge(secrets, { ...one, countyCode, answers, helpers }));
}

interface Asked {
  readonly household: ReadHousehold;
  readonly names: Names | null;
  readonly people: readonly { readonly row: number; readonly index: Buffer }[];
  readonly countyCode: string;
  readonly answers: RegisterAnswers;
  readonly helpers: readonly HelperAccount[];
}

function judge(secrets: Secrets, asked: Asked): JudgedRow {
  const { household, names, answers } = asked;
  const { row, number, areaCode, taken } = household;
  const hash = taken === null ? null : contentHash(secrets, taken);
  const before = names === null ? undefined : answers.answered.get(names.key);
  const helperId = helperOf(asked);
  const faults = [
    ...household.faults,
    ...placeFaults(asked),
    ...(helperId === undefined ? [fault(row, 'monitoring.helperLogin', 'import.noHelper')] : []),
  ];
  // What was taken over before stands in the register by its own doing: only whether it changed matters.
  if (before === undefined) faults.push(...registerFaults(asked));
  else if (taken !== null && before !== hash) faults.push(fault(row, 'facts.number', 'import.changed'));
  const state = faults.length > 0 ? 'faulty' : before === undefined ? 'good' : 'already';
  const kept: KeptHousehold | null =
    state === 'good' && taken !== null ? { ...taken, helperId: helperId ?? null } : null;
  return {
    row,
    number,
    areaCode,
    state,
    faults,
    people: household.people.length,
    body: kept && JSON.stringify(kept),
    key: names?.key ?? null,
    bodyHash: hash,
  };
}

function placeFaults({ household: { row, areaCode }, countyCode, answers }: Asked): RowFault[] {
  if (areaCode === null || !/^[1-9]\d{11}$/.test(areaCode) || areaCode.endsWith('000')) return [];
  if (!covers(countyCode, areaCode)) return [fault(row, 'facts.areaCode', 'area.outside')];
  return answers.villages.has(areaCode) ? [] : [fault(row, 'facts.areaCode', 'area.unknown')];
}

/** The helper's account; null where none is named, nothing where the one named does not work there. */
function helperOf({ household: { helperLogin, areaCode }, helpers }: Asked): string | null | undefined {
  if (helperLogin === null) return null;
  return helpers.find(
    (one) => one.login === helperLogin.toLowerCase() && areaCode !== null && covers(one.areaCode, areaCode),
  )?.accountId;
}

/** A household that is registered is taken over as it is registered; nobody is told where else a person stands. */
function registerFaults({ household: { row, number, areaCode }, people, answers }: Asked): RowFault[] {
  const known = number === null ? undefined : answers.households.get(number);
  const homeOf = ({ index }: Asked['people'][number]) => answers.people.get(index.toString('hex'));
  if (known === undefined)
    return people.flatMap((person): RowFault[] =>
      homeOf(person) === undefined
        ? []
        : [{ sheet: 'members', row: person.row, column: 'idNumber', code: 'idNumber.duplicate' }],
    );
  if (known.hasOpenCase) return [fault(row, 'facts.number', 'import.caseOpen')];
  const same = known.areaCode === areaCode && people.every((person) => homeOf(person) === known.id);
  return same ? [] : [fault(row, 'facts.number', 'import.registered')];
}

function fault(row: number, column: string, code: RowFault['code']): RowFault {
  return { sheet: 'households', row, column, code };
}

function unique(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))];
}
