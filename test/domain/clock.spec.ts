import { nextWakeAt } from '#domain/process/tick';
import { by, named, PaperCase } from './paperCase';
import { goOn, goTo } from './road';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

describe('the ladder', () => {
  it('reminds the holder, tells the superior, then the county, then proposes a listing: each once', () => {
    const paper = PaperCase.opened();
    paper.pass(30);
    const { taskId } = paper.task('signFor');
    const climbed = paper.ledger.flatMap((e) => ('subject' in e.data && e.data.subject === taskId ? [e.type] : []));
    expect(climbed).toEqual(['reminded', 'escalated', 'escalated', 'listingProposed', 'listingAsked']);
    expect(paper.open.marks).toContain('listingProposed');
  });
  it('reminds at once, with the opening, of what is due today, and wakes up for nothing', () => {
    const paper = PaperCase.opened();
    goTo(paper, 'townshipReview');
    const before = paper.ledger.length;
    paper.done('townshipReview', 'approve');
    const { taskId, dueAt } = paper.task('townshipApproval');
    const opening = paper.ledger.slice(before);
    expect(dueAt).toBeLessThan(paper.now + dayMs);
    expect(opening.map((e) => e.type)).toEqual(['taskCompleted', 'taskOpened', 'reminded']);
    expect(opening.at(-1)).toMatchObject({
      data: { subject: taskId, rung: 0 },
      at: paper.now,
      actor: { role: 'system' },
    });
    expect(opening.at(0)?.actor.role).toBe('townshipOfficer');
    expect(paper.task('townshipApproval')).toMatchObject({ rungsFired: 1, reminded: 1 });
    expect(nextWakeAt(paper.open, paper.policy)).toBeGreaterThan(paper.now);
    // Not once more by the clock; at due the superior is told.
    paper.pass(1);
    const climbed = paper.ledger.flatMap((e) => ('subject' in e.data && e.data.subject === taskId ? [e.type] : []));
    expect(climbed).toEqual(['reminded', 'escalated']);
  });
  it('reminded of it a moment later in a case that decided so before', () => {
    const paper = PaperCase.opened();
    goTo(paper, 'townshipReview');
    paper.holds = () => false;
    paper.done('townshipReview', 'approve');
    expect(paper.types().at(-1)).toBe('taskOpened');
    expect(nextWakeAt(paper.open, paper.policy)).toBeLessThanOrEqual(paper.now);
    paper.pass(0.001);
    expect(paper.types().at(-1)).toBe('reminded');
  });
  it('does not remind at once of what leaves more time than that, nor tell a superior with an opening', () => {
    const paper = PaperCase.opened();
    expect(paper.types()).not.toContain('reminded');
    const ladder = paper.policy.ladder.map((rung) => ({ ...rung, afterDays: rung.afterDays - 9 }));
    const pressed = PaperCase.opened({ ...paper.policy, ladder });
    expect(pressed.types().filter((type) => type === 'reminded' || type === 'escalated')).toEqual(['reminded']);
    pressed.pass(0.001);
    expect(pressed.types()).toContain('escalated');
  });
  it('climbs for the whole chain as well', () => {
    const paper = PaperCase.opened();
    paper.pass(40);
    expect(paper.ledger.some((e) => e.type === 'escalated' && e.data.subject === 'chain')).toBe(true);
  });
  it('reminds nobody of a case that is suspended', () => {
    const paper = PaperCase.opened();
    paper.must('requestSuspension', { reasonCode: 'awayFromHome', reviewOn: '2026-06-01' }, by('villageClerk'));
    paper.done('consentSuspension', 'consent');
    const before = paper.ledger.length;
    paper.pass(60);
    expect(paper.ledger).toHaveLength(before);
  });
});

describe('a silent department', () => {
  it('counts as unknown at the limit where policy does not wait', () => {
    const paper = PaperCase.opened();
    goTo(paper, 'answerComparison');
    goOn(paper, 'answerComparison');
    paper.pass(3);
    expect(paper.kinds()).toEqual(['countyReview']);
    expect(paper.open.results.comparison?.result).toBe('answeredInPart');
  });
  it('is waited for where policy says so', () => {
    const base = named('national-15');
    const paper = PaperCase.opened({ ...base, comparison: { ...base.comparison, waitBeyondLimit: true } });
    goTo(paper, 'answerComparison');
    paper.pass(20);
    expect(paper.kinds().filter((k) => k === 'answerComparison')).toHaveLength(base.comparison.departments.length);
  });
});

describe('our own outage', () => {
  it('lengthens the limits it ran across before anybody is reminded, and leaves those set by law', () => {
    const paper = PaperCase.opened();
    const { dueAt } = paper.task('signFor');
    const chain = paper.open.chain.dueAt;
    paper.outages = [{ id: 'o1', from: paper.now + hourMs, to: paper.now + 30 * hourMs }];
    paper.pass(2);
    expect(paper.task('signFor').dueAt).toBe(dueAt + 29 * hourMs);
    expect(paper.open.chain.dueAt).toBe(chain);
    const extended = paper.types().indexOf('limitsExtended');
    const reminded = paper.types().indexOf('reminded');
    expect(extended).toBeGreaterThan(-1);
    expect(reminded === -1 || reminded > extended).toBe(true);
  });
  it('that outlasts a limit leaves the holder what was left of it when it began', () => {
    const paper = PaperCase.opened();
    const { dueAt } = paper.task('signFor');
    const from = paper.now + hourMs;
    paper.outages = [{ id: 'o1', from, to: from + 5 * dayMs }];
    paper.pass(5.1);
    expect(paper.task('signFor')).toMatchObject({ dueAt: dueAt + 5 * dayMs, rungsFired: 0, escalated: 0 });
    expect(paper.types()).not.toContain('escalated');
  });
  it('is given back once', () => {
    const paper = PaperCase.opened();
    const { dueAt } = paper.task('signFor');
    paper.outages = [{ id: 'o1', from: paper.now + hourMs, to: paper.now + 25 * hourMs }];
    paper.pass(6);
    expect(paper.task('signFor').dueAt).toBe(dueAt + dayMs);
  });
});
