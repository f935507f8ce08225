import type { PageSet } from './pageSet';
import { casePages } from '../pages/cases/casePages';
import { posterPages } from '../pages/poster/posterPages';
import { supervisionPages } from '../pages/supervision/supervisionPages';
import { reviewerPages } from '../pages/inbox/reviewerPages';
import { villagePages } from '../pages/village/villagePages';

/** Every subject's pages; a new subject is a folder in `pages/` and a line here. */
export const pageSets: readonly PageSet[] = [casePages, supervisionPages, reviewerPages, villagePages, posterPages];
