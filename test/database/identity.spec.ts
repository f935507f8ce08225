import { createHash, randomUUID } from 'node:crypto';
import { BusinessClock, setClock } from '#database/clock';
import { findActorBySession, findActorByToken, findSignInAccount } from '#database/queries/identity';
import { Secrets, nameGrams } from '#database/secrets';
import { openStack, type Stack } from '#test/support/stack/stack';
import { secretKeys } from '#test/support/worker/testKeys';
import { actorWith, employ, places, settle } from './county';

let stack: Stack;
beforeAll(async () => {
  stack = await openStack();
  await settle(stack.ownerPool);
});
afterAll(() => stack.close());

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

async function signIn(accountId: string, token: string, lasts = '1 hour'): Promise<void> {
  await stack.ownerPool.query(
    `INSERT INTO session (token_hash, account_id, csrf_hash, expires_at) VALUES ($1, $2, 'c', now() + $3::interval)`,
    [hashOf(token), accountId, lasts],
  );
}

describe('who is signed in', () => {
  it('is known by the session with today’s rights, those of the person it substitutes for included', async () => {
    const [clerk, colleague] = [
      actorWith('villageClerk', places.village),
      actorWith('villageSecretary', places.secondVillage),
    ];
    await employ(stack.ownerPool, clerk, places.county, '甲');
    await employ(stack.ownerPool, colleague, places.county, '乙');
    await stack.ownerPool.query(
      `INSERT INTO account_grant (account_id, role, area_code, from_on, to_on) VALUES ($1, 'villageClerk', $2, '2020-01-01', '2020-12-31')`,
      [clerk.accountId, places.otherVillage],
    );
    await stack.ownerPool.query(
      `INSERT INTO substitution (account_id, substitute_id, from_on, to_on, reason) VALUES ($1, $2, business_today() - 1, business_today(), '病假')`,
      [colleague.accountId, clerk.accountId],
    );
    await signIn(clerk.accountId, 'token');
    const actor = await findActorBySession(stack.apiPool, hashOf('token'));
    expect(actor).toMatchObject({ accountId: clerk.accountId, name: '甲', areaCode: places.county });
    expect(actor?.grants).toMatchObject([
      { role: 'villageClerk', areaCode: places.village, fromOn: '2020-01-01' },
      { role: 'villageSecretary', areaCode: places.secondVillage, onBehalfOf: colleague.accountId },
    ]);
  });

  it('is nobody once the session has ended or the account is closed', async () => {
    const clerk = actorWith('villageClerk', places.village);
    await employ(stack.ownerPool, clerk, places.county);
    await signIn(clerk.accountId, 'old', '-1 second');
    await signIn(clerk.accountId, 'live');
    expect(await findActorBySession(stack.apiPool, hashOf('old'))).toBeNull();
    expect(await findActorBySession(stack.apiPool, hashOf('unknown'))).toBeNull();
    expect(await findActorBySession(stack.apiPool, hashOf('live'))).not.toBeNull();
    await stack.ownerPool.query('UPDATE account SET active = false WHERE id = $1', [clerk.accountId]);
    expect(await findActorBySession(stack.apiPool, hashOf('live'))).toBeNull();
  });

  it('is known by a machine’s token until it is revoked', async () => {
    const machine = actorWith('countyOfficer', places.county);
    await employ(stack.ownerPool, machine, places.county);
    await stack.ownerPool.query(
      `INSERT INTO api_token (id, token_hash, account_id, name, expires_at) VALUES ($1, $2, $3, 'x', now() + interval '1 day')`,
      [randomUUID(), hashOf('machine'), machine.accountId],
    );
    expect(await findActorByToken(stack.apiPool, hashOf('machine'))).toMatchObject({ accountId: machine.accountId });
    await stack.ownerPool.query('UPDATE api_token SET revoked_at = now()');
    expect(await findActorByToken(stack.apiPool, hashOf('machine'))).toBeNull();
  });

  it('has its password checked through one door', async () => {
    const clerk = actorWith('villageClerk', places.village);
    await employ(stack.ownerPool, clerk, places.county);
    expect(await findSignInAccount(stack.apiPool, clerk.accountId.toUpperCase())).toMatchObject({
      id: clerk.accountId,
      passwordHash: 'none',
      active: true,
    });
    expect(await findSignInAccount(stack.apiPool, 'nobody')).toBeNull();
  });
});

describe('the clock', () => {
  it('is the same for SQL and for the program, and can run faster', async () => {
    await setClock(stack.ownerPool, { businessAt: new Date('2026-12-31T15:00:00Z'), factor: 3600 });
    const clock = new BusinessClock(stack.apiPool, 0);
    const before = await clock.now();
    const { rows } = await stack.apiPool.query<{ ms: number; today: string }>(
      'SELECT (extract(epoch FROM business_now()) * 1000)::bigint AS ms, business_today() AS today',
    );
    const after = await clock.now();
    // One second of slack on the real clock: an hour of business time.
    expect(rows[0]?.ms).toBeGreaterThanOrEqual(before - 3_600_000);
    expect(rows[0]?.ms).toBeLessThanOrEqual(after + 3_600_000);
    expect(rows[0]?.today).toMatch(/^202[67]-(12-31|01-)/);
  });
});

describe('secrets', () => {
  const secrets = new Secrets(secretKeys);

  it('open for their purpose only, and not when altered', () => {
    const sealed = secrets.seal('person.idNumber', '330726196507040016');
    expect(sealed.enc.toString('latin1')).not.toContain('330726');
    expect(secrets.open('person.idNumber', sealed)).toBe('330726196507040016');
    expect(() => secrets.open('household.phone', sealed)).toThrow('unable to authenticate data');
    const altered = Buffer.from(sealed.enc);
    altered[altered.length - 1]! ^= 1;
    expect(() => secrets.open('person.idNumber', { ...sealed, enc: altered })).toThrow('unable to authenticate data');
  });

  it('move to a new key and stay readable', () => {
    const old = secrets.seal('submission', '原文');
    const renewed = new Secrets({
      ...secretKeys,
      current: 'next',
      keys: { ...secretKeys.keys, next: Buffer.alloc(32, 3) },
    });
    const moved = renewed.rotate('submission', old);
    expect([moved.keyId, renewed.open('submission', moved), renewed.open('submission', old)]).toEqual([
      'next',
      '原文',
      '原文',
    ]);
    expect(renewed.rotate('submission', moved)).toBe(moved);
  });

  it('are found again by a keyed hash, the check letter in either case', () => {
    expect(secrets.blindIndex('person.idNumber', ' 11010119900307021x')).toEqual(
      secrets.blindIndex('person.idNumber', '11010119900307021X'),
    );
    expect(secrets.blindIndex('person.idNumber', '1')).not.toEqual(secrets.blindIndex('household.phone', '1'));
  });

  it('names are cut into runs of one and two signs', () => {
    expect(nameGrams('欧阳明').sort()).toEqual(['明', '欧', '欧阳', '阳', '阳明'].sort());
    expect(nameGrams('古丽·买')).toContain('丽买');
    expect(nameGrams('𬭸')).toEqual(['𬭸']);
  });
});
