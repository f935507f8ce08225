import type { Pool } from 'pg';
import { BulkSideEffects } from '#activities/bulk/bulkActivities';
import { CaseInspector } from '#activities/case/caseInspector';
import { CaseSideEffects } from '#activities/case/caseActivities';
import { ImportSideEffects } from '#activities/import/importActivities';
import { MeetingSideEffects } from '#activities/meeting/meetingActivities';
import { SampleSideEffects } from '#activities/sample/sampleActivities';
import { DriftSideEffects } from '#activities/drift/driftActivities';
import { LookBackSideEffects } from '#activities/lookBack/lookBackActivities';
import { NotificationSideEffects } from '#activities/notifications/notificationActivities';
import type { PromptTelling } from '#activities/notifications/promptTelling';
import type { Telling } from '#activities/notifications/telling';
import { WebhookSideEffects } from '#activities/webhooks/webhookActivities';
import { SheetSideEffects } from '#activities/sheets/sheetActivities';
import type { Secrets } from '#database/secrets';
import type { CaseGateway } from '#temporal/caseGateway';
import type { CaseProbe } from '#temporal/caseProbe';
import type { Reach } from '#webhook/reach';
import type { BulkActivities } from '#workflows/bulk/messages';
import type { CaseActivities } from '#workflows/case/messages';
import type { DriftActivities } from '#workflows/drift/messages';
import type { ImportActivities } from '#workflows/import/messages';
import type { LookBackActivities } from '#workflows/lookBack/messages';
import type { MeetingActivities } from '#workflows/meeting/messages';
import type { NotificationActivities } from '#workflows/notifications/messages';
import type { SampleActivities } from '#workflows/sample/messages';
import type { WebhookActivities } from '#workflows/webhook/messages';
import type { SheetActivities } from '#workflows/sheets/messages';

/** Everything the worker's workflows do to the world. */
export type SideEffects = CaseActivities &
  MeetingActivities &
  ImportActivities &
  SampleActivities &
  DriftActivities &
  LookBackActivities &
  NotificationActivities &
  WebhookActivities &
  SheetActivities &
  BulkActivities;

/** Puts the side effects together on the worker's connections. */
export function makeSideEffects({
  pool,
  secrets,
  cases,
  probe,
  telling,
  promptTelling,
  reach,
}: {
  pool: Pool;
  secrets: Secrets;
  cases: CaseGateway;
  probe: CaseProbe;
  telling: Telling;
  promptTelling: PromptTelling;
  reach: Reach;
}): SideEffects {
  const drift = new DriftSideEffects(pool, probe, cases);
  return {
    ...new CaseSideEffects(pool, new CaseInspector(pool, secrets), promptTelling),
    ...new MeetingSideEffects(pool, cases),
    ...new ImportSideEffects(pool, secrets, cases),
    ...new SampleSideEffects(pool, cases),
    ...new LookBackSideEffects(pool),
    ...drift,
    ...new BulkSideEffects({ pool, secrets, cases, repairCase: drift.repairCase }),
    ...new NotificationSideEffects(telling),
    ...new WebhookSideEffects(pool, secrets, reach),
    ...new SheetSideEffects(pool),
  };
}
