import fc from 'fast-check';
import { mayBeEliminated } from '#domain/elimination/gate';
import type { CaseEvent } from '#domain/process/event';
import { evolveAll } from '#domain/process/evolve';
import { shippedPolicies } from '#domain/policy/shipped/shippedPolicies';
import { attempt, goOnFrom } from './attempts';
import { eliminating, helped, ready, tracked, workUntil } from './helpRoad';
import { end, expectLegal } from './legal';
import { PaperCase } from './paperCase';
import { goTo } from './road';

const [national, anhui] = shippedPolicies;

/** A case at every place where a second half may be disturbed. */
const beginnings: readonly PaperCase[] = [
  monitored(national),
  helped(anhui),
  ready(national),
  eliminating(anhui),
  atTheCounty(eliminating(national)),
  tracked(national),
];

function monitored(policy: PaperCase['policy'] | undefined): PaperCase {
  const paper = PaperCase.opened(policy);
  goTo(paper, 'monitored');
  return paper;
}

function atTheCounty(paper: PaperCase): PaperCase {
  workUntil(paper, () => paper.kinds().includes('countyConfirmation'));
  return paper;
}

const anyBeginning = fc.constantFrom(...beginnings).map((paper) => paper.copy());
const runs = { numRuns: 150 };

describe('any sequence of commands from the help on', () => {
  it('keeps the case legal, and the fold of its ledger the same', () => {
    fc.assert(
      fc.property(anyBeginning, fc.array(attempt, { maxLength: 60 }), (start, attempts) => {
        const paper = goOnFrom(start, attempts, (each) => expectLegal(each.open, each.policy, each.now));
        const read: CaseEvent[] = JSON.parse(JSON.stringify(paper.ledger));
        expect(evolveAll(null, read)).toEqual(JSON.parse(JSON.stringify(paper.open)));
      }),
      runs,
    );
  });

  it('eliminates nobody past the gate', () => {
    fc.assert(
      fc.property(anyBeginning, fc.array(attempt, { minLength: 10, maxLength: 60 }), (start, attempts) => {
        let seen = start.ledger.length;
        goOnFrom(start, attempts, (paper) => {
          const news = paper.ledger.slice(seen);
          seen = paper.ledger.length;
          if (!news.some((e) => e.type === 'eliminated')) return;
          const { verdict } = paper;
          expect(verdict).toMatchObject({ aboveLine: true, whollyWithoutLabour: false, securitiesUnmet: [] });
          const { spans, eliminated, causes, help } = paper.open;
          const last = spans.at(-1);
          expect(
            mayBeEliminated({
              verdict: verdict ?? null,
              way: eliminated?.way ?? 'assisted',
              identifiedOn: last?.identifiedOn ?? null,
              today: eliminated?.on ?? '',
              incomeChecks: help?.incomeChecks ?? [],
              causes,
              measures: (help?.measures ?? []).map((m) => ({ ...m, continuing: m.continuing !== null })),
              newRiskOpen: false,
              emergencyOpen: paper.open.emergency !== null,
              blockingFindings: [],
              help: { stableMonths: 6, monitoredMonths: 6 },
            }),
          ).toBe(true);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('counts a household once: no two spans run at the same time', () => {
    fc.assert(
      fc.property(anyBeginning, fc.array(attempt, { maxLength: 60 }), (start, attempts) => {
        const { spans } = goOnFrom(start, attempts, () => undefined).open;
        spans.forEach((span, i) => {
          const before = spans[i - 1];
          expect(span.ordinal).toBe(i + 1);
          if (before) expect((before.reversedOn ?? before.eliminatedOn ?? '') <= span.sinceOn).toBe(true);
        });
      }),
      runs,
    );
  });

  it('leaves a case that can always end', () => {
    fc.assert(
      fc.property(anyBeginning, fc.array(attempt, { maxLength: 50 }), (start, attempts) => {
        const paper = goOnFrom(start, attempts, () => undefined);
        end(paper);
        expect(paper.open.phase).toBe('ended');
      }),
      runs,
    );
  });
});
