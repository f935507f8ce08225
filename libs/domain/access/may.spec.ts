import fc from 'fast-check';
import { taskKindFacts, taskKinds } from '../process/taskKind';
import { type Action, actions, roleHas } from './actions';
import { type AccessObject, may } from './may';
import { type Actor, type Grant, type Role, roleFacts, roles } from './roles';
import { rolesWithRights, scopesOf } from './scopes';

const village = '410621102201';
const places = {
  village,
  township: '410621102000',
  county: '410621000000',
  city: '410600000000',
  province: '410000000000',
} as const;
const outside = {
  secondVillage: '410621102202',
  otherTownship: '410621103201',
  otherCounty: '410622101201',
  otherProvince: '620522101201',
} as const;

const actor = (grant: Partial<Grant> & { role: Role }, accountId = 'me'): Actor => ({
  accountId,
  grants: [{ areaCode: village, fromOn: '2020-01-01', ...grant }],
});
const family: AccessObject = { areaCode: village, gridId: 'g1', departments: ['education'], helperIds: ['me'] };
const verification: AccessObject = { ...family, task: { role: 'villageClerk' } };

/** The grant that gives the role its fullest reach over the family. */
function fullGrant(role: Role, areaCode: string): Grant {
  const scope = roleFacts[role].scope;
  return {
    role,
    areaCode,
    fromOn: '2020-01-01',
    ...(scope === 'questions' && { department: 'education' as const }),
    ...(scope === 'grid' && { gridId: 'g1' }),
  };
}

/** An object for which nothing but role and place decides. */
function objectFor(role: Role, areaCode: string): AccessObject {
  return { ...family, areaCode, task: { role, ...(role === 'departmentOfficer' && { department: 'education' }) } };
}

describe('may: user × place × action', () => {
  it.each(roles.flatMap((role) => Object.entries(places).map(([level, areaCode]) => ({ role, level, areaCode }))))(
    '$role of the $level has in its place what the table says, and nothing more',
    ({ role, areaCode }) => {
      const grant = fullGrant(role, areaCode);
      for (const action of actions) {
        const access = may({ accountId: 'me', grants: [grant] }, action, objectFor(role, village));
        expect({ action, allowed: access.allowed }).toEqual({ action, allowed: roleHas(role, action) });
      }
    },
  );

  it.each(roles.flatMap((role) => Object.entries(outside).map(([where, areaCode]) => ({ role, where, areaCode }))))(
    '$role of a village has nothing in $where, and is not told that it exists',
    ({ role, areaCode }) => {
      for (const action of actions) {
        expect(may({ accountId: 'me', grants: [fullGrant(role, village)] }, action, objectFor(role, areaCode))).toEqual(
          { allowed: false, denial: 'access.outOfScope' },
        );
      }
    },
  );

  it('denies by default: no grant, no right', () => {
    for (const action of actions) expect(may({ accountId: 'me', grants: [] }, action, family).allowed).toBe(false);
  });

  it('never mixes the right of one grant with the place of another', () => {
    const both: Actor = {
      accountId: 'me',
      grants: [fullGrant('villageClerk', outside.secondVillage), fullGrant('supervisor', places.county)],
    };
    expect(may(both, 'meeting.submit', family)).toEqual({ allowed: false, denial: 'access.noRight' });
    expect(may(both, 'case.read', family).allowed).toBe(true);
    expect(may(both, 'meeting.submit', { areaCode: outside.secondVillage }).allowed).toBe(true);
  });

  it('holds a grid worker to the grid, a helper to the paired households, a department to what it was asked', () => {
    expect(may(actor({ role: 'gridWorker', gridId: 'g2' }), 'household.read', family).allowed).toBe(false);
    expect(may(actor({ role: 'gridWorker' }), 'household.read', { areaCode: village }).allowed).toBe(false);
    expect(may(actor({ role: 'helper' }, 'another'), 'household.read', family).allowed).toBe(false);
    expect(
      may(actor({ role: 'departmentOfficer', areaCode: places.county, department: 'health' }), 'household.read', family)
        .allowed,
    ).toBe(false);
    expect(
      may(actor({ role: 'departmentOfficer', areaCode: places.county, department: 'education' }), 'household.read', {
        areaCode: village,
      }).allowed,
    ).toBe(false);
  });
});

