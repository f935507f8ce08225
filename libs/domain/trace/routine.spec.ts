import { foldRoutine } from './routine';

const by = (role: string | null) => (type: string) => ({ type, who: { role } });
const clock = by('system');
const clerk = by('villageClerk');

describe('the clock’s routine in a trace', () => {
  it('is folded where three or more follow one another, and nothing is lost or moved', () => {
    const run = [clock('dutyScheduled'), clock('taskOpened'), clock('reminded')];
    const rows = [clerk('taskCompleted'), ...run, clerk('dutyDone'), clock('reminded'), clock('reminded')];
    const parts = foldRoutine(rows);
    expect(parts).toEqual([rows[0], run, rows[4], rows[5], rows[6]]);
    expect(parts.flat()).toEqual(rows);
  });

  it('never takes in what somebody did, nor what says that something is late', () => {
    const rows = [clock('reminded'), clock('escalated'), clock('dutyMissed'), clerk('taskOpened'), clock('reminded')];
    expect(foldRoutine(rows)).toEqual(rows);
    expect(foldRoutine([])).toEqual([]);
  });
});
