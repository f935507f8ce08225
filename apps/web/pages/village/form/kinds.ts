import type { TaskKind } from '#domain/process/taskKind';

/** Forms filled in at the home, step by step. */
export const homeKinds = ['verification', 'eliminationAssessment'] as const satisfies readonly TaskKind[];
export type HomeKind = (typeof homeKinds)[number];

/** Forms of one page. */
export const shortKinds = [
  'dutyPlan',
  'dutyCall',
  'dutyVisit',
  'dutyEvaluation',
  'dutyHelp',
  'trackingVisit',
  'sampleCheck',
  'onSiteVisit',
  'approveMeasure',
  'implementMeasure',
  'confirmMeasure',
] as const satisfies readonly TaskKind[];
export type ShortKind = (typeof shortKinds)[number];

const among =
  <K extends string>(kinds: readonly K[]) =>
  (kind: string): kind is K =>
    kinds.some((each) => each === kind);

export const isHomeKind = among(homeKinds);
export const isShortKind = among(shortKinds);

/** Whether a kind of work has a form of its own, filled in on a page of its own. */
export const hasFormPage = (kind: string): boolean => isHomeKind(kind) || isShortKind(kind) || kind === 'makePlan';

/** Kinds that a village does for all its waiting households together, and where: one meeting, one paper on the board. */
const together: Readonly<Record<string, string>> = { deliberation: '/meetings/new', postNotice: '/notices/new' };

/** Where a kind of work is done for all that wait for it; undefined where each is done by itself. */
export const togetherPath = (kind: string): string | undefined => together[kind];

/** Where a task is done. */
export const workPath = ({ kind, taskId }: { readonly kind: string; readonly taskId: string }): string =>
  `/tasks/${encodeURIComponent(taskId)}${hasFormPage(kind) ? '/form' : ''}`;
