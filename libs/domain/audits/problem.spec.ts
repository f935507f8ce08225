import fc from 'fast-check';
import { isRefusal, type Refusal } from '../refusal';
import { actOn, type AuditProblem, isOverdue, type ProblemDeed, type ProblemActor } from './problem';

const todayOn = '2026-11-20';
const by = (accountId: string, more: readonly string[] = []): ProblemActor => ({
  accountId,
  accountIds: [accountId, ...more],
  todayOn,
});
const found: AuditProblem = { state: 'found', ownerId: null, dueOn: null, mendedBy: null };
const toLi: ProblemDeed = { act: 'assigned', ownerId: 'li', dueOn: '2026-12-20' };

/** The problem after the deeds, each by whom it says; a refusal fails. */
function after(...deeds: readonly (readonly [string, ProblemDeed])[]): AuditProblem {
  return deeds.reduce<AuditProblem>((problem, [who, deed]) => {
    const next = actOn(problem, deed, by(who));
    if (isRefusal(next)) throw new Error(next.code);
    return next;
  }, found);
}
const codeOf = (answer: AuditProblem | Refusal): string | null => (isRefusal(answer) ? answer.code : null);

describe('a problem that an audit found', () => {
  it('is assigned, mended with evidence, re-checked and struck off by others', () => {
    const mended = after(['sun', toLi], ['li', { act: 'mended', files: 1 }]);
    expect(mended).toEqual({ state: 'mended', ownerId: 'li', dueOn: '2026-12-20', mendedBy: 'li' });
    for (const act of ['passed', 'failed'] as const)
      expect(codeOf(actOn(mended, { act }, by('li')))).toBe('audit.samePerson');
    const passed = actOn(mended, { act: 'passed' }, by('qian'));
    expect(passed).toMatchObject({ state: 'rechecked' });
    if (isRefusal(passed)) throw new Error(passed.code);
    expect(codeOf(actOn(passed, { act: 'struckOff' }, by('li')))).toBe('audit.samePerson');
    const off = actOn(passed, { act: 'struckOff' }, by('wang'));
    expect(off).toMatchObject({ state: 'struckOff' });
    if (isRefusal(off)) throw new Error(off.code);
    // Looked at again, it had come back: it waits to be assigned as at first.
    expect(actOn(off, { act: 'reopened' }, by('zhang'))).toEqual(found);
    expect(codeOf(actOn(passed, { act: 'reopened' }, by('zhang')))).toBe('audit.notNow');
  });

  it('goes back to its owner with its deadline where the re-check fails', () => {
    const back = after(['sun', toLi], ['li', { act: 'mended', files: 1 }], ['qian', { act: 'failed' }]);
    expect(back).toEqual({ state: 'assigned', ownerId: 'li', dueOn: '2026-12-20', mendedBy: null });
  });

  it('is mended by its owner or who stands in for it, and not without evidence', () => {
    const assigned = after(['sun', toLi]);
    expect(codeOf(actOn(assigned, { act: 'mended', files: 1 }, by('zhang')))).toBe('audit.notTheOwner');
    expect(codeOf(actOn(assigned, { act: 'mended', files: 0 }, by('li')))).toBe('audit.evidenceMissing');
    const stoodIn = actOn(assigned, { act: 'mended', files: 1 }, by('zhang', ['li']));
    expect(stoodIn).toMatchObject({ state: 'mended', mendedBy: 'zhang' });
    if (isRefusal(stoodIn)) throw new Error(stoodIn.code);
    // Neither of the two looks at it again.
    for (const who of ['zhang', 'li'])
      expect(codeOf(actOn(stoodIn, { act: 'passed' }, by(who)))).toBe('audit.samePerson');
  });

  it('has a deadline from today on, and is overdue the day after it until it is mended', () => {
    expect(codeOf(actOn(found, { ...toLi, dueOn: '2026-11-19' }, by('sun')))).toBe('audit.dueInPast');
    const assigned = after(['sun', { ...toLi, dueOn: todayOn }]);
    expect([todayOn, '2026-11-21'].map((on) => isOverdue(assigned, on))).toEqual([false, true]);
    expect(
      isOverdue(after(['sun', { ...toLi, dueOn: todayOn }], ['li', { act: 'mended', files: 2 }]), '2027-01-01'),
    ).toBe(false);
  });

  it('keeps to its road whatever is tried, in whatever order', () => {
    const deeds = fc.oneof(
      fc.record({
        act: fc.constant('assigned' as const),
        ownerId: fc.constantFrom('li', 'zhang'),
        dueOn: fc.constantFrom('2026-11-01', '2026-12-01'),
      }),
      fc.record({ act: fc.constant('mended' as const), files: fc.nat(2) }),
      fc.record({ act: fc.constantFrom('passed' as const, 'failed' as const, 'struckOff' as const) }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('sun', 'li', 'zhang', 'qian'), deeds), { maxLength: 30 }),
        (tried) => {
          let problem = found;
          for (const [who, deed] of tried) {
            const next = actOn(problem, deed, by(who));
            if (isRefusal(next)) continue;
            if (problem.state === 'struckOff') throw new Error('something happened after it was struck off');
            if (next.state === 'struckOff') expect(problem.state).toBe('rechecked');
            if (next.state === 'rechecked') expect(next.mendedBy).not.toBe(who);
            if (next.state !== 'found') expect([next.ownerId, next.dueOn]).not.toContain(null);
            problem = next;
          }
        },
      ),
    );
  });
});
