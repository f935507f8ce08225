import fc from 'fast-check';
import { dayOf } from '#domain/calendar/instant';
import type { CaseEvent } from '#domain/process/event';
import type { CaseMeasure, MonitoredSpan } from '#domain/process/helpState';
import { project, projectChange, type TaskRow } from '#domain/process/projection';
import type { CaseState } from '#domain/process/state';
import { attempt, run } from './attempts';
import { anyPolicy } from './generatedPolicy';
import { tracked, workTo, workUntil } from './helpRoad';
import { by, otherVillage, PaperCase } from './paperCase';
import { goTo } from './road';

/** The events of one command share their moment. */
function commandsOf(ledger: readonly CaseEvent[]): CaseEvent[][] {
  const moments = [...new Set(ledger.map((event) => event.at))];
  return moments.map((at) => ledger.filter((event) => event.at === at));
}

describe('what a command changes in the inbox', () => {
  it('put over the rows before, gives the rows of the whole case: nothing that looks different is left out', () => {
    fc.assert(
      fc.property(anyPolicy, fc.array(attempt, { maxLength: 60 }), (policy, attempts) => {
        const { ledger } = run(policy, attempts, () => undefined);
        const inbox = new Map<string, TaskRow>();
        let state: CaseState | null = null;
        for (const events of commandsOf(ledger)) {
          const change = projectChange(state, events, policy);
          if (!change) throw new Error('A command without events');
          for (const row of change.tasks) inbox.set(row.taskId, row);
          for (const { row } of change.closed) inbox.delete(row.taskId);
          state = change.after;
          const whole = project(state, policy);
          expect(change.caseFile).toEqual(whole.caseFile);
          expect(new Map(inbox)).toEqual(new Map(whole.tasks.map((row) => [row.taskId, row])));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is one task of the many that stand open, when a department answers', () => {
    const paper = PaperCase.opened();
    goTo(paper, 'answerComparison');
    const before = paper.open;
    paper.done('answerComparison', 'answered', { verdict: 'noMatch' });
    const events = paper.ledger.filter((event) => event.at === paper.open.lastAt);
    const change = projectChange(before, events, paper.policy);
    expect(before.tasks.length).toBeGreaterThan(10);
    expect(change?.tasks).toEqual([]);
    expect(change?.closed.map(({ row }) => row.kind)).toEqual(['answerComparison']);
  });
});

describe('what a command changes in spans and measures', () => {
  /** Puts every command's rows over those before and holds the result against the whole case. */
  function follow({ ledger, policy }: PaperCase): { spans: readonly MonitoredSpan[]; said: number } {
    const measures = new Map<string, CaseMeasure>();
    const open = new Set<string>();
    let spans: readonly MonitoredSpan[] = [];
    let state: CaseState | null = null;
    let said = 0;
    for (const events of commandsOf(ledger)) {
      const change = projectChange(state, events, policy);
      if (!change) throw new Error('A command without events');
      if (change.spans && state) said++;
      spans = change.spans ?? spans;
      for (const row of change.measures) measures.set(row.measureId, row);
      for (const row of change.tasks) open.add(row.taskId);
      for (const { row } of change.closed) open.delete(row.taskId);
      state = change.after;
      const whole = project(state, policy);
      expect({ spans, measures: [...measures.values()] }).toEqual({ spans: whole.spans, measures: whole.measures });
      expect([...open].toSorted()).toEqual(whole.tasks.map((row) => row.taskId).toSorted());
    }
    return { spans, said };
  }

  it('is little, and gives the whole: eliminated, found at risk again, eliminated again', () => {
    const paper = tracked();
    workUntil(paper, () => paper.kinds().includes('trackingVisit'));
    paper.done('trackingVisit', 'newRisk', { on: dayOf(paper.now), aboveLine: false, causes: ['accident'] });
    workTo(paper, 'monitored');
    const { spans, said } = follow(paper);
    expect(spans).toMatchObject([
      { ordinal: 1, reversedOn: null, takenOver: false },
      { ordinal: 2, eliminatedOn: null, safetyNetOn: null },
    ]);
    expect(spans[1]?.sinceOn).toBe(spans[1]?.identifiedOn);
    expect(said).toBe(3);
  });

  it('a reversal begins another span with the identification of the first, so that both days keep what they said', () => {
    const paper = tracked();
    paper.must('proposeReversal', { reasonCode: 'concealed' }, by('townshipOfficer'));
    paper.done('decideReversal', 'confirm');
    const { spans } = follow(paper);
    const [first, second] = spans;
    expect(first).toMatchObject({ reversedOn: dayOf(paper.now), endedOn: null });
    expect(first?.eliminatedOn).not.toBeNull();
    expect(second).toMatchObject({
      ordinal: 2,
      sinceOn: dayOf(paper.now),
      identifiedOn: first?.identifiedOn,
      eliminatedOn: null,
    });
  });

  it('is all of them when the household moves', () => {
    const paper = tracked();
    const before = paper.open;
    paper.must('requestTransfer', { toAreaCode: otherVillage }, by('villageClerk'));
    paper.done('acceptTransfer', 'consent');
    const events = paper.ledger.slice(before.seq);
    const change = projectChange(before, events, paper.policy);
    expect(change?.spans).toEqual(paper.open.spans);
    expect(change?.measures).toHaveLength(paper.open.help?.measures.length ?? 0);
  });

  it('keeps the first day of a measure that is given again, and forgets the one that was disputed', () => {
    const paper = PaperCase.opened();
    workUntil(paper, () => paper.kinds().includes('confirmMeasure'));
    const first = paper.open.help?.measures.find((m) => m.state === 'implemented');
    expect(first?.firstImplementedOn).toBe(dayOf(paper.now));
    paper.done('confirmMeasure', 'disputed');
    expect(paper.open.help?.measures.find((m) => m.measureId === first?.measureId)).toMatchObject({
      implementedOn: null,
      firstImplementedOn: null,
    });
  });
});
