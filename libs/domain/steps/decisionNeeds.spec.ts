import { decisionFaults } from './decisionNeeds';
import { findDecisionRule } from './decisions';

const faultsOf = (
  kind: 'townshipReview' | 'countyReview' | 'postNotice',
  decision: 'return' | 'reject' | 'approve' | 'posted',
  parts: object,
) => {
  const rule = findDecisionRule(kind, decision);
  return rule === undefined ? [] : decisionFaults(rule, parts).map(({ field }) => field);
};

it('says of every part that a decision lacks which field it is', () => {
  expect(faultsOf('townshipReview', 'approve', {})).toEqual([]);
  expect(faultsOf('townshipReview', 'return', {})).toEqual(['toStep', 'fields', 'reasonText']);
  expect(faultsOf('townshipReview', 'return', { toStep: 'verification', fields: [], reasonText: '  ' })).toEqual([
    'fields',
    'reasonText',
  ]);
  expect(faultsOf('countyReview', 'approve', { category: 'marginal' })).toEqual(['causes']);
  expect(faultsOf('postNotice', 'posted', { on: '2026-03-02' })).toEqual(['photoFileId']);
});

it('takes a reason only from the decision’s own list', () => {
  expect(faultsOf('townshipReview', 'reject', { reasonCode: 'conditionsNotMet', reasonText: '不符' })).toEqual([]);
  expect(faultsOf('townshipReview', 'reject', { reasonCode: 'duplicate', reasonText: '不符' })).toEqual(['reasonCode']);
});
