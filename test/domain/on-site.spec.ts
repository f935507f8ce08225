import { checkPolicy } from '#domain/policy/validate';
import type { OnSitePolicy, Policy } from '#domain/policy/policy';
import { isDrawn } from '#domain/steps/onSite';
import { named, PaperCase } from './paperCase';
import { goTo } from './road';

const all: OnSitePolicy = {
  rate: { numerator: 1, denominator: 1 },
  limits: { onSiteVisit: { days: 1, unit: 'working' } },
};
// The visit takes its days from the chain's: a county that asks for it gives the chain as many more.
const asking = (onSite: OnSitePolicy): Policy => {
  const policy = named('national-15');
  return { ...policy, chain: { ...policy.chain, days: policy.chain.days + 5 }, onSite };
};

/** A case at the township's review under a policy that visits so many, drawn by a seed. */
function atReview(onSite: OnSitePolicy = all, seed: string | null = 'a'): PaperCase {
  const paper = PaperCase.opened(asking(onSite));
  paper.seed = seed ?? undefined;
  goTo(paper, 'townshipReview');
  return paper;
}

describe('the township’s sample on site', () => {
  it('keeps the review from being passed until the visit is', () => {
    const paper = atReview();
    expect(paper.kinds()).toEqual(['townshipReview', 'onSiteVisit']);
    expect(paper.ledger.find(({ type }) => type === 'onSiteDrawn')?.data).toEqual({ seed: 'a', chosen: true });
    expect(paper.complete('townshipReview', 'approve')).toMatchObject({ code: 'review.visitOpen' });
    paper.done('onSiteVisit', 'passed');
    paper.done('townshipReview', 'approve');
    expect(paper.kinds()).toEqual(['townshipApproval']);
  });

  it('sends the case back to the home with what was wrong where the visit fails, and visits it again', () => {
    const paper = atReview();
    expect(paper.complete('onSiteVisit', 'failed')).toMatchObject({ code: 'return.fieldsMissing' });
    paper.done('onSiteVisit', 'failed', { fields: ['facts.income'] });
    expect(paper.kinds()).toEqual(['verification']);
    expect(paper.task('verification').returnedFields).toEqual(['facts.income']);
    goTo(paper, 'townshipReview');
    expect(paper.kinds()).toEqual(['townshipReview', 'onSiteVisit']);
    // Drawn once on a road.
    expect(paper.types().filter((type) => type === 'onSiteDrawn')).toHaveLength(1);
    paper.done('onSiteVisit', 'passed');
    paper.done('townshipReview', 'return', { toStep: 'verification', fields: ['note'] });
    goTo(paper, 'townshipReview');
    expect(paper.kinds()).toEqual(['townshipReview']);
  });

  it('goes by the policy’s share, as anybody can repeat from the ledger, and visits whom it cannot draw for', () => {
    const fifth = { numerator: 1, denominator: 5 };
    const seeds = Array.from({ length: 1000 }, (_, i) => `seed ${i}`);
    const drawn = seeds.filter((seed) => isDrawn({ seed, caseId: 'c' }, fifth)).length;
    // 200 are expected of 1,000; 60 off is more than four standard deviations.
    expect(Math.abs(drawn - 200)).toBeLessThan(60);
    const outcomes = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((seed) => {
      const paper = atReview({ ...all, rate: fifth }, seed);
      const chosen = isDrawn({ seed, caseId: paper.open.caseId }, fifth);
      expect(paper.kinds().includes('onSiteVisit')).toBe(chosen);
      return chosen;
    });
    expect(new Set(outcomes)).toEqual(new Set([true, false]));
    expect(atReview({ ...all, rate: fifth }, null).kinds()).toContain('onSiteVisit');
  });

  it('is asked for by no policy that does not say so, and by none without a share that can be', () => {
    const paper = PaperCase.opened(named('national-15'));
    goTo(paper, 'townshipReview');
    expect(paper.kinds()).toEqual(['townshipReview']);
    expect(paper.types()).not.toContain('onSiteDrawn');
    expect(checkPolicy(asking(all))).toEqual([]);
    for (const [numerator, denominator, field] of [
      [0, 5, 'numerator'],
      [6, 5, 'numerator'],
      [1, 0, 'denominator'],
    ] as const)
      expect(checkPolicy(asking({ ...all, rate: { numerator, denominator } })).map((fault) => fault.field)).toContain(
        `onSite.rate.${field}`,
      );
  });
});
