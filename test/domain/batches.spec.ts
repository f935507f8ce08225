import { PaperCase } from './paperCase';
import { goOn, goTo } from './road';

const batch = { batchId: 'batch-1' };
const warned = [{ rule: 'income.missing', effect: 'warn' }] as const;

/** A case before its township’s second person, verified with or without something that speaks against it. */
function before(kind: 'townshipApproval' | 'countyApproval', { cadreRelative = false, warns = false } = {}): PaperCase {
  const paper = PaperCase.opened();
  goTo(paper, 'verification');
  paper.findings = warns ? warned : [];
  goOn(paper, 'verification', { cadreRelative });
  paper.findings = [];
  goTo(paper, kind);
  return paper;
}

describe('a batch of approvals (批次)', () => {
  it('takes the second person’s approval, at the township and at the county, and the ledger names it', () => {
    for (const kind of ['townshipApproval', 'countyApproval'] as const) {
      const paper = before(kind);
      paper.done(kind, 'approve', batch);
      const decided = paper.ledger.findLast((event) => event.type === 'taskCompleted');
      expect(decided?.data).toMatchObject({ kind, decision: 'approve', codes: batch });
      expect(paper.kinds()).not.toContain(kind);
    }
  });

  it('never takes a relative of a cadre, or a case that was warned about', () => {
    for (const kind of ['townshipApproval', 'countyApproval'] as const) {
      const related = before(kind, { cadreRelative: true });
      expect(related.complete(kind, 'approve', batch)).toMatchObject({ code: 'batch.cadreRelative', field: 'taskId' });
      const warnedOf = before(kind, { warns: true });
      expect(warnedOf.complete(kind, 'approve', batch)).toMatchObject({ code: 'batch.warned', field: 'taskId' });
      expect([related.kinds(), warnedOf.kinds()]).toEqual([[kind], [kind]]);
      // By themselves they are decided as any other.
      related.done(kind, 'approve');
      warnedOf.done(kind, 'approve');
    }
  });

  it('takes no case whose warning came up since: the county looks again', () => {
    const paper = before('countyApproval');
    paper.findings = warned;
    expect(paper.complete('countyApproval', 'approve', batch)).toMatchObject({ code: 'batch.warned' });
  });

  it('takes a case again whose warning was put right after a return', () => {
    const paper = before('townshipApproval', { warns: true });
    paper.done('townshipApproval', 'return', { toStep: 'verification', fields: ['facts.income.wagesFen'] });
    expect(paper.open.marks).toContain('warning');
    goOn(paper, 'verification');
    expect(paper.open.marks).not.toContain('warning');
    goTo(paper, 'townshipApproval');
    paper.done('townshipApproval', 'approve', batch);
  });

  it('takes nothing but approvals of second persons', () => {
    const paper = before('townshipApproval');
    const fault = { code: 'batch.notThisTask', field: 'taskId' };
    const returning = { toStep: 'verification', fields: ['facts.income.wagesFen'], ...batch } as const;
    expect(paper.complete('townshipApproval', 'return', returning)).toMatchObject(fault);
    const first = PaperCase.opened();
    goTo(first, 'townshipReview');
    expect(first.complete('townshipReview', 'approve', batch)).toMatchObject(fault);
  });
});
