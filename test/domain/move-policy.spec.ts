import fc from 'fast-check';
import { dayOf } from '#domain/calendar/instant';
import type { Policy } from '#domain/policy/policy';
import { decide } from '#domain/process/decide';
import { foldLedger } from '#domain/process/fold';
import { project } from '#domain/process/projection';
import { nextWakeAt } from '#domain/process/tick';
import { isRefusal } from '#domain/refusal';
import { sentenceOf } from '#domain/trace/sentences';
import { attempt, goOnFrom, run } from './attempts';
import { anyPolicy } from './generatedPolicy';
import { expectLegal } from './legal';
import { by, householder, named, PaperCase } from './paperCase';
import { goTo } from './road';

const county = '410621000000';
const officer = by('countyOfficer', county);
const dayMs = 86_400_000;
const before = named('national-15');

/** The next version of the county's policy, with something changed. */
function next(change: Partial<Policy> = {}): Policy {
  return { ...before, version: before.version + 1, ...change };
}

function move(paper: PaperCase, policy: Policy, actor = officer): string | null {
  paper.moveTo = { policy, hash: 'next' };
  const words = { policyCode: policy.code, policyVersion: policy.version, reasonCode: 'policyChanged' };
  const answer = paper.give('movePolicy', words, actor);
  return isRefusal(answer) ? answer.code : null;
}

const limits = (verification: number): Policy['limits'] => ({
  ...before.limits,
  verification: { days: verification, unit: 'calendar' },
});

