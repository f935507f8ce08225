import { randomUUID } from 'node:crypto';
import { leadingZeroBits, Proofs, proofSum } from '#apps/api/http/proof';
import type { AreaView } from '#contract/areas/areas';
import type { ProofTask } from '#contract/proof/proof';
import type { ProblemBody } from './desk/browser';
import { type Desk, openDesk } from './desk/desk';
import { village } from './desk/furniture';
import { freshIdNumber } from './desk/people';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({
    worker: true,
    settings: { rateLimits: { requestsPerMinute: 1000, signInsPerMinute: 1000, proofBits: 8 } },
  });
});
afterAll(() => desk.close());

const report = () => ({
  name: '宋小明',
  phone: '14212345678',
  idNumber: freshIdNumber(),
  difficulty: '收入中断',
  areaCode: village,
  riskClass: 'incomeDrop',
});

const taskOf = async (): Promise<ProofTask> => (await desk.stranger().get<ProofTask>('/api/public/proof')).body;

function solve({ challenge, bits }: ProofTask, key: string, isRight = true): string {
  for (let nonce = 0; ; nonce++) {
    const sum = proofSum({ challenge, key, nonce: String(nonce) });
    if (leadingZeroBits(sum) >= bits === isRight) return `${challenge}:${nonce}`;
  }
}

const send = (key: string, proof: string | null, body: object = report()) =>
  desk.stranger().post<ProblemBody>('/api/public/self-reports', {
    body,
    key,
    ...(proof !== null && { headers: { 'x-proof': proof } }),
  });

describe('an anonymous form', () => {
  it('is taken with its sum, and again with the same', async () => {
    const [key, body] = [randomUUID(), report()];
    const proof = solve(await taskOf(), key);
    const first = await send(key, proof, body);
    expect(first.status).toBe(201);
    expect(await send(key, proof, body)).toMatchObject({ status: 201, body: first.body });
  });

  it('is refused without one, with a wrong one, with another form’s, with a challenge of somebody else’s making', async () => {
    const key = randomUUID();
    const task = await taskOf();
    const foreign = { ...task, challenge: task.challenge.replace(/.$/, (c) => (c === '0' ? '1' : '0')) };
    for (const proof of [
      null,
      'nonsense',
      solve(task, key, false),
      solve(task, randomUUID()).replace(/\d+$/, '99999999'),
      solve(foreign, key),
    ])
      expect(await send(key, proof)).toMatchObject({ status: 403, body: { code: 'proof.missing', field: 'X-Proof' } });
  });

  it('is refused with a sum on a challenge that is over', async () => {
    const key = randomUUID();
    const task = desk.app.get(Proofs).task(Date.parse('2020-01-01T00:00:00Z'));
    expect(await send(key, solve(task, key))).toMatchObject({ status: 403, body: { code: 'proof.expired' } });
  });
});

it('shows whoever reports the way from the county to the village', async () => {
  const stranger = desk.stranger();
  const counties = (await stranger.get<AreaView[]>('/api/public/areas')).body;
  expect(counties.map(({ level }) => level)).toContain('county');
  const code = '410621108000';
  const villages = (await stranger.get<AreaView[]>(`/api/public/areas?within=${code}`)).body;
  expect(villages.find((each) => each.code === village)).toMatchObject({ level: 'village', parentCode: code });
});
