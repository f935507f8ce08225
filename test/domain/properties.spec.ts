import fc from 'fast-check';
import { roles } from '#domain/access/roles';
import { nationalCalendar } from '#domain/calendar/holidays/all';
import { checkPolicy } from '#domain/policy/validate';
import { availableActions } from '#domain/process/availableActions';
import { decide } from '#domain/process/decide';
import type { CaseEvent } from '#domain/process/event';
import { evolveAll } from '#domain/process/evolve';
import type { RoadStep } from '#domain/process/step';
import { tick } from '#domain/process/tick';
import { isRefusal } from '#domain/refusal';
import { attempt, commandFor, run } from './attempts';
import { anyPolicy, generatedPolicy } from './generatedPolicy';
import { end, expectLegal } from './legal';
import { holderOf, monday, named, PaperCase, village } from './paperCase';
import { workTo } from './helpRoad';
import { goTo } from './road';

const runs = { numRuns: 150 };

describe('any sequence of commands, valid or not, under any policy', () => {
  it('keeps the case legal', () => {
    fc.assert(
      fc.property(anyPolicy, fc.array(attempt, { maxLength: 60 }), (policy, attempts) => {
        run(policy, attempts, (paper) => expectLegal(paper.open, policy, paper.now));
      }),
      runs,
    );
  });

  it('leaves every open task to a role that may do it', () => {
    fc.assert(
      fc.property(anyPolicy, fc.array(attempt, { maxLength: 50 }), (policy, attempts) => {
        const paper = run(policy, attempts, () => undefined);
        const { suspension, reservedBy } = paper.open;
        for (const task of paper.open.tasks) {
          const stopped = reservedBy !== null || (suspension !== null && task.kind !== 'reviewSuspension');
          const mine = availableActions(paper.open, holderOf(task)).tasks.find((t) => t.taskId === task.taskId);
          expect(mine?.whyNot === undefined || stopped).toBe(true);
          expect(roles).toContain(task.role);
        }
      }),
      runs,
    );
  });

  it('gives the same case when its ledger is folded again', () => {
    fc.assert(
      fc.property(anyPolicy, fc.array(attempt, { maxLength: 60 }), (policy, attempts) => {
        const paper = run(policy, attempts, () => undefined);
        const read: CaseEvent[] = JSON.parse(JSON.stringify(paper.ledger));
        expect(evolveAll(null, read)).toEqual(JSON.parse(JSON.stringify(paper.open)));
      }),
      runs,
    );
  });

  it('adds its votes up', () => {
    fc.assert(
      fc.property(anyPolicy, fc.array(attempt, { maxLength: 60 }), (policy, attempts) => {
        for (const event of run(policy, attempts, () => undefined).ledger) {
          if (event.type !== 'itemDecided') continue;
          const {
            passed,
            votes: { yes, no, abstained, voters },
          } = event.data;
          expect(yes + no + abstained).toBe(voters);
          expect(passed).toBe(yes > voters / 2);
        }
      }),
      runs,
    );
  });

  it('leaves a case that can always end', () => {
    fc.assert(
      fc.property(anyPolicy, fc.array(attempt, { maxLength: 50 }), (policy, attempts) => {
        const paper = run(policy, attempts, () => undefined);
        end(paper);
        expect(paper.open.phase).toBe('ended');
      }),
      runs,
    );
  });

  it('changes nothing by a refusal', () => {
    fc.assert(
      fc.property(anyPolicy, fc.array(attempt, { maxLength: 40 }), attempt, (policy, attempts, last) => {
        const paper = run(policy, attempts, () => undefined);
        const before = JSON.stringify(paper.open);
        const command = commandFor(paper, last, 999);
        const birth = { caseId: paper.open.caseId, householdId: 'h', areaCode: village, policyHash: 'h' };
        const decided = decide(
          paper.open,
          command,
          policy,
          { now: paper.now + 1, calendar: nationalCalendar, findings: [], outages: [] },
          birth,
        );
        expect(JSON.stringify(paper.open)).toBe(before);
        if (isRefusal(decided)) expect(decided.code).toEqual(expect.any(String));
      }),
      runs,
    );
  });
});

describe('generated policies', () => {
  it('may be saved, and lead a household to the national system', () => {
    fc.assert(
      fc.property(generatedPolicy, (policy) => {
        expect(checkPolicy(policy)).toEqual([]);
        workTo(PaperCase.opened(policy), 'monitored');
      }),
      runs,
    );
  });

  it('without help lead as far, and nothing follows; the county’s sample is then nobody’s to draw', () => {
    fc.assert(
      fc.property(generatedPolicy, ({ help: _help, ...policy }) => {
        const sampled = policy.stages.flat().includes('sampling');
        expect(checkPolicy(policy).map(({ code }) => code)).toEqual(sampled ? ['policy.withoutHelp'] : []);
        if (sampled) return;
        const paper = PaperCase.opened(policy);
        goTo(paper, 'monitored');
        expect(
          tick(paper.open, policy, { now: monday + 1e11, calendar: nationalCalendar, findings: [], outages: [] }),
        ).toEqual([]);
      }),
      runs,
    );
  });

  it('are refused with steps missing, doubled, or in an order that cannot be', () => {
    const base = named('national-15');
    const broken: [readonly (readonly RoadStep[])[], string][] = [
      [base.stages.filter((s) => !s.includes('notice')), 'policy.stageStepMissing'],
      [[...base.stages, ['notice']], 'policy.stepTwice'],
      [[...base.stages].reverse(), 'policy.stepUnreachable'],
      [[...base.stages, []], 'policy.stageEmpty'],
    ];
    for (const [stages, code] of broken) expect(checkPolicy({ ...base, stages }).map((r) => r.code)).toContain(code);
    expect(checkPolicy({ ...base, chain: { days: 14, unit: 'calendar' } }).map((r) => r.code)).toEqual([
      'policy.limitsExceedChain',
    ]);
    expect(checkPolicy({ ...base, noticeDays: 1 })[0]).toMatchObject({
      code: 'policy.noticeDaysRange',
      field: 'noticeDays',
    });
    expect(checkPolicy({ ...base, quorum: { numerator: 1, denominator: 3 } })[0]).toMatchObject({
      code: 'policy.quorumRange',
    });
    expect(checkPolicy({ ...base, nameZh: '长'.repeat(30_000) })[0]).toMatchObject({ code: 'policy.tooLarge' });
  });
});
