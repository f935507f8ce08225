import { shippedPolicies } from '#domain/policy/shipped/shippedPolicies';
import { checkPolicy } from '#domain/policy/validate';
import { dayOf } from '#domain/calendar/instant';
import { named, PaperCase } from './paperCase';
import { goOn, goTo } from './road';

describe.each(shippedPolicies.map((p) => [p.code, p] as const))('policy %s', (_code, policy) => {
  it('may be saved', () => {
    expect(checkPolicy(policy)).toEqual([]);
  });

  it('leads a household from its self-report to the national system', () => {
    const paper = PaperCase.opened(policy);
    goTo(paper, 'monitored');
    const { phase, identifiedOn, category, causes, tasks } = paper.open;
    expect({ phase, category, causes, tasks }).toEqual({
      phase: 'monitored',
      category: 'marginal',
      causes: ['illness'],
      tasks: [expect.objectContaining({ kind: 'assignHelper' })],
    });
    expect(identifiedOn).not.toBeNull();
    expect(Object.keys(paper.open.results).sort()).toEqual(policy.stages.flat().sort());
  });
});

describe('the order is the policy’s', () => {
  const order = (code: string) => {
    const paper = PaperCase.opened(named(code));
    goTo(paper, 'monitored');
    return paper.ledger.flatMap((e) => (e.type === 'stageEntered' ? [e.data.steps.join('+')] : []));
  };

  it('compares after the township’s review by the national profile', () => {
    expect(order('national-15').slice(4, 6)).toEqual(['townshipReview', 'comparison']);
  });
  it('compares before the township’s review in 赣县区', () => {
    expect(order('ganxian').slice(4, 6)).toEqual(['comparison', 'townshipReview']);
  });
  it('compares alongside the notice in Anhui, and joins before the township', () => {
    expect(order('anhui-2-20').slice(3, 5)).toEqual(['notice+comparison', 'townshipReview']);
    const paper = PaperCase.opened(named('anhui-2-20'));
    goTo(paper, 'postNotice');
    for (const _ of paper.policy.comparison.departments) goOn(paper, 'answerComparison');
    expect(paper.kinds()).toEqual(['postNotice']);
    expect(paper.open.stageSteps).toEqual(['notice']);
  });
});

describe('the notice', () => {
  it('hangs five full days after the day of posting and is certified only then', () => {
    const paper = PaperCase.opened();
    goTo(paper, 'postNotice');
    goOn(paper, 'postNotice');
    const posted = dayOf(paper.now);
    paper.pass(5);
    expect(paper.kinds()).toEqual([]);
    paper.pass(1);
    expect(paper.kinds()).toEqual(['certifyNotice']);
    const ended = paper.ledger.find((e) => e.type === 'noticeEnded');
    expect(dayOf((ended?.at ?? 0) - 10)).toBe(dayOf(Date.parse(`${posted}T00:00:00Z`) + 5 * 86_400_000));
  });
  it('needs a photo, and a day that is not to come', () => {
    const paper = PaperCase.opened();
    goTo(paper, 'postNotice');
    expect(paper.complete('postNotice', 'posted', { on: dayOf(paper.now) })?.code).toBe('notice.photoMissing');
    expect(paper.complete('postNotice', 'posted', { on: '2027-01-01', photo: true })?.code).toBe('form.dateInFuture');
  });
});
