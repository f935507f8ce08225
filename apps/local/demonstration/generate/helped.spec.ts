import { whollyWithoutLabour } from '#domain/household/labour';
import { columnsOf } from '#domain/takeOver/fault';
import { readHouseholds } from '#domain/takeOver/readHouseholds';
import { sheetKeys, sheetLabels } from '#domain/takeOver/sheets';
import { writeRows } from '#domain/takeOver/writeRows';
import { accounts } from './accounts';
import { helpedHouseholds } from './helped';

const today = '2026-11-26';
const all = helpedHouseholds({ seed: 410621, today });

describe('the households that are helped', () => {
  it('stand in help, on every step of the elimination, and in tracking, each with a helper of its village', () => {
    const phases = all.map(({ monitoring: { at } }) => ('step' in at ? at.step : at.phase));
    expect(new Set(phases)).toEqual(
      new Set(['monitored', 'deliberation', 'notice', 'townshipReview', 'sampling', 'countyConfirmation', 'tracking']),
    );
    const logins = new Set(accounts({ seed: 410621, today }).map(({ login }) => login));
    expect(all.every(({ monitoring: { helperLogin } }) => logins.has(helperLogin ?? ''))).toBe(true);
    for (const { facts, monitoring } of all) expect(whollyWithoutLabour(facts.members)).toBe(monitoring.safetyNet);
    const ids = all.flatMap(({ facts }) => facts.members.map(({ idNumber }) => idNumber));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are a workbook without a fault, and the same on every machine', () => {
    const written = all.map(writeRows);
    const sheets = sheetKeys.map((sheet) => ({
      name: sheetLabels[sheet].zh,
      rows: [
        { number: 1, cells: columnsOf[sheet].map(({ zh }) => ({ kind: 'text' as const, text: zh })) },
        ...written.flatMap((rows) => rows[sheet]).map((cells, i) => ({ number: i + 2, cells })),
      ],
    }));
    const read = readHouseholds({ sheets }, today);
    if ('faults' in read) throw new Error('unreadable');
    expect(read.strays).toEqual([]);
    expect([...read.households()].flatMap(({ faults }) => faults)).toEqual([]);
    expect(helpedHouseholds({ seed: 410621, today })).toEqual(all);
  });
});
