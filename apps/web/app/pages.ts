import type { PageSet } from './pageSet';
import { administrationPages } from '../pages/administration/administrationPages';
import { casePages } from '../pages/cases/casePages';
import { reviewerPages } from '../pages/inbox/reviewerPages';
import { meetingPages } from '../pages/meetings/meetingPages';
import { noticePages } from '../pages/notices/noticePages';
import { posterPages } from '../pages/poster/posterPages';
import { supervisionPages } from '../pages/supervision/supervisionPages';
import { villagePages } from '../pages/village/villagePages';

/** Every subject’s pages; a new subject is a folder in `pages/` and a line here. */
export const pageSets: readonly PageSet[] = [
  casePages,
  supervisionPages,
  reviewerPages,
  villagePages,
  posterPages,
  administrationPages,
  meetingPages,
  noticePages,
];