describe('a case that is moved to a newer version of the policy', () => {
  it('gets the new limits for its open work, and goes on to the steps of the new road', () => {
    const paper = PaperCase.opened();
    goTo(paper, 'verification');
    const was = paper.task('verification');
    const chain = { days: before.chain.days + 10, unit: before.chain.unit };
    const policy = next({ limits: limits(was.limit.days + 5), chain });
    const chainWas = paper.open.chain.dueAt;
    expect(move(paper, policy)).toBeNull();
    expect(paper.open).toMatchObject({
      policyVersion: policy.version,
      stage: 1,
      stageSteps: ['verification'],
      undo: [],
    });
    expect(paper.task('verification')).toMatchObject({ taskId: was.taskId, dueAt: was.dueAt + 5 * dayMs });
    expect(paper.open.chain.dueAt).toBe(chainWas + 10 * dayMs);
    const moved = paper.ledger.at(-1);
    if (moved?.type !== 'policyMoved') throw new Error('The move is not the last event');
    expect(moved.data).toMatchObject({ fromVersion: before.version, toVersion: policy.version, toHash: 'next' });
    const names = { account: (id: string) => id, area: (code: string) => code };
    expect(sentenceOf(moved, names).zh).toMatch(/第2版改按.*第3版.*上级政策调整.*入户核实由.*改为.*；全程时限由/);
  });

  it('keeps what it was given besides, and becomes overdue by nothing but time', () => {
    const paper = PaperCase.opened();
    const { taskId } = paper.task('signFor');
    const on = dayOf(paper.now + 12 * dayMs);
    paper.must('extendTask', { taskId, on, reasonCode: 'heavyLoad' }, by('supervisor', county));
    const extended = paper.task('signFor').dueAt;
    const shorter = { ...before.limits, signFor: { days: 0, unit: 'calendar' as const } };
    const days = before.limits.signFor.days;
    expect(move(paper, next({ limits: shorter }))).toBeNull();
    expect(paper.task('signFor').dueAt).toBe(extended - days * dayMs);
    // Another one whose limit is shorter than what has passed is due today, not long ago.
    const late = PaperCase.opened();
    late.pass(1);
    const today = dayOf(late.now);
    move(late, next({ limits: shorter }));
    expect(dayOf(late.task('signFor').dueAt - 1)).toBe(today);
  });

  it('opens beside its step what the new version does at the same time', () => {
    const paper = PaperCase.opened();
    goTo(paper, 'deliberation');
    const stages: Policy['stages'] = [
      ['signFor'],
      ['verification'],
      ['deliberation', 'comparison'],
      ...before.stages.slice(3).map((steps) => steps.filter((step) => step !== 'comparison')),
    ].filter((steps) => steps.length > 0) as Policy['stages'];
    expect(move(paper, next({ stages }))).toBeNull();
    expect(new Set(paper.kinds())).toEqual(new Set(['deliberation', 'answerComparison']));
    expect(new Set(paper.open.stageSteps)).toEqual(new Set(['deliberation', 'comparison']));
  });

  it('is folded from its ledger as it stands, each part by the version that held', () => {
    const paper = PaperCase.opened();
    goTo(paper, 'verification');
    const ladder = before.ladder.map((rung) => ({ ...rung, afterDays: rung.afterDays + 2 }));
    const policy = next({ ladder });
    expect(move(paper, policy)).toBeNull();
    expect(nextWakeAt(paper.open, policy)).toBe((nextWakeAt(paper.open, before) ?? 0) + 2 * dayMs);
    paper.pass(30);
    const folded = foldLedger(paper.ledger, ({ policyVersion }) =>
      policyVersion === policy.version ? policy : before,
    );
    expect(folded?.state).toEqual(paper.open);
    expect(folded?.caseFile).toEqual(project(paper.open, policy).caseFile);
  });

  it.each<[string, Partial<Policy>, string]>([
    ['an older version', { version: before.version }, 'policy.notNewer'],
    ['without help', { help: undefined } as unknown as Partial<Policy>, 'policy.sectionLost'],
    ['with a shorter chain', { chain: { days: 3, unit: 'calendar' } }, 'policy.lawShortened'],
    [
      'with a step before that was not done',
      { stages: before.stages.map((s) => (s.includes('verification') ? ['verification', 'comparison'] : s)) as never },
      'policy.stepSkipped',
    ],
  ])('is refused where the version is one %s, and nothing changes', (_what, change, code) => {
    const paper = PaperCase.opened();
    goTo(paper, 'deliberation');
    const state = paper.open;
    expect(move(paper, next(change))).toBe(code);
    expect(paper.open).toEqual(state);
  });

  it('does not lose its second person, nor its place, nor follow what is not in force there', () => {
    const paper = PaperCase.opened();
    goTo(paper, 'townshipReview');
    expect(move(paper, next({ secondPerson: { township: false, county: true } }))).toBe('policy.secondPersonLost');
    const stages = before.stages.map((s) => s.filter((step) => step !== 'townshipReview')) as Policy['stages'];
    expect(move(paper, next({ stages }))).toBe('policy.stepElsewhere');
    expect(move(paper, next(), by('supervisor', county))).toBe('access.forbidden');
    paper.moveTo = null;
    const words = { policyCode: 'none', policyVersion: 9, reasonCode: 'other' };
    expect(paper.give('movePolicy', words, officer)).toMatchObject({ code: 'policy.notForCase' });
  });

  it('stays legal whatever was and is tried on it, under any policy moved to any other', () => {
    let moves = 0;
    const attempts = fc.array(attempt, { maxLength: 40 });
    fc.assert(
      fc.property(anyPolicy, anyPolicy, attempts, attempts, (one, other, earlier, later) => {
        const paper = run({ ...one, version: 1 }, earlier, () => undefined);
        if (move(paper, { ...other, version: 2 }) === null) moves++;
        goOnFrom(paper, later, ({ open, policy, now }) => expectLegal(open, policy, now));
      }),
      { numRuns: 300 },
    );
    expect(moves).toBeGreaterThan(10);
  });

  it('is moved by nobody but the county’s officer', () => {
    const paper = PaperCase.opened();
    const command = { type: 'movePolicy', policyCode: 'x', policyVersion: 3, reasonCode: 'other' } as const;
    const envelope = { key: 'k', bodyHash: 'h', actor: householder };
    const circumstances = { now: paper.now, calendar: { holidays: [], workdays: [] }, findings: [], outages: [] };
    const birth = { caseId: paper.open.caseId, householdId: 'h', areaCode: county, policyHash: '' };
    const answer = decide(paper.open, { ...command, ...envelope }, before, circumstances, birth);
    expect(answer).toMatchObject({ code: 'access.forbidden' });
  });
});
