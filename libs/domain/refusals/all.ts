import { accessRefusals } from './access';
import { areaRefusals } from './area';
import { assessmentRefusals } from './assessment';
import { auditRefusals } from './audits';
import { batchRefusals } from './batch';
import { bulkRefusals } from './bulk';
import { caseRefusals } from './case';
import { clueRefusals } from './clue';
import { deskRefusals } from './desk';
import { exportRefusals } from './exports';
import { formRefusals } from './form';
import { helpFormRefusals } from './helpForms';
import { helpRefusals } from './help';
import { importRefusals } from './imports';
import { lookBackRefusals } from './lookBacks';
import { meetingRefusals } from './meeting';
import { minutesRefusals } from './minutes';
import { noticeRefusals } from './notice';
import { planRefusals } from './plan';
import { policyRefusals } from './policy';
import { sampleRefusals } from './sample';
import { sheetRefusals } from './sheet';
import { supervisionRefusals } from './supervision';
import type { RefusalTable } from './table';

import { taskRefusals } from './task';
import { verificationRefusals } from './verification';
import { webhookRefusals } from './webhook';

/** Every refusal the system knows, by code. */
export const refusalTable = {
  ...accessRefusals,
  ...areaRefusals,
  ...assessmentRefusals,
  ...auditRefusals,
  ...batchRefusals,
  ...bulkRefusals,
  ...caseRefusals,
  ...clueRefusals,
  ...deskRefusals,
  ...exportRefusals,
  ...formRefusals,
  ...helpFormRefusals,
  ...helpRefusals,
  ...importRefusals,
  ...lookBackRefusals,
  ...meetingRefusals,
  ...minutesRefusals,
  ...noticeRefusals,
  ...planRefusals,
  ...policyRefusals,
  ...sampleRefusals,
  ...sheetRefusals,
  ...supervisionRefusals,
  ...taskRefusals,
  ...verificationRefusals,
  ...webhookRefusals,
} as const satisfies RefusalTable;

export type RefusalCode = keyof typeof refusalTable;
