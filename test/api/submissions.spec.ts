import { randomUUID } from 'node:crypto';
import { Submissions, type NewSubmission } from '#apps/api/submissions/submissions';
import { bodyHash, canonicalJson } from '#apps/api/submissions/canonical';
import { withPublicScope, withScope } from '#database/scope';
import type { Actor } from '#domain/access/roles';
import { openStack, type Stack } from '#test/support/stack/stack';
import { furnish, idOf, otherVillage, village } from './desk/furniture';

let stack: Stack;
let submissions: Submissions;
beforeAll(async () => {
  stack = await openStack();
  submissions = new Submissions(stack.secrets);
  await furnish(stack.ownerPool);
});
afterAll(() => stack.close());

const actor = (login: string, areaCode: string): Actor => ({
  accountId: idOf(login),
  grants: [{ role: 'villageClerk', areaCode, fromOn: '2020-01-01' }],
});
const clerk = () => actor('clerk', village);
const typed = (more: Partial<NewSubmission> = {}): NewSubmission => ({
  key: randomUUID(),
  form: 'verification',
  body: { name: '宋小明', income: 1200 },
  author: idOf('clerk'),
  areaCode: village,
  ...more,
});

describe('what somebody typed', () => {
  it('is stored once for its key, encrypted, and read back by those who see its place', async () => {
    const submission = typed();
    const store = () => withScope(stack.apiPool, clerk(), (client) => submissions.store(client, submission));
    const [first, second] = [await store(), await store()];
    expect(second).toEqual(first);
    const { rows } = await stack.ownerPool.query<{ body_enc: Buffer }>(
      'SELECT body_enc FROM submission WHERE id = $1',
      [first.id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]!.body_enc.toString('utf8')).not.toContain('宋小明');
    const read = await withScope(stack.apiPool, clerk(), (client) => submissions.find(client, first.id));
    expect(read).toMatchObject({ form: 'verification', body: { name: '宋小明', income: 1200 }, acceptedSeq: null });
    expect(
      await withScope(stack.apiPool, actor('neighbour', otherVillage), (client) => submissions.find(client, first.id)),
    ).toBeNull();
  });

  it('is refused under the same key with another text', async () => {
    const submission = typed();
    await withScope(stack.apiPool, clerk(), (client) => submissions.store(client, submission));
    const other = withScope(stack.apiPool, clerk(), (client) =>
      submissions.store(client, { ...submission, body: { name: '宋大明' } }),
    );
    await expect(other).rejects.toMatchObject({ refusals: [{ code: 'key.otherBody' }] });
  });

  it('is never changed', async () => {
    const { id } = await withScope(stack.apiPool, clerk(), (client) => submissions.store(client, typed()));
    await expect(stack.ownerPool.query(`UPDATE submission SET body_hash = 'x' WHERE id = $1`, [id])).rejects.toThrow(
      'immutable',
    );
    await expect(stack.ownerPool.query('DELETE FROM submission WHERE id = $1', [id])).rejects.toThrow('immutable');
  });

  it('is stored for those without account too, who read nothing', async () => {
    const submission = typed({ author: null, form: 'selfReport' });
    for (let i = 0; i < 2; i++) await withPublicScope(stack.apiPool, (client) => submissions.store(client, submission));
    expect(await withPublicScope(stack.apiPool, (client) => submissions.find(client, submission.key))).toBeNull();
  });
});

describe('a body’s hash', () => {
  it('does not depend on the order of fields or on fields left out, and on everything else', () => {
    const hash = (body: unknown, subject = 'case', accountId: string | null = 'a') =>
      bodyHash({ body, subject, accountId });
    expect(hash({ a: 1, b: { c: [1, 2], d: undefined } })).toBe(hash({ b: { c: [1, 2] }, a: 1 }));
    const others = [
      hash({ a: 1 }),
      hash({ a: '1' }),
      hash({ a: [1] }),
      hash({ a: null }),
      hash({ a: 1 }, 'other'),
      hash({ a: 1 }, 'case', 'b'),
      hash({ a: 1 }, 'case', null),
    ];
    expect(new Set(others).size).toBe(others.length);
    expect(canonicalJson({ b: [undefined], a: new Date(0) })).toBe('{"a":"1970-01-01T00:00:00.000Z","b":[null]}');
  });
});
