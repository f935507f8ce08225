import { randomUUID } from 'node:crypto';
import type { FileView } from '#contract/files/files';
import type { Browser, ProblemBody } from './desk/browser';
import { openDesk, type Desk } from './desk/desk';
import { idOf, otherVillage, village } from './desk/furniture';

let desk: Desk;
let clerk: Browser;
beforeAll(async () => {
  desk = await openDesk();
  clerk = await desk.as('clerk');
});
afterAll(() => desk.close());

const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.from('a photograph of a notice'),
]);

function upload(
  content: Buffer,
  more: { type?: string; name?: string; fields?: Record<string, string> } = {},
): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(more.fields ?? { areaCode: village })) form.set(name, value);
  form.set(
    'file',
    new Blob([new Uint8Array(content)], { type: more.type ?? 'image/png' }),
    more.name ?? '公示照片.png',
  );
  return form;
}
const store = (body: FormData, by = clerk, key?: string) =>
  by.post<FileView & ProblemBody>('/api/files', { body, ...(key !== undefined && { key }) });

describe('a file', () => {
  it('is kept and opened as it came', async () => {
    const { status, body } = await store(upload(png));
    expect({ status, body }).toMatchObject({
      status: 201,
      body: { name: '公示照片.png', mediaType: 'image/png', bytesCount: png.length, areaCode: village, caseId: null },
    });
    const opened = await fetch(`${desk.base}/api/files/${body.id}/content`, {
      headers: { cookie: clerk.sessionCookie ?? '' },
    });
    expect(Buffer.from(await opened.arrayBuffer())).toEqual(png);
    expect(opened.headers.get('content-type')).toBe('image/png');
    const { rows } = await desk.stack.ownerPool.query<{ content: Buffer }>('SELECT content FROM file WHERE id = $1', [
      body.id,
    ]);
    expect(rows[0]!.content.includes('a photograph')).toBe(false);
    expect(opened.headers.get('content-disposition')).toBe(
      `inline; filename*=UTF-8''${encodeURIComponent('公示照片.png')}`,
    );
    expect(opened.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(opened.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('is kept once for its key', async () => {
    const key = randomUUID();
    expect((await store(upload(png), clerk, key)).body.id).toBe(key);
    expect((await store(upload(png), clerk, key)).body.id).toBe(key);
    const other = await store(upload(Buffer.concat([png, png])), clerk, key);
    expect(other).toMatchObject({ status: 409, body: { code: 'key.otherBody' } });
  });

  it.each([
    ['that is no picture', Buffer.from('<script>alert(1)</script>'), { type: 'image/png' }, 400, 'file.type'],
    ['that is not what it says', png, { type: 'application/pdf' }, 400, 'file.type'],
    ['that is empty', Buffer.alloc(0), {}, 400, 'file.missing'],
    [
      'that is a film',
      Buffer.concat([Buffer.from('RIFF1234AVI '), Buffer.alloc(50)]),
      { type: 'image/webp' },
      400,
      'file.type',
    ],
    ['of six megabytes', Buffer.concat([png, Buffer.alloc(6 * 1024 * 1024)]), {}, 413, 'file.tooLarge'],
    ['of nowhere', png, { fields: {} }, 400, 'form.required'],
    ['of an area that does not exist', png, { fields: { areaCode: '410621999999' } }, 400, 'area.unknown'],
    ['of another village', png, { fields: { areaCode: otherVillage } }, 403, 'area.outside'],
    [
      'of a case that is not there',
      png,
      { fields: { caseId: '8d1c2b3a-4f5e-4d6c-9b7a-0c1d2e3f4a5b' } },
      404,
      'access.missing',
    ],
    ['with a name without end', png, { name: `${'长'.repeat(130)}.png` }, 400, 'form.tooLong'],
  ])('%s is refused', async (_what, content, more, status, code) => {
    expect(await store(upload(content, more))).toMatchObject({ status, body: { code } });
  });

  it('that is no upload at all is refused', async () => {
    expect(await clerk.post('/api/files', { body: { file: 'no' } })).toMatchObject({
      status: 400,
      body: { code: 'file.missing' },
    });
    expect(
      await clerk.post('/api/files', {
        body: 'broken',
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
      }),
    ).toMatchObject({ status: 400, body: { code: 'file.missing' } });
  });

  it('is not found by those who do not see its place, and that is on record', async () => {
    const { id } = (await store(upload(png))).body;
    expect((await (await desk.as('township')).get(`/api/files/${id}`)).status).toBe(200);
    for (const path of [`/api/files/${id}`, `/api/files/${id}/content`])
      expect(await (await desk.as('neighbour')).get(path)).toMatchObject({
        status: 404,
        body: { code: 'access.missing' },
      });
    const { rows } = await desk.stack.ownerPool.query(
      'SELECT action FROM audit WHERE account_id = $1 AND object_id = $2',
      [idOf('neighbour'), id],
    );
    expect(rows).toHaveLength(2);
  });

  it('is opened by who put it in, office or not', async () => {
    const grid = await desk.as('grid');
    const { id } = (await store(upload(png), grid)).body;
    expect((await grid.get(`/api/files/${id}`)).status).toBe(200);
  });
});
