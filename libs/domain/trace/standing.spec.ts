import { plainCalendar } from '../calendar/workCalendar';
import { national15 } from '../policy/shipped/national15';
import type { Command, CompleteTask } from '../process/command';
import { decide } from '../process/decide';
import type { CaseEvent } from '../process/event';
import { evolve } from '../process/evolve';
import type { CaseState } from '../process/state';
import { isRefusal } from '../refusal';
import { standingOf } from './standing';
import { taskTimes } from './timing';

const noon = Date.UTC(2026, 10, 2, 4);
const names = { account: () => '李四', area: () => '宋井固村' };
const birth = { caseId: 'c', householdId: 'h', areaCode: '410621108242', policyHash: 'x' };
const clerk = { accountId: 'clerk', role: 'villageClerk', areaCode: '410621108242' } as const;

/** A case in the hands of one clerk: each command an hour after the last. */
class Life {
  state: CaseState | null = null;
  readonly events: CaseEvent[] = [];
  private now = noon;

  take(command: Command): this {
    this.now += 3_600_000;
    const decided = decide(
      this.state,
      command,
      national15,
      { now: this.now, calendar: plainCalendar, findings: [], outages: [] },
      birth,
    );
    if (isRefusal(decided)) throw new Error(decided.code);
    for (const event of decided) {
      const placed = {
        ...event,
        caseId: 'c',
        seq: (this.state?.seq ?? 0) + 1,
        at: this.now,
        actor: command.actor,
      } as CaseEvent;
      this.events.push(placed);
      this.state = evolve(this.state, placed);
    }
    return this;
  }

  complete(decision: CompleteTask['decision'], codes: CompleteTask['codes'] = {}): this {
    return this.take({
      type: 'completeTask',
      key: String(this.now),
      bodyHash: '',
      actor: clerk,
      taskId: this.state!.tasks[0]!.taskId,
      decision,
      codes,
    });
  }

  standing() {
    return standingOf(this.state!, national15, names);
  }
}

const reported = () =>
  new Life().take({
    type: 'reportClue',
    key: 'k',
    bodyHash: '',
    actor: { accountId: 'household', role: 'household', areaCode: birth.areaCode },
    clueId: 'x',
    channel: 'selfReport',
    riskClasses: ['incomeDrop'],
  });

describe('where a case stands', () => {
  it('names the person it waits for, until when, by which rule, and what comes by itself', () => {
    const { sentence, waitsFor, next } = reported().standing();
    expect(sentence.zh).toBe('等宋井固村村级信息员办理“签收线索”，限2026年11月4日24时前。');
    expect(waitsFor).toEqual([
      expect.objectContaining({ role: 'villageClerk', since: noon + 3_600_000, until: Date.UTC(2026, 10, 4, 16) }),
    ]);
    expect(waitsFor[0]!.rule.zh).toContain('限2天');
    expect(next!.at).toBe(Date.UTC(2026, 10, 3, 16));
  });

  it('names everybody it waits for, department by department, and each other work beside', () => {
    const { state } = reported();
    const [task] = state!.tasks;
    const asked = (['medicalInsurance', 'health', 'education', 'water'] as const).map((department) => ({
      ...task!,
      taskId: `c:3:answerComparison:${department}`,
      kind: 'answerComparison' as const,
      department,
    }));
    const said = (tasks: CaseState['tasks']) => standingOf({ ...state!, tasks }, national15, names).sentence;
    expect(said(asked.slice(0, 2)).zh).toBe('等医保部门、卫健部门办理“部门比对”，限2026年11月4日24时前。');
    expect(said(asked).zh).toContain('等医保部门、卫健部门、教育部门等4方办理');
    expect(said(asked).en).toContain('and 1 other: ');
    expect(said([task!, ...asked.slice(0, 1)]).zh).toBe(
      '等宋井固村村级信息员办理“签收线索”，限2026年11月4日24时前；等医保部门办理“部门比对”，限2026年11月4日24时前。',
    );
  });

  it('measures every finished piece of work against its limit', () => {
    const life = reported().complete('accept');
    const [time] = [...taskTimes(life.events).values()];
    expect(time).toMatchObject({ tookMs: 3_600_000, openedAt: noon + 3_600_000 });
    expect(time!.lateMs).toBeLessThan(0);
  });

  it('says that an unfounded clue is told and then looked at again', () => {
    const life = reported().complete('dismiss', { reasonCode: 'misreported' });
    expect(life.standing().sentence.zh).toContain('告知农户');
    life.complete('told', { on: '2026-11-02' });
    expect(life.standing().sentence.zh).toContain('回头看');
    expect(life.standing().waitsFor).toEqual([]);
  });
});
