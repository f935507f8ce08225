import { dayOf } from '#domain/calendar/instant';
import { tracked } from './helpRoad';
import { by, householder, otherVillage, PaperCase } from './paperCase';
import { goOn, goTo } from './road';

const clerk = by('villageClerk');
const officer = by('townshipOfficer');

/** What one step leads to, where all before it went by either rule alike. */
interface Parting {
  readonly comesTo: () => PaperCase;
  readonly step: (paper: PaperCase) => unknown;
  /** Events of the step as they were recorded by the former rule. */
  readonly formerly: readonly string[];
}

const tell = (paper: PaperCase) => paper.complete('tellHousehold', 'told', { on: dayOf(paper.now) });
const help = (paper: PaperCase) =>
  paper.must('giveEmergencyHelp', { measure: 'temporaryRelief', givenOn: dayOf(paper.now) }, officer);
const report = (paper: PaperCase, channel: 'petition' | 'departmentAlert' = 'petition') =>
  paper.must(
    'reportClue',
    { clueId: `clue-${paper.ledger.length}`, channel, riskClasses: ['incomeDrop'] },
    channel === 'petition' ? householder : by('system'),
  );
const withdraw = (paper: PaperCase) => paper.give('withdrawApplication', { reasonCode: 'householdAsked' }, clerk);

/** Whoever decided last takes it back. */
function takeBack(paper: PaperCase): unknown {
  const last = paper.ledger.findLast((event) => event.type === 'taskCompleted');
  return last && paper.give('withdrawDecision', { taskId: last.data.taskId }, last.actor);
}

function at(goal: Parameters<typeof goTo>[1], more: (paper: PaperCase) => void = () => undefined): () => PaperCase {
  return () => {
    const paper = PaperCase.opened();
    goTo(paper, goal);
    more(paper);
    return paper;
  };
}

function trackedWith(more: (paper: PaperCase) => void): () => PaperCase {
  return () => {
    const paper = tracked();
    report(paper);
    more(paper);
    return paper;
  };
}

const partings: Readonly<Record<string, Parting>> = {
  'a clue while the household is being refused': {
    comesTo: at('deliberation', (paper) => {
      paper.vote('meeting-1', 1, 8);
      report(paper);
      paper.done('confirmNotAdmitted', 'confirm');
    }),
    step: tell,
    formerly: ['taskCompleted', 'caseEnded'],
  },
  'the clue that met a tracked household being refused': {
    comesTo: trackedWith((paper) => {
      goTo(paper, 'townshipReview');
      paper.done('townshipReview', 'reject', { reasonCode: 'r' });
      report(paper);
    }),
    step: tell,
    formerly: ['taskCompleted', 'trackingResumed', 'taskOpened'],
  },
  'the application given up after the approval': {
    comesTo: at('announcement'),
    step: withdraw,
    formerly: ['taskCancelled', 'caseEnded'],
  },
  'the application given up after an alert': {
    comesTo: at('verification', (paper) => report(paper, 'departmentAlert')),
    step: withdraw,
    formerly: ['taskCancelled', 'caseEnded'],
  },
  'emergency help after the approval': { comesTo: at('announcement'), step: help, formerly: ['emergencyHelpGiven'] },
  'emergency help and an unfounded clue': {
    comesTo: at('verification', help),
    step: (paper) => paper.complete('verification', 'notAtRisk', { reasonCode: 'r' }),
    formerly: ['taskCompleted', 'foundUnfounded', 'taskOpened'],
  },
  'emergency help on a household that is tracked on': {
    comesTo: trackedWith(help),
    step: withdraw,
    formerly: ['taskCancelled', 'trackingResumed', 'taskOpened'],
  },
  'the completed procedure taken back': {
    comesTo: at('countyApproval', (paper) => {
      help(paper);
      goOn(paper, 'countyApproval');
    }),
    step: takeBack,
    formerly: ['taskCancelled', 'decisionWithdrawn', 'taskOpened'],
  },
  'a move asked for beside a case that begins again': {
    comesTo: at('signFor', (paper) => {
      paper.must('requestTransfer', { toAreaCode: otherVillage }, officer);
      paper.done('signFor', 'dismiss', { reasonCode: 'noRisk' });
    }),
    step: (paper) => report(paper),
    formerly: ['clueReported', 'taskCancelled', 'taskCancelled', 'reopened', 'stageEntered', 'taskOpened'],
  },
  'a wrong identification decided over an open clue': {
    comesTo: at('monitored', (paper) => {
      paper.must('proposeWrongIdentification', { reasonCode: 'hiddenCar' }, officer);
      report(paper);
    }),
    step: (paper) => paper.complete('decideWrongIdentification', 'confirm'),
    formerly: ['taskCompleted', 'taskOpened'],
  },
  'a new risk founded on a household to be let go': {
    comesTo: at('monitored', (paper) => {
      paper.must('proposeWrongIdentification', { reasonCode: 'hiddenCar' }, officer);
      report(paper);
    }),
    step: (paper) => paper.complete('judgeNewRisk', 'founded', { causes: ['disaster'] }),
    formerly: ['taskCompleted', 'newRiskSettled', 'causesAdded'],
  },
};

/** Types of the events that the step leads to. */
function takes({ comesTo, step }: Parting, holds: PaperCase['holds']): string[] {
  const paper = comesTo();
  paper.holds = holds;
  const before = paper.ledger.length;
  step(paper);
  return paper.types().slice(before);
}

describe('a decision that a running case made before the rule changed', () => {
  it.each(Object.entries(partings))('goes in a replay as it went: %s', (_name, parting) => {
    expect(takes(parting, () => false)).toEqual(parting.formerly);
  });

  it.each(Object.entries(partings))('is another one today: %s', (name, parting) => {
    const asked: string[] = [];
    const present = takes(parting, (change) => asked.push(change) > 0);
    // The rule is asked, so that the history notes it; what the taking back means stands in the event itself.
    expect(asked).toContain('nothingLost');
    if (name !== 'the completed procedure taken back') expect(present).not.toEqual(parting.formerly);
  });

  it('leaves the procedure completed in a fold of what was taken back before', () => {
    const parting = partings['the completed procedure taken back'];
    const paper = parting?.comesTo();
    if (!paper) throw new Error('no such parting');
    paper.holds = () => false;
    takeBack(paper);
    expect(paper.open).toMatchObject({ emergency: null });
  });
});
