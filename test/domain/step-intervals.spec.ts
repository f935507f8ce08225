import fc from 'fast-check';
import { dayOf } from '#domain/calendar/instant';
import { addDays } from '#domain/calendar/day';
import { foldLedger } from '#domain/process/fold';
import { grown } from '#domain/process/evolve';
import type { CaseState } from '#domain/process/state';
import { openSteps, type StepInterval, timeAllowed, timeUsed } from '#domain/process/stepInterval';
import { attempt, run } from './attempts';
import { anyPolicy } from './generatedPolicy';
import { by, otherVillage, PaperCase } from './paperCase';
import { goTo } from './road';

const dayMs = 86_400_000;

function staysAt(paper: PaperCase, step: string): readonly StepInterval[] {
  return (foldLedger(paper.ledger, () => paper.policy)?.intervals ?? []).filter((stay) => stay.step === step);
}

function lastStay(paper: PaperCase, step: string): StepInterval {
  const stay = staysAt(paper, step).at(-1);
  if (!stay) throw new Error(`The case was never at ${step}`);
  return stay;
}

describe('the stays of a case at its steps', () => {
  it('are one open stay for each step it is at, whatever happens; those that are over lie one behind another', () => {
    fc.assert(
      fc.property(anyPolicy, fc.array(attempt, { maxLength: 60 }), (policy, attempts) => {
        const paper = run(policy, attempts, ({ state }) => {
          const open = (state?.intervals ?? []).filter(({ leftAt }) => leftAt === null);
          expect(open.map(({ step }) => step).toSorted()).toEqual(state ? openSteps(state).toSorted() : []);
          for (const { areaCode } of open) expect(areaCode).toBe(state?.areaCode);
        });
        const stays = foldLedger(paper.ledger, () => policy)?.intervals ?? [];
        for (const stay of stays) {
          const until = stay.leftAt ?? paper.now;
          expect(timeUsed(stay, paper.now)).toBeLessThanOrEqual(until - stay.enteredAt);
          const later = stays.filter(({ step, enteredSeq }) => step === stay.step && enteredSeq > stay.enteredSeq);
          for (const { enteredAt } of later) expect(enteredAt).toBeGreaterThanOrEqual(stay.leftAt ?? Infinity);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('begin with the step and end with it, and a return makes another', () => {
    const paper = PaperCase.opened();
    goTo(paper, 'townshipReview');
    paper.pass(1);
    paper.done('townshipReview', 'return', { toStep: 'verification', fields: ['income'] });
    const [first, second] = staysAt(paper, 'verification');
    expect(first?.leftAt).not.toBeNull();
    expect(second).toMatchObject({ leftAt: null, enteredAt: paper.now });
    expect(lastStay(paper, 'townshipReview')).toMatchObject({ leftAt: paper.now });
  });

  it('do not count the days on which a notice hangs', () => {
    const paper = PaperCase.opened();
    goTo(paper, 'postNotice');
    paper.done('postNotice', 'posted', { on: dayOf(paper.now), photo: true });
    const hung = paper.now;
    paper.pass(4);
    expect(lastStay(paper, 'notice').pausedSince).toBe(hung);
    paper.pass(4);
    expect(paper.kinds()).toContain('certifyNotice');
    const stay = lastStay(paper, 'notice');
    expect(stay.pausedSince).toBeNull();
    expect(stay.pausedMs).toBeGreaterThan(5 * dayMs);
    expect(timeUsed(stay, paper.now)).toBeLessThan(3 * dayMs);
  });

  it('do not count the days of a suspension, and what is allowed stays what it was', () => {
    const paper = PaperCase.opened();
    const before = timeAllowed(lastStay(paper, 'signFor'));
    const reviewOn = addDays(dayOf(paper.now), 20);
    paper.must('requestSuspension', { reasonCode: 'away', reviewOn }, by('villageClerk'));
    paper.done('consentSuspension', 'consent');
    paper.pass(10);
    expect(timeUsed(lastStay(paper, 'signFor'), paper.now)).toBeLessThan(dayMs);
    paper.must('resumeCase', { reasonCode: 'back' }, by('villageClerk'));
    const stay = lastStay(paper, 'signFor');
    expect(stay.pausedMs).toBeGreaterThanOrEqual(10 * dayMs);
    expect(Math.abs((timeAllowed(stay) ?? 0) - (before ?? 0))).toBeLessThanOrEqual(dayMs);
  });

  it('do not count our own outage', () => {
    const paper = PaperCase.opened();
    const { dueAt } = lastStay(paper, 'signFor');
    const from = paper.now;
    paper.outages = [{ id: 'o1', from, to: from + 6 * 3_600_000 }];
    paper.pass(10);
    const stay = lastStay(paper, 'signFor');
    expect(stay).toMatchObject({ pausedMs: 6 * 3_600_000 - (stay.enteredAt - from) });
    expect(stay.dueAt).toBeGreaterThan(dueAt ?? 0);
  });

  it('leave a delay where it arose when the household moves', () => {
    const paper = PaperCase.opened();
    goTo(paper, 'verification');
    const { areaCode } = paper.open;
    paper.pass(9);
    paper.must('requestTransfer', { toAreaCode: otherVillage }, by('villageClerk'));
    paper.done('acceptTransfer', 'consent');
    const stays = staysAt(paper, 'verification');
    expect(stays.map((stay) => stay.areaCode)).toEqual([areaCode, otherVillage]);
    expect(stays[0]?.leftAt).toBe(paper.now);
    expect(timeUsed(stays[0] as StepInterval, paper.now)).toBeGreaterThanOrEqual(9 * dayMs);
    expect(stays[1]).toMatchObject({ enteredAt: paper.now, pausedMs: 0 });
  });

  it('are found for a case that was carried over from before they were counted', () => {
    const paper = PaperCase.opened();
    goTo(paper, 'verification');
    const { intervals, ...earlier } = paper.open;
    // A state of an earlier version lacks what that version did not know.
    const carried = grown(earlier as CaseState);
    const present = intervals.filter(({ leftAt }) => leftAt === null);
    expect(carried.intervals).toMatchObject(present.map(({ step, enteredAt, dueAt }) => ({ step, enteredAt, dueAt })));
  });
});
