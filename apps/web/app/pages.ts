import type { PageSet } from './pageSet';
import { administrationPages } from '../pages/administration/administrationPages';
import { approvalPages } from '../pages/approvals/approvalPages';
import { auditPages } from '../pages/audits/auditPages';
import { benefitPages } from '../pages/benefits/benefitPages';
import { bulkPages } from '../pages/bulk/bulkPages';
import { casePages } from '../pages/cases/casePages';
import { helpPages } from '../pages/help/helpPages';
import { householdPages } from '../pages/households/householdPages';
import { importPages } from '../pages/imports/importPages';
import { reviewerPages } from '../pages/inbox/reviewerPages';
import { lookBackPages } from '../pages/lookBacks/lookBackPages';
import { meetingPages } from '../pages/meetings/meetingPages';
import { noticePages } from '../pages/notices/noticePages';
import { notificationPages } from '../pages/notifications/notificationPages';
import { posterPages } from '../pages/poster/posterPages';
import { reportPages } from '../pages/reports/reportPages';
import { samplePages } from '../pages/samples/samplePages';
import { sheetPages } from '../pages/sheets/sheetPages';
import { operationsPages } from '../pages/operations/operationsPages';
import { supervisionPages } from '../pages/supervision/supervisionPages';
import { villagePages } from '../pages/village/villagePages';

/** Every subject’s pages; a new subject is a folder in `pages/` and a line here. */
export const pageSets: readonly PageSet[] = [
  casePages,
  supervisionPages,
  operationsPages,
  bulkPages,
  reviewerPages,
  villagePages,
  posterPages,
  householdPages,
  helpPages,
  benefitPages,
  approvalPages,
  samplePages,
  auditPages,
  lookBackPages,
  importPages,
  reportPages,
  sheetPages,
  administrationPages,
  meetingPages,
  noticePages,
  notificationPages,
];
