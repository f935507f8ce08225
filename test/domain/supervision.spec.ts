import { addDays } from '#domain/calendar/day';
import { dayOf, endOfDay } from '#domain/calendar/instant';
import { by, named, otherVillage, PaperCase } from './paperCase';
import { goTo } from './road';

const supervisor = by('supervisor', '410621000000');
const on = (paper: PaperCase, days: number) => addDays(dayOf(paper.now), days);

function waiting(): { paper: PaperCase; taskId: string } {
  const paper = PaperCase.opened();
  goTo(paper, 'verification');
  return { paper, taskId: paper.task('verification').taskId };
}

describe('a supervisor', () => {
  it('asks the township or the county for help, which is a task with a limit beside the case’s own work', () => {
    const { paper, taskId } = waiting();
    const ask = (from: 'township' | 'county') =>
      paper.give('askForHelp', { taskId, from, reasonCode: 'departmentNeeded' }, supervisor);
    ask('township');
    expect(paper.kinds()).toEqual(['verification', 'coordinateAtTownship']);
    expect(paper.task('coordinateAtTownship')).toMatchObject({ role: 'townshipOfficer', step: 'coordination' });
    expect(ask('township')).toMatchObject({ code: 'supervise.helpAsked', field: 'from' });
    ask('county');
    paper.done('coordinateAtCounty', 'done');
    paper.done('coordinateAtTownship', 'notPossible');
    expect(paper.kinds()).toEqual(['verification']);
    goTo(paper, 'deliberation');
  });

  it('urges a holder, once an hour, and it is counted', () => {
    const { paper, taskId } = waiting();
    paper.must('urgeTask', { taskId }, supervisor);
    expect(paper.task('verification').reminded).toBe(1);
    expect(paper.give('urgeTask', { taskId }, supervisor)).toMatchObject({ code: 'supervise.urgedJustNow' });
    paper.now += 3_600_001;
    paper.must('urgeTask', { taskId }, supervisor);
    expect(paper.task('verification').reminded).toBe(2);
  });

  it('extends a limit with a reason; the ladder begins anew, and neither today nor next year will do', () => {
    const { paper, taskId } = waiting();
    paper.pass(4);
    expect(paper.task('verification').escalated).toBeGreaterThan(0);
    for (const days of [0, 365])
      expect(
        paper.give('extendTask', { taskId, on: on(paper, days), reasonCode: 'heavyLoad' }, supervisor),
      ).toMatchObject({ code: 'supervise.dayRange', field: 'on' });
    paper.must('extendTask', { taskId, on: on(paper, 5), reasonCode: 'heavyLoad' }, supervisor);
    expect(paper.task('verification')).toMatchObject({ dueAt: endOfDay(on(paper, 5)), rungsFired: 0 });
  });

  it('does neither outside the area watched over, nor decides on the merits', () => {
    const { paper, taskId } = waiting();
    const elsewhere = by('supervisor', otherVillage);
    expect(paper.give('urgeTask', { taskId }, elsewhere)).toMatchObject({ code: 'access.forbidden' });
    expect(paper.give('escalateTask', { taskId, to: 'county' }, elsewhere)).toMatchObject({ code: 'access.forbidden' });
    expect(paper.complete('verification', 'atRisk', {}, supervisor)?.code).toBe('task.notYours');
    expect(
      paper.give('extendTask', { taskId, on: on(paper, 5), reasonCode: 'other' }, by('villageClerk')),
    ).toMatchObject({ code: 'access.forbidden' });
  });
});

describe('a holder', () => {
  it('promises a day within two weeks; the limit stays', () => {
    const { paper, taskId } = waiting();
    const { dueAt } = paper.task('verification');
    paper.must('promiseTask', { taskId, on: on(paper, 3) }, by('villageClerk'));
    expect(paper.task('verification')).toMatchObject({ promisedOn: on(paper, 3), dueAt });
    expect(paper.give('promiseTask', { taskId, on: on(paper, 30) }, by('villageClerk'))).toMatchObject({
      code: 'supervise.dayRange',
    });
    expect(paper.give('promiseTask', { taskId, on: on(paper, 3) }, by('villageSecretary'))).toMatchObject({
      code: 'task.notYours',
    });
  });
});

describe('挂牌督办', () => {
  it('is proposed by the timer, signed by the county’s leader, assigned, mended, re-checked and struck off', () => {
    const { paper } = waiting();
    paper.pass(12);
    expect(paper.open.listing).toMatchObject({ stands: 'asked', reasonCode: 'longOverdue' });
    expect(paper.task('signListing')).toMatchObject({ role: 'countyLeader' });
    paper.done('signListing', 'sign', { accountId: 'owner' });
    expect(paper.open.marks).toContain('listed');
    expect(paper.task('mendListing').assignee).toBe('owner');
    paper.done('mendListing', 'mended', { on: dayOf(paper.now) });
    paper.done('recheckListing', 'failed');
    paper.done('mendListing', 'mended', { on: dayOf(paper.now) });
    paper.done('recheckListing', 'passed');
    expect(paper.open.listing).toBeNull();
    expect(paper.open.marks).not.toContain('listed');
  });

  it('is one at a time, and its own tasks are not proposed for listing', () => {
    const { paper } = waiting();
    paper.pass(60);
    expect(paper.types().filter((t) => t === 'listingAsked')).toHaveLength(1);
    expect(paper.give('proposeListing', { subject: 'case', reasonCode: 'unsafeHouse' }, supervisor)).toMatchObject({
      code: 'listing.alreadyAsked',
    });
  });

  it('is possible for substance, and may be declined', () => {
    const { paper } = waiting();
    paper.must('proposeListing', { subject: 'case', reasonCode: 'unsafeHouse' }, supervisor);
    paper.done('signListing', 'decline');
    expect(paper.open.listing).toBeNull();
  });

  it('only marks the case under a policy without supervision', () => {
    const { supervision, ...policy } = named('national-15');
    expect(supervision).toBeDefined();
    const paper = PaperCase.opened(policy);
    paper.pass(40);
    expect(paper.open.marks).toContain('listingProposed');
    expect(paper.types()).not.toContain('listingAsked');
    expect(paper.give('proposeListing', { subject: 'case', reasonCode: 'other' }, supervisor)).toMatchObject({
      code: 'policy.withoutSupervision',
    });
  });
});
