import fc from 'fast-check';
import type { CaseEvent } from '#domain/process/event';
import { project, projectChange, type TaskRow } from '#domain/process/projection';
import type { CaseState } from '#domain/process/state';
import { attempt, run } from './attempts';
import { anyPolicy } from './generatedPolicy';
import { PaperCase } from './paperCase';
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
