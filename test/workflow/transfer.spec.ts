import { accountOf, LiveCase, village } from '../support/cases/liveCase';
import { Stage } from '../support/cases/stage';

const newVillage = '410621104205';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.set();
  await stage.worker();
  for (const code of [village, newVillage]) {
    await stage.owner.query(
      `INSERT INTO area (code, level, name, full_name) VALUES ($1, 'village', $1, $1) ON CONFLICT DO NOTHING`,
      [code],
    );
  }
}, 120_000);
afterAll(() => stage.strike());

describe('a household that moves', () => {
  it('is managed where its case is: tasks, register and papers follow, the old row stays in the history', async () => {
    const live = new LiveCase(stage.ground());
    await stage.owner.query(
      `INSERT INTO household (id, number, area_code, kind) VALUES ($1::uuid, $1::text, $2, 'general')`,
      [live.householdId, village],
    );
    await live.report();
    await stage.owner.query(
      `INSERT INTO file (id, sha256, media_type, bytes_count, content, area_code, case_id)
       VALUES (gen_random_uuid(), 'planted', 'image/jpeg', 1, 'x', $1, $2), (gen_random_uuid(), 'of another', 'image/jpeg', 1, 'x', $1, NULL)`,
      [village, live.caseId],
    );
    await live.goOn('signFor');
    const township = (areaCode: string) =>
      ({ accountId: accountOf('townshipOfficer'), role: 'townshipOfficer', areaCode }) as const;
    await live.send('requestTransfer', { toAreaCode: newVillage }, township(village));
    await live.decide('acceptTransfer', 'consent');
    expect((await live.tasks()).map((t) => [t.kind, t.areaCode])).toEqual([['verification', newVillage]]);
    const register = await stage.owner.query('SELECT area_code, version FROM household WHERE id = $1', [
      live.householdId,
    ]);
    expect(register.rows).toEqual([{ area_code: newVillage, version: 2 }]);
    const papers = await stage.owner.query('SELECT sha256, area_code FROM file ORDER BY 1 DESC');
    expect(papers.rows).toEqual([
      { sha256: 'planted', area_code: newVillage },
      { sha256: 'of another', area_code: village },
    ]);
    const history = await stage.owner.query(
      `SELECT old_row->>'area_code' AS area, reason FROM household_history WHERE household_id = $1`,
      [live.householdId],
    );
    expect(history.rows).toEqual([{ area: village, reason: 'transferred' }]);
  });
});
