import type { ViewList, ViewView } from '#contract/views/views';
import { openDesk, type Desk } from './desk/desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const redOnes = { subject: 'inbox', name: '超期', query: 'light=red', columns: ['household', 'due'] };

it('a view is kept on the server, replaced by its name, and opens on another device', async () => {
  const office = await desk.as('township');
  expect((await office.post<ViewView>('/api/views', { body: redOnes })).body).toMatchObject(redOnes);
  await office.post('/api/views', { body: { ...redOnes, columns: ['household'] } });
  await office.post('/api/views', { body: { ...redOnes, name: '', query: '', columns: [] } });
  const home = await desk.as('township');
  const { rows } = (await home.get<ViewList>('/api/views?subject=inbox')).body;
  expect(rows.map(({ name, columns }) => ({ name, columns }))).toEqual([
    { name: '', columns: [] },
    { name: '超期', columns: ['household'] },
  ]);
  expect((await home.get<ViewList>('/api/views?subject=cases')).body.rows).toEqual([]);
});

it('a view is its owner’s own: nobody else sees it or takes it away', async () => {
  const owner = await desk.as('county');
  const { id } = (await owner.post<ViewView>('/api/views', { body: redOnes })).body;
  const other = await desk.as('clerk');
  expect((await other.get<ViewList>('/api/views?subject=inbox')).body.rows).toEqual([]);
  expect((await other.send('DELETE', `/api/views/${id}`)).status).toBe(204);
  expect((await owner.get<ViewList>('/api/views?subject=inbox')).body.rows).toHaveLength(1);
  expect((await owner.send('DELETE', `/api/views/${id}`)).status).toBe(204);
  expect((await owner.get<ViewList>('/api/views?subject=inbox')).body.rows).toEqual([]);
});

it('has a limit, and says at which field', async () => {
  const leader = await desk.as('leader');
  for (let i = 0; i < 50; i++)
    expect((await leader.post('/api/views', { body: { ...redOnes, name: `第${i}个` } })).status).toBe(200);
  expect((await leader.post('/api/views', { body: { ...redOnes, name: '再一个' } })).body).toMatchObject({
    code: 'form.tooMany',
    field: 'name',
  });
  expect((await leader.post('/api/views', { body: { ...redOnes, name: '第1个' } })).status).toBe(200);
});
