import { openDesk, type Desk } from './desk/desk';
import { village } from './desk/furniture';
import { freshIdNumber } from './desk/people';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ worker: true });
});
afterAll(() => desk.close());

test('smoke', async () => {
  const id = freshIdNumber();
  const body = {
    name: '宋小明',
    phone: '13812345678',
    idNumber: id,
    difficulty: '困难',
    areaCode: village,
    riskClass: 'incomeDrop',
  };
  const key = 'aaaaaaaa-0000-4000-8000-000000000001';
  const a = await desk.stranger().post<any>('/api/public/self-reports', { body, key });
  console.log(a.status, JSON.stringify(a.body));
  const a2 = await desk.stranger().post<any>('/api/public/self-reports', { body, key });
  console.log(a2.status, JSON.stringify(a2.body));
  const s = await desk
    .stranger()
    .post<any>('/api/public/receipts/status', {
      body: { receiptNumber: a.body.receiptNumber, lastFour: id.slice(-4) },
      key: null,
    });
  console.log(s.status, JSON.stringify(s.body));
  const clerk = await desk.as('clerk');
  const list = await clerk.get<any>('/api/tasks');
  console.log(list.status, JSON.stringify(list.body));
  console.log(JSON.stringify((await clerk.get<any>('/api/tasks/counts')).body));
  const taskId = list.body.rows[0].taskId;
  const d = await clerk.get<any>(`/api/tasks/${taskId}`);
  console.log(d.status, JSON.stringify(d.body));
  const c = await clerk.post<any>(`/api/tasks/${taskId}/complete`, { body: { decision: 'accept' } });
  console.log(c.status, JSON.stringify(c.body));
  const c2 = await clerk.post<any>(`/api/tasks/${taskId}/complete`, { body: { decision: 'accept' } });
  console.log(c2.status, JSON.stringify(c2.body));
  const t = await clerk.get<any>(`/api/cases/${list.body.rows[0].caseId}/trace`);
  console.log(
    t.status,
    JSON.stringify(
      t.body.rows.map((r: any) => `${r.seq} ${r.who.name} ${r.sentence.zh}`),
      null,
      1,
    ),
  );
  const v = await clerk.get<any>(`/api/tasks/${c.body.nextTaskId}`);
  console.log(v.status, JSON.stringify(v.body));
  console.log(
    JSON.stringify((await clerk.get<any>('/api/cases')).body),
    JSON.stringify((await clerk.get<any>('/api/clues')).body),
  );
});
