import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { Reference1795300000001 } from './migrations/1795300000001-reference';
import { Accounts1795300000002 } from './migrations/1795300000002-accounts';
import { Register1795300000003 } from './migrations/1795300000003-register';
import { Ledger1795300000004 } from './migrations/1795300000004-ledger';
import { Work1795300000005 } from './migrations/1795300000005-work';
import { RowSecurity1795300000006 } from './migrations/1795300000006-row-security';
import { Doors1795300000007 } from './migrations/1795300000007-doors';
import { Recorder1795300000008 } from './migrations/1795300000008-recorder';
import { PublicDoors1795300000010 } from './migrations/1795300000010-public-doors';
import { Transfer1795300000012 } from './migrations/1795300000012-transfer';
import { ApprovalBatches1795300000013 } from './migrations/1795300000013-approval-batches';
import { Imports1795300000016 } from './migrations/1795300000016-imports';
import { SavedViews1795300000017 } from './migrations/1795300000017-saved-views';
import { RecorderByKey1795300000018 } from './migrations/1795300000018-recorder-by-key';
import { Circumstances1795300000019 } from './migrations/1795300000019-circumstances';
import { PublicNumbers1795300000020 } from './migrations/1795300000020-public-numbers';
import { Tidying1795300000021 } from './migrations/1795300000021-tidying';
import { Monitored1795300000022 } from './migrations/1795300000022-monitored';
import { Helpers1795300000023 } from './migrations/1795300000023-helpers';
import { Samples1795300000024 } from './migrations/1795300000024-samples';
import { Figures1795300000026 } from './migrations/1795300000026-figures';
import { HelperLoad1795300000028 } from './migrations/1795300000028-helper-load';
import { Benefits1795300000029 } from './migrations/1795300000029-benefits';
import { Duties1795300000030 } from './migrations/1795300000030-duties';
import { StepIntervals1795300000031 } from './migrations/1795300000031-step-intervals';
import { StuckCases1795300000032 } from './migrations/1795300000032-stuck-cases';
import { AskedDepartments1795300000034 } from './migrations/1795300000034-asked-departments';
import { Flow1795300000035 } from './migrations/1795300000035-flow';
import { Sheets1795300000036 } from './migrations/1795300000036-sheets';
import { Notifications1795300000037 } from './migrations/1795300000037-notifications';
import { Webhooks1795300000038 } from './migrations/1795300000038-webhooks';
import { BulkOperations1795300000039 } from './migrations/1795300000039-bulk-operations';
import { Audits1795300000041 } from './migrations/1795300000041-audits';
import { LookBacks1795300000042 } from './migrations/1795300000042-look-backs';
import { Trackers1795300000043 } from './migrations/1795300000043-trackers';
import { CountedPeople1795300000045 } from './migrations/1795300000045-counted-people';
import { LostCases1795300000046 } from './migrations/1795300000046-lost-cases';
import { StuckByIndex1795300000047 } from './migrations/1795300000047-stuck-by-index';
import { RecorderInFewerSteps1795300000048 } from './migrations/1795300000048-recorder-in-fewer-steps';
import { NoticeKinds1795300000052 } from './migrations/1795300000052-notice-kinds';
import { Covering1795300000054 } from './migrations/1795300000054-covering';
import { WorkAndWord1795300000055 } from './migrations/1795300000055-work-and-word';
import { Areas1795300000057 } from './migrations/1795300000057-areas';
import { RegisterPapers1795300000058 } from './migrations/1795300000058-register-papers';
import { LoneWorkflows1795300000061 } from './migrations/1795300000061-lone-workflows';
import { PapersFollow1795300000062 } from './migrations/1795300000062-papers-follow';
import { StillSoPlannedOnce1795300000063 } from './migrations/1795300000063-still-so-planned-once';
import { AnswersInTheLedger1795300000064 } from './migrations/1795300000064-answers-in-the-ledger';
import { AcceptancePlannedOnce1795300000065 } from './migrations/1795300000065-acceptance-planned-once';

