import { randomUUID } from 'node:crypto';
import { importPurposes } from '#database/casework/imports';
import { readBirth } from '#database/ledger/readBirth';
import { Secrets } from '#database/secrets';
import { national15 } from '#domain/policy/shipped/national15';
import { BulkGateway } from '#temporal/bulkGateway';
import { ImportGateway } from '#temporal/importGateway';
import { SampleGateway } from '#temporal/sampleGateway';
import { bulkWorkflowId } from '#workflows/bulk/messages';
import { caseWorkflowId, type Command } from '#workflows/case/messages';
import { importWorkflowId } from '#workflows/import/messages';
import { sampleWorkflowId } from '#workflows/sample/messages';
import { accountOf, village } from '../support/cases/liveCase';
import { eliminating, publishLine, workTo } from '../support/cases/liveHelp';
import type { Stage } from '../support/cases/stage';
import { until } from '../support/cases/until';
import { Reviving } from './reviving';
import { aHousehold, workbookOf } from '../support/imports/workbooks';
import { secretKeys } from '../support/worker/testKeys';

const county = '410621000000';
const officer = { accountId: accountOf('countyOfficer'), role: 'countyOfficer', areaCode: county } as const;

/** Lives of help, elimination and tracking, and of what works over many cases. */
export const laterLives: Readonly<Record<string, (stage: Stage) => Promise<string>>> = {
  'helped-eliminated-tracked-and-ended': async (stage) => {
    await publishLine(stage.owner);
    const live = await stage.opened();
    await eliminating(live);
    await workTo(live, 'tracking');
    await workTo(live, 'ended');
    return caseWorkflowId(live.householdId);
  },
  'lost-and-revived': async (stage) => {
    await furnish(stage);
    const live = await stage.opened();
    await live.goTo('deliberation');
    await stage.client.workflow.getHandle(caseWorkflowId(live.householdId)).terminate('lost');
    const found = await readBirth(stage.owner, live.caseId);
    if (found) await live.ground.gateway.revive(found);
    await live.goTo('townshipReview');
    return caseWorkflowId(live.householdId);
  },
  'revived-by-its-first-decision': async (stage) => {
    await furnish(stage);
    const live = await stage.opened();
    await live.goTo('verification');
    await stage.client.workflow.getHandle(caseWorkflowId(live.householdId)).terminate('lost');
    const found = await readBirth(stage.owner, live.caseId);
    if (found) await live.impatient(new Reviving(stage, found)).goOn('verification');
    return caseWorkflowId(live.householdId);
  },
  'moved-to-a-newer-policy-version': async (stage) => {
    await furnish(stage);
    const newer = { ...national15, version: national15.version + 1 };
    await stage.storePolicies([newer]);
    const live = await stage.opened();
    await live.goTo('verification');
    const words = { policyCode: newer.code, policyVersion: newer.version, reasonCode: 'policyChanged' };
    await live.send('movePolicy', words, officer);
    await live.goTo('townshipReview');
    return caseWorkflowId(live.householdId);
  },
  'one-intervention-for-three': async (stage) => {
    await furnish(stage);
    const operationId = randomUUID();
    const supervisor = { accountId: officer.accountId, role: 'supervisor', areaCode: county } as const;
    await stage.owner.query(
      `INSERT INTO bulk_operation (id, kind, area_code, orders, actor, second_needed, created_by, created_at) VALUES ($1, 'urge', $2, '{"kind":"urge"}', $3, false, $4, now())`,
      [operationId, county, JSON.stringify(supervisor), officer.accountId],
    );
    for (let place = 1; place <= 3; place++) {
      const live = await stage.opened();
      await stage.owner.query(
        `INSERT INTO bulk_case (operation_id, case_id, place, household_id, area_code, task_id, seq) VALUES ($1, $2, $3, $4, $5, $6, 1)`,
        [operationId, live.caseId, place, live.householdId, village, (await live.task('signFor')).taskId],
      );
    }
    const gateway = new BulkGateway(stage.client, { taskQueue: stage.access.taskQueue });
    const stands = (state: string) => async () =>
      (await stage.owner.query('SELECT FROM bulk_operation WHERE id = $1 AND state = $2', [operationId, state]))
        .rowCount === 1;
    await gateway.start(operationId);
    await until('it is previewed', stands('previewed'));
    await gateway.say(operationId, { saying: 'start', actor: supervisor });
    await until('it is done', stands('done'));
    return bulkWorkflowId(operationId);
  },
  'taken-over-from-a-workbook': async (stage) => {
    await furnish(stage);
    const importId = randomUUID();
    const content = await workbookOf(['R-1', 'R-2'].map((number) => aHousehold({ number, areaCode: village })));
    const { enc, keyId } = new Secrets(secretKeys).sealBytes(importPurposes.workbook, content);
    await stage.owner.query(
      `INSERT INTO import (id, county_code, bytes_count, sha256, workbook_enc, workbook_key_id, created_by) VALUES ($1, $2, $3, 'test', $4, $5, $6)`,
      [importId, county, content.length, enc, keyId, officer.accountId],
    );
    const gateway = new ImportGateway(stage.client, { taskQueue: stage.access.taskQueue });
    const stands = (state: string) => async () =>
      (await stage.owner.query('SELECT FROM import WHERE id = $1 AND state = $2', [importId, state])).rowCount === 1;
    await gateway.start(importId);
    await until('the dry run is over', stands('checked'));
    await gateway.decide(importId, { word: 'confirm', actor: officer });
    await until('the import is done', stands('done'));
    return importWorkflowId(importId);
  },
  'drawn-among-three': async (stage) => {
    await furnish(stage);
    for (let i = 0; i < 3; i++) await waitsForTheDraw(stage);
    const sampleId = randomUUID();
    const gateway = new SampleGateway(stage.client, { taskQueue: stage.access.taskQueue });
    await gateway.draw({ sampleId, areaCode: county, procedure: 'elimination', actor: officer });
    await until('every case is told', async () => {
      const told = await stage.owner.query(`SELECT FROM sample WHERE id = $1 AND state = 'told'`, [sampleId]);
      return told.rowCount === 1;
    });
    return sampleWorkflowId(sampleId);
  },
};

/** What imports and draws point to. */
async function furnish(stage: Stage): Promise<void> {
  await stage.storePolicies([national15]);
  await stage.owner.query(
    `INSERT INTO area (code, level, name, full_name) VALUES ($1, 'village', '测试村', '测试村') ON CONFLICT DO NOTHING`,
    [village],
  );
  await stage.owner.query(
    `INSERT INTO account (id, login, name, password_hash, area_code) VALUES ($1, 'countyofficer', '县级经办', 'none', $2) ON CONFLICT DO NOTHING`,
    [officer.accountId, county],
  );
}

/** A household taken over where its elimination waits for the county's draw. */
async function waitsForTheDraw(stage: Stage): Promise<void> {
  const birth = { caseId: randomUUID(), householdId: randomUUID(), areaCode: village, policyHash: 'test' };
  const command: Command = {
    ...{ type: 'takeOver', key: randomUUID(), bodyHash: 'test', actor: officer, importId: randomUUID() },
    at: { phase: 'eliminating', step: 'sampling' },
    ...{ stepsDone: [], channel: 'fieldVisit', category: 'marginal', causes: ['illness'] },
    ...{ identifiedOn: '2020-03-18', measures: [], helperId: accountOf('helper') },
  };
  await stage.gateway().open({ birth, policy: national15 }, command);
}