describe('a task', () => {
  const clerk = actor({ role: 'villageClerk' });

  it('is completed by its own role only', () => {
    expect(may(actor({ role: 'villageSecretary' }), 'task.complete', verification)).toEqual({
      allowed: false,
      denial: 'access.otherRole',
    });
    expect(may(actor({ role: 'supervisor' }), 'task.complete', verification)).toEqual({
      allowed: false,
      denial: 'access.noRight',
    });
    expect(may(clerk, 'task.complete', verification).allowed).toBe(true);
    expect(may(clerk, 'task.complete', family)).toEqual({ allowed: false, denial: 'access.noRight' });
  });

  it('is answered by the department it was put to', () => {
    const question: AccessObject = {
      areaCode: village,
      departments: ['health', 'education'],
      task: { role: 'departmentOfficer', department: 'health' },
    };
    expect(
      may(
        actor({ role: 'departmentOfficer', areaCode: places.county, department: 'education' }),
        'task.complete',
        question,
      ),
    ).toEqual({ allowed: false, denial: 'access.otherRole' });
    expect(
      may(
        actor({ role: 'departmentOfficer', areaCode: places.county, department: 'health' }),
        'task.complete',
        question,
      ).allowed,
    ).toBe(true);
  });

  it('belongs to whom it was handed over to, or to the substitute', () => {
    const handed = (assignee: string): AccessObject => ({ ...verification, task: { role: 'villageClerk', assignee } });
    expect(may(clerk, 'task.claim', handed('another'))).toEqual({ allowed: false, denial: 'access.assignedElsewhere' });
    expect(may(clerk, 'task.claim', handed('me')).allowed).toBe(true);
    const substitute = actor({ role: 'villageClerk', onBehalfOf: 'another' });
    expect(may(substitute, 'task.complete', handed('another'))).toMatchObject({
      allowed: true,
      grant: { onBehalfOf: 'another' },
    });
  });

  it('is closed to whom it excludes, in person or by substitution', () => {
    const barred = (...excluded: string[]): AccessObject => ({
      ...verification,
      task: { role: 'villageClerk', excluded },
    });
    expect(may(clerk, 'task.complete', barred('me'))).toEqual({ allowed: false, denial: 'access.excluded' });
    expect(may(actor({ role: 'villageClerk', onBehalfOf: 'another' }), 'task.complete', barred('another'))).toEqual({
      allowed: false,
      denial: 'access.excluded',
    });
    expect(may(actor({ role: 'villageClerk', onBehalfOf: 'another' }), 'task.complete', barred('me'))).toEqual({
      allowed: false,
      denial: 'access.excluded',
    });
  });

  it('is done by one’s own right where one has it, before a lent one', () => {
    const both: Actor = {
      accountId: 'me',
      grants: [fullGrant('villageClerk', village), fullGrant('villageClerk', village)].map((grant, i) =>
        i === 0 ? { ...grant, onBehalfOf: 'another' } : grant,
      ),
    };
    expect(may(both, 'task.complete', verification)).toMatchObject({
      allowed: true,
      grant: expect.not.objectContaining({ onBehalfOf: 'another' }),
    });
  });

  it.each(taskKinds)('%s is offered to a role that may do it and open its case', (kind) => {
    const { role } = taskKindFacts[kind];
    for (const action of ['task.read', 'task.claim', 'task.complete', 'case.read'] as const)
      expect({ action, has: roleHas(role, action) }).toEqual({ action, has: true });
  });
});

