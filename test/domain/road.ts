import type { DecisionCodes } from '#domain/process/command';
import type { TaskKind } from '#domain/process/taskKind';
import { dayOf } from '#domain/calendar/instant';
import type { PaperCase } from './paperCase';

const facts: DecisionCodes = { category: 'marginal', causes: ['illness'] };

/** What each task's holder does when everything goes well. */
export function goOn(paper: PaperCase, kind: TaskKind, codes: DecisionCodes = {}): void {
  const on = dayOf(paper.now);
  const dealtWith = paper.task(kind).returnedFields ?? [];
  const more = { dealtWith, ...codes };
  switch (kind) {
    case 'signFor':
      return paper.done(kind, 'accept', more);
    case 'verification':
      return paper.done(kind, 'atRisk', { ...facts, ...more });
    case 'deliberation':
      return paper.vote(`meeting-${paper.open.seq}`, 8, 1, 1);
    case 'postNotice':
      return paper.done(kind, 'posted', { on, photo: true, noticeId: `notice-${paper.open.seq}`, ...more });
    case 'certifyNotice':
      return paper.done(kind, 'certified', more);
    case 'answerComparison':
      return paper.done(kind, 'answered', { verdict: 'noMatch', ...more });
    case 'onSiteVisit':
      return paper.done(kind, 'passed', { on, photo: true, ...more });
    case 'townshipReview':
      // Whoever was drawn is visited first.
      if (paper.kinds().includes('onSiteVisit')) goOn(paper, 'onSiteVisit');
      return paper.done(kind, 'approve', more);
    case 'townshipApproval':
    case 'countyApproval':
      return paper.done(kind, 'approve', more);
    case 'countyReview':
      return paper.done(kind, 'approve', { ...facts, ...more });
    case 'announcement':
      return paper.done(kind, 'announced', { on, ...more });
    case 'nationalEntry':
      return paper.done(kind, 'entered', { on, ...more });
    default:
      throw new Error(`${kind} is not on the road`);
  }
}

/** Goes on until a task of the kind is open, or the household is monitored. Notices hang their days. */
export function goTo(paper: PaperCase, kind: TaskKind | 'monitored'): void {
  for (let i = 0; i < 60; i++) {
    if (kind === 'monitored' ? paper.open.phase === 'monitored' : paper.kinds().includes(kind)) return;
    const next = paper.kinds()[0];
    if (next) goOn(paper, next);
    else paper.pass(1);
  }
  throw new Error(`Never came to ${kind}: phase ${paper.open.phase}, ${paper.kinds().join(', ')}`);
}
