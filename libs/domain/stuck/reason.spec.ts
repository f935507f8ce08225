import fc from 'fast-check';
import { manyReturns, nobodies, type StuckFacts, stuckReason, troubles } from './reason';
import { type HinderingTask, stuckSentence } from './sentence';

const facts: fc.Arbitrary<StuckFacts> = fc.record({
  trouble: fc.constantFrom(null, ...troubles),
  nobody: fc.constantFrom(null, ...nobodies),
  overdue: fc.boolean(),
  chainOverdue: fc.boolean(),
  returnedTimes: fc.nat(4),
  department: fc.constantFrom(null, 'health' as const),
});

const now = Date.parse('2026-03-20T02:00:00Z');
const task: HinderingTask = {
  kind: 'verification',
  step: 'verification',
  role: 'villageClerk',
  openedAt: Date.parse('2026-03-02T01:00:00Z'),
  dueAt: Date.parse('2026-03-09T16:00:00Z'),
  reminded: 2,
  promisedOn: '2026-03-22',
  place: '宋井固村',
  holder: { name: '张三', as: 'claimed' },
  others: 5,
  oldestOtherAt: Date.parse('2026-02-20T01:00:00Z'),
};
const late: StuckFacts = {
  trouble: null,
  nobody: null,
  overdue: true,
  chainOverdue: false,
  returnedTimes: 0,
  department: null,
};
const stuck = { ...late, stuckSince: task.dueAt, chainDueAt: null, task, nextAt: null };

describe('the reason of a stuck case', () => {
  it('is there for whatever is late, broken or nobody’s, and for nothing else', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const isStuck = given.trouble !== null || given.nobody !== null || given.overdue || given.chainOverdue;
        expect(stuckReason(given) !== null).toBe(isStuck);
      }),
    );
  });

  it('is the one that has to be mended first', () => {
    expect(stuckReason(late)).toBe('person');
    expect(stuckReason({ ...late, department: 'health' })).toBe('department');
    expect(stuckReason({ ...late, department: 'health', returnedTimes: manyReturns })).toBe('backAndForth');
    expect(stuckReason({ ...late, returnedTimes: manyReturns, nobody: 'recused' })).toBe('nobody');
    expect(stuckReason({ ...late, nobody: 'recused', trouble: 'noWorkflow' })).toBe('technical');
    expect(stuckReason({ ...late, overdue: false, returnedTimes: manyReturns })).toBeNull();
  });
});

describe('the sentence of a stuck case', () => {
  it('names whom, since when, how often reminded, what else there is, the promise, the rule and what comes next', () => {
    const { zh, en } = stuckSentence(stuck, now);
    for (const part of [
      '宋井固村村级信息员张三（已领取）',
      '2026年3月2日',
      '已催办2次',
      '另有5项',
      '2026年2月20日',
      '承诺2026年3月22日',
    ])
      expect(zh).toContain(part);
    expect(zh).toContain('已超11天');
    expect(en).toContain('张三 (claimed');
    expect(en).toContain('24:00 on 2026-03-09, 11 days ago');
  });

  it('says of each reason what it is', () => {
    expect(stuckSentence({ ...stuck, nobody: 'onLeave' }, now).zh).toContain('离岗且无可用的代办人');
    expect(stuckSentence({ ...stuck, returnedTimes: 3 }, now).zh).toContain('已退回3次');
    expect(stuckSentence({ ...stuck, department: 'health' }, now).zh).toContain('部门');
    expect(stuckSentence({ ...stuck, trouble: 'inboxBehind', task: null }, now).zh).toContain('待办清单落后于台账');
    expect(stuckSentence({ ...stuck, overdue: false, chainOverdue: true, chainDueAt: now - 1 }, now).zh).toContain(
      '全流程',
    );
  });
});
