import type { CaseEvent } from '#domain/process/event';
import { national15 } from '#domain/policy/shipped/national15';
import type { Policy } from '#domain/policy/policy';
import type { StuckReason, Trouble } from '#domain/stuck/reason';
import { by, holderOf, householder, PaperCase } from '#test/domain/paperCase';
import { goOn, goTo } from '#test/domain/road';
import { addDays } from '#domain/calendar/day';
import { dayOf } from '#domain/calendar/instant';

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** The moment at which all lives have come to their stall: ten in the morning of Monday 20 April 2026 in Shanghai. */
export const plantedAt = Date.parse('2026-04-20T02:00:00Z');

/** Ids that a life names before it is planted somewhere. */
export const officerId = '00000000-0000-4000-8000-00000000f001';
export const strangerId = '00000000-0000-4000-8000-00000000f002';

/** Departments are waited for beyond their limit here: silent ones stall the case instead of counting as unknown. */
export const patient: Policy = { ...national15, comparison: { ...national15.comparison, waitBeyondLimit: true } };

/** Where a life is planted: a village with its people, one without a clerk, one whose clerk is away without a substitute who could stand in. */
export type Spot = 'staffed' | 'unstaffed' | 'away';

/** One way for a case to stand still, or to move. */
export interface Life {
  readonly name: string;
  readonly reason: StuckReason | null;
  readonly step: string | null;
  readonly spot: Spot;
  readonly trouble?: Trouble;
  readonly ledger: readonly CaseEvent[];
}

interface Plot extends Omit<Life, 'ledger'> {
  /** When it began. */
  readonly days: number;
  readonly live: (paper: PaperCase) => void;
}

const at = (days: number): number => plantedAt - days * dayMs;

function reach(paper: PaperCase, moment: number): void {
  paper.pass((moment - paper.now) / dayMs);
}

function visitAway(paper: PaperCase): void {
  const reviewOn = addDays(dayOf(paper.now), 40);
  paper.must('requestSuspension', { reasonCode: 'away', reviewOn }, by('villageClerk'));
  paper.done('consentSuspension', 'consent');
}

function returnTwice(paper: PaperCase, moment: number): void {
  goTo(paper, 'townshipReview');
  reach(paper, moment);
  for (let i = 0; i < 2; i++) {
    goTo(paper, 'townshipReview');
    paper.done('townshipReview', 'return', { toStep: 'verification', fields: ['income'] });
  }
}

const moves = { reason: null, step: null, spot: 'staffed' } as const;
const fresh = { days: 1 / 24, live: () => undefined };
const broken = (trouble: Trouble): Plot => ({
  ...fresh,
  name: trouble,
  reason: 'technical',
  step: 'signFor',
  spot: 'staffed',
  trouble,
});

const plots: readonly Plot[] = [
  { ...moves, ...fresh, name: 'in time' },
  {
    ...moves,
    name: 'a notice hangs',
    days: 8,
    live: (paper) => (goTo(paper, 'postNotice'), reach(paper, at(2)), goOn(paper, 'postNotice')),
  },
  { ...moves, name: 'suspended', days: 30, live: visitAway },
  {
    ...moves,
    name: 'waits for its look-back',
    days: 5,
    live: (paper) => paper.done('signFor', 'dismiss', { reasonCode: 'noRisk' }),
  },
  { ...moves, name: 'returned twice, in time', days: 9, live: (paper) => returnTwice(paper, plantedAt - hourMs) },
  {
    ...moves,
    name: 'ended',
    days: 12,
    live: (paper) => paper.must('withdrawApplication', { reasonCode: 'own' }, by('villageClerk')),
  },
  { name: 'clue not signed for', reason: 'person', step: 'signFor', spot: 'staffed', days: 9, live: () => undefined },
  {
    name: 'promised and urged',
    reason: 'person',
    step: 'verification',
    spot: 'staffed',
    days: 12,
    live: (paper) => {
      goOn(paper, 'signFor');
      reach(paper, at(1));
      const { taskId } = paper.task('verification');
      paper.must('urgeTask', { taskId }, by('supervisor', '410621000000'));
      paper.must('promiseTask', { taskId, on: dayOf(plantedAt + dayMs) }, holderOf(paper.task('verification')));
    },
  },
  {
    name: 'in time at its step, the chain is over',
    reason: 'person',
    step: 'verification',
    spot: 'staffed',
    days: 16,
    live: (paper) => {
      goOn(paper, 'signFor');
      const on = dayOf(plantedAt + 3 * dayMs);
      const { taskId } = paper.task('verification');
      paper.must('extendTask', { taskId, on, reasonCode: 'snow' }, by('supervisor', '410621000000'));
    },
  },
  {
    name: 'a department is silent',
    reason: 'department',
    step: 'comparison',
    spot: 'staffed',
    days: 25,
    live: (paper) => goTo(paper, 'answerComparison'),
  },
  {
    name: 'handed back and forth',
    reason: 'backAndForth',
    step: 'verification',
    spot: 'staffed',
    days: 25,
    live: (paper) => returnTwice(paper, at(15)),
  },
  { ...fresh, name: 'nobody holds the role', reason: 'nobody', step: 'signFor', spot: 'unstaffed' },
  { ...fresh, name: 'away without a substitute', reason: 'nobody', step: 'signFor', spot: 'away' },
  {
    name: 'handed to somebody without rights',
    reason: 'nobody',
    step: 'signFor',
    spot: 'staffed',
    days: 1 / 24,
    live: (paper) =>
      paper.must('handOverTask', { taskId: paper.task('signFor').taskId, toAccountId: strangerId }, by('villageClerk')),
  },
  {
    name: 'everybody is recused',
    reason: 'nobody',
    step: 'notice',
    spot: 'staffed',
    days: 8,
    live: (paper) => {
      goTo(paper, 'postNotice');
      reach(paper, plantedAt - dayMs);
      goOn(paper, 'postNotice');
      paper.must('raiseObjection', { objectionId: 'objection-1', excludedAccountIds: [officerId] }, householder);
    },
  },
  ...(['recordingFailing', 'workflowFailing', 'inboxBehind', 'noWorkflow', 'clockMissed'] as const).map(broken),
];

/** Every life, lived on paper by the domain's own rules. */
export function lives(): Life[] {
  return plots.map(({ days, live, ...plot }) => {
    const paper = new PaperCase(patient);
    paper.now = at(days);
    paper.must('reportClue', { clueId: 'clue-1', channel: 'selfReport', riskClasses: ['incomeDrop'] }, householder);
    live(paper);
    if (paper.open.phase !== 'ended') reach(paper, plantedAt);
    return { ...plot, ledger: paper.ledger };
  });
}
