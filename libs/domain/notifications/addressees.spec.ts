import type { Actor, Grant, Role } from '../access/roles';
import { roles } from '../access/roles';
import { roleHas } from '../access/actions';
import { type AddressedTask, addressing, isAddressed, superiors } from './addressees';
import type { ToldEvent } from './kinds';

const village = '410621108242';
const clock = { accountId: 'clock', role: 'system', areaCode: village } as const;
const someone = (accountId: string, ...grants: Partial<Grant>[]): Actor => ({
  accountId,
  grants: grants.map((grant) => ({ role: 'villageClerk', areaCode: village, fromOn: '2020-01-01', ...grant })),
});
const task = (more: Partial<AddressedTask> = {}): AddressedTask => ({
  taskId: 'c:1:verification',
  kind: 'verification',
  step: 'verification',
  role: 'villageClerk',
  areaCode: village,
  openedSeq: 3,
  toCorrect: false,
  ...more,
});
const told = (event: { type: ToldEvent['type']; data: object }): ToldEvent =>
  ({ seq: 9, actor: clock, ...event }) as ToldEvent; // a test writes one event's data

const isMeant = (actor: Actor, event: ToldEvent, open: readonly AddressedTask[]): boolean =>
  addressing(event, open, village).addressees.some((addressee) => isAddressed(actor, addressee));

describe('who is told', () => {
  const reminder = told({ type: 'reminded', data: { subject: 'c:1:verification', rung: 0, to: 'holder' } });
  const clerk = someone('clerk', {});

  it('is whoever may do the task, and nobody else', () => {
    expect(isMeant(clerk, reminder, [task()])).toBe(true);
    expect(isMeant(someone('neighbour', { areaCode: '410621108205' }), reminder, [task()])).toBe(false);
    expect(isMeant(someone('secretary', { role: 'villageSecretary' }), reminder, [task()])).toBe(false);
    expect(isMeant(clerk, reminder, [task({ excluded: ['clerk'] })])).toBe(false);
    expect(isMeant(clerk, reminder, [task({ assignee: 'other' })])).toBe(false);
    expect(isMeant(someone('cover', { onBehalfOf: 'other' }), reminder, [task({ assignee: 'other' })])).toBe(true);
  });

  it('is nobody once the task is done', () => {
    expect(addressing(reminder, [], village)).toEqual({ taskId: 'c:1:verification', addressees: [] });
  });

  it('is the office above that may urge, in the place', () => {
    const escalated = told({ type: 'escalated', data: { subject: 'c:1:verification', rung: 1, to: 'superior' } });
    const officer = (areaCode: string) => someone('officer', { role: 'townshipOfficer', areaCode });
    expect(isMeant(officer('410621108000'), escalated, [task()])).toBe(true);
    expect(isMeant(officer('410621101000'), escalated, [task()])).toBe(false);
    expect(isMeant(clerk, escalated, [task()])).toBe(false);
  });

  it('is everybody who holds the chain up, each told once, but not the listing that came of it', () => {
    const late = told({ type: 'reminded', data: { subject: 'chain', rung: 0, to: 'holder' } });
    const open = [
      task({ taskId: 'c:2:townshipReview', kind: 'townshipReview', step: 'townshipReview', role: 'townshipOfficer' }),
      task(),
      task({ taskId: 'c:5:signListing', kind: 'signListing', step: 'listing', role: 'countyLeader' }),
    ];
    expect(isMeant(clerk, late, open)).toBe(true);
    expect(isMeant(someone('leader', { role: 'countyLeader', areaCode: '410621000000' }), late, open)).toBe(false);
  });

  it('is, after a return, who has to correct it: not whoever had it before', () => {
    const returned = told({
      type: 'returned',
      data: { fromStep: 'townshipReview', toStep: 'verification', fields: ['x'] },
    });
    const opened = task({ taskId: 'c:10:verification', openedSeq: 10, toCorrect: true });
    expect(addressing(returned, [task({ toCorrect: true }), opened], village).taskId).toBe('c:10:verification');
  });
});

it('is, when a listing is declined or struck off, who watches over the case, though no work is open', () => {
  const supervisor = someone('supervisor', { role: 'supervisor', areaCode: '410621000000' });
  const leader = someone('leader', { role: 'townshipLeader', areaCode: '410621108000' });
  const elsewhere = someone('elsewhere', { role: 'townshipLeader', areaCode: '410621101000' });
  const declined = told({ type: 'listingDeclined', data: {} });
  const passed = told({ type: 'listingRechecked', data: { passed: true } });
  const are = (event: ToldEvent) => [supervisor, leader, elsewhere].map((actor) => isMeant(actor, event, []));
  expect([are(declined), are(passed)]).toEqual([
    [true, false, false],
    [true, true, false],
  ]);
});

it('has a superior who may urge for every role that holds work', () => {
  const holders: readonly Role[] = roles.filter((role) => roleHas(role, 'task.complete'));
  for (const role of holders) {
    expect(superiors[role]).not.toEqual([]);
    for (const superior of superiors[role]) expect(roleHas(superior, 'supervise.remind')).toBe(true);
  }
});
