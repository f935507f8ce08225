import { shippedPolicies } from '#domain/policy/shipped/shippedPolicies';
import { tracked, workTo } from './helpRoad';

describe.each(shippedPolicies.map((p) => [p.code, p] as const))('policy %s', (_code, policy) => {
  const paper = tracked(policy);

  it('leads a monitored household to its elimination by every step in the policy’s order', () => {
    const stages = policy.help?.eliminationStages.flat() ?? [];
    const entered = paper.ledger.flatMap((e) => (e.type === 'stageEntered' ? e.data.steps : []));
    expect(entered.slice(-stages.length)).toEqual(stages);
    expect(paper.open).toMatchObject({ phase: 'tracking', procedure: 'elimination', eliminated: { way: 'assisted' } });
    expect(paper.open.spans).toMatchObject([{ ordinal: 1, way: 'assisted', reversedOn: null, endedOn: null }]);
  });

  it('tracks it for a year with a visit each quarter, and lets it go to general monitoring', () => {
    workTo(paper, 'ended');
    expect(paper.open).toMatchObject({ outcome: 'generalMonitoring', tasks: [] });
    expect(paper.types().filter((t) => t === 'trackingVisitDue')).toHaveLength(4);
    expect(paper.open.spans[0]).toMatchObject({ outcome: 'generalMonitoring' });
  });
});