/** In order; a migration that has left this folder once is never changed again. */
export const migrations = [
  Reference1795300000001,
  Accounts1795300000002,
  Register1795300000003,
  Ledger1795300000004,
  Work1795300000005,
  RowSecurity1795300000006,
  Doors1795300000007,
  Recorder1795300000008,
  PublicDoors1795300000010,
  Transfer1795300000012,
  ApprovalBatches1795300000013,
  Imports1795300000016,
  SavedViews1795300000017,
  RecorderByKey1795300000018,
  Circumstances1795300000019,
  PublicNumbers1795300000020,
  Tidying1795300000021,
  Monitored1795300000022,
  Helpers1795300000023,
  Samples1795300000024,
  Figures1795300000026,
  HelperLoad1795300000028,
  Benefits1795300000029,
  Duties1795300000030,
  StepIntervals1795300000031,
  StuckCases1795300000032,
  AskedDepartments1795300000034,
  Flow1795300000035,
  Sheets1795300000036,
  Notifications1795300000037,
  Webhooks1795300000038,
  BulkOperations1795300000039,
  Audits1795300000041,
  LookBacks1795300000042,
  Trackers1795300000043,
  CountedPeople1795300000045,
  LostCases1795300000046,
  StuckByIndex1795300000047,
  RecorderInFewerSteps1795300000048,
  NoticeKinds1795300000052,
  Covering1795300000054,
  WorkAndWord1795300000055,
  Areas1795300000057,
  RegisterPapers1795300000058,
  LoneWorkflows1795300000061,
  PapersFollow1795300000062,
  StillSoPlannedOnce1795300000063,
  AnswersInTheLedger1795300000064,
  AcceptancePlannedOnce1795300000065,
];

const migrationLock = '7301795300000001';
const roleAttempts = 10;

/**
 * Brings a database to the newest schema, with the owner's address; harmless when it already is there.
 * Several may call it at once: one migrates, the others wait. Makes the two working roles, which belong to the whole cluster,
 * and lets the owner take them on.
 */
export async function migrate(ownerUrl: string): Promise<void> {
  const guard = new Client({ connectionString: ownerUrl, application_name: 'shouwang migrate' });
  await guard.connect();
  try {
    await guard.query(`SELECT pg_advisory_lock(${migrationLock})`);
    await ensureRoles(guard);
    await guard.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    const source = new DataSource({
      type: 'postgres',
      url: ownerUrl,
      migrations,
      migrationsTableName: 'migration',
      migrationsTransactionMode: 'each',
    });
    await source.initialize();
    try {
      await source.runMigrations();
    } finally {
      await source.destroy();
    }
  } finally {
    await guard.end();
  }
}

// Databases of one cluster may be migrated at the same moment, and advisory locks end at the database: a lost race is tried again.
async function ensureRoles(client: Client): Promise<void> {
  // Since PostgreSQL 16 whoever makes a role is its member without being allowed to take it on.
  const { rows } = await client.query<{ taking: string }>(
    `SELECT CASE WHEN current_setting('server_version_num')::int < 160000 THEN 'MEMBER' ELSE 'SET' END AS taking`,
  );
  const taking = rows[0]?.taking ?? 'SET';
  for (const role of ['shouwang_api', 'shouwang_worker']) {
    for (let attempt = 1; ; attempt++) {
      try {
        await client.query(`
          DO $$ BEGIN
            IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '${role}') THEN CREATE ROLE ${role} NOLOGIN; END IF;
            IF NOT pg_has_role(current_user, '${role}', '${taking}') THEN EXECUTE format('GRANT ${role} TO %I', current_user); END IF;
          END $$`);
        break;
      } catch (error) {
        if (attempt === roleAttempts || !lostRace(error)) throw error;
      }
    }
  }
}

// duplicate_object, unique_violation on the catalog, "tuple concurrently updated"
function lostRace(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['42710', '23505', 'XX000'].includes(String(error.code));
}