describe('those related to a matter', () => {
  it('do not judge it, nor confirm its minutes, and may still read it', () => {
    const related: AccessObject = { areaCode: village, relatedIds: ['me'] };
    expect(may(actor({ role: 'townshipOfficer', areaCode: places.township }), 'objection.judge', related)).toEqual({
      allowed: false,
      denial: 'access.excluded',
    });
    expect(may(actor({ role: 'villageSecretary' }), 'meeting.confirm', related)).toEqual({
      allowed: false,
      denial: 'access.excluded',
    });
    expect(may(actor({ role: 'townshipOfficer', areaCode: places.township }), 'case.read', related).allowed).toBe(true);
  });
});

describe('what the regulation keeps apart', () => {
  const without = (action: Action, ...others: Role[]): void =>
    expect(others.filter((role) => roleHas(role, action))).toEqual([]);

  it('the village does not see who objected; nobody but offices decides on the merits', () => {
    without(
      'objection.readObjector',
      'villageClerk',
      'villageSecretary',
      'firstSecretary',
      'villageLiaison',
      'departmentOfficer',
      'auditor',
      'supervisor',
    );
    without(
      'task.complete',
      'supervisor',
      'auditor',
      'operator',
      'administrator',
      'gridWorker',
      'gridHead',
      'villageLiaison',
    );
    without('case.read', 'administrator', 'gridWorker');
    without('case.submissions', 'helper');
    without('household.read', 'administrator', 'operator');
    without('case.submissions', 'departmentOfficer', 'operator', 'administrator');
    without('household.unmask', 'auditor', 'supervisor', 'operator', 'administrator');
  });

  it('every role has something to do, and every action somebody', () => {
    expect(roles.filter((role) => !rolesWithRights.has(role))).toEqual([]);
    expect(actions.filter((action) => !roles.some((role) => roleHas(role, action)))).toEqual([]);
  });
});

describe('scopes for row security', () => {
  const anyGrant = fc
    .record({
      role: fc.constantFrom(...roles),
      areaCode: fc.constantFrom(...Object.values(places), ...Object.values(outside)),
    })
    .map(({ role, areaCode }) => fullGrant(role, areaCode));

  it('reach exactly as far as the offices’ right to read', () => {
    fc.assert(
      fc.property(
        fc.array(anyGrant, { maxLength: 4 }),
        fc.constantFrom(village, ...Object.values(outside)),
        (grants, areaCode) => {
          const someone: Actor = { accountId: 'me', grants };
          const byScope = scopesOf(someone).areas.some((prefix) => areaCode.startsWith(prefix));
          expect(may(someone, 'household.read', { areaCode }).allowed).toBe(byScope);
        },
      ),
    );
  });

  it('name no prefix inside another, and nothing for nobody', () => {
    const scopes = scopesOf({
      accountId: 'me',
      grants: [fullGrant('villageClerk', village), fullGrant('townshipOfficer', places.township)],
    });
    expect(scopes.areas).toEqual(['410621102']);
    expect(scopesOf({ accountId: 'me', grants: [] })).toMatchObject({
      accounts: ['me'],
      areas: [],
      writeAreas: [],
      departments: [],
      adminAreas: [],
    });
    expect(
      scopesOf(actor({ role: 'departmentOfficer', areaCode: places.county, department: 'education' })),
    ).toMatchObject({ areas: [], departments: ['education:410621'], reportAreas: ['410621'] });
  });

  it('reach for a helper as far as its pairings, in the area of its right, its own and those of whom it substitutes for', () => {
    const own = actor({ role: 'helper', areaCode: places.township });
    expect(scopesOf(own)).toMatchObject({ areas: [], writeAreas: [], helpers: ['me:410621102'] });
    const substitute = actor({ role: 'helper', areaCode: places.county, onBehalfOf: 'other' });
    expect(scopesOf(substitute)).toMatchObject({ areas: [], helpers: ['other:410621'] });
    expect(scopesOf(actor({ role: 'villageClerk' })).helpers).toEqual([]);
  });
});
