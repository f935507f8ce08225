import { taskKinds } from '#domain/process/taskKind';
import { type DecisionRule, decisionRules } from '#domain/steps/decisions';
import { reasonListOf } from './decisionValues';

it('has a list to choose from wherever a decision beside no form asks for a reason', () => {
  const asked = taskKinds.flatMap((kind) => {
    const rules: readonly DecisionRule[] = decisionRules[kind];
    return rules
      .filter(({ needs }) => needs.includes('reasonCode') && !needs.includes('form'))
      .map(({ decision }) => ({ kind, decision }));
  });
  expect(asked).toContainEqual({ kind: 'judgeNewRisk', decision: 'unfounded' });
  expect(asked.filter(({ kind, decision }) => reasonListOf(kind, decision, 'identifying') === undefined)).toEqual([]);
});

it('takes the reasons against an elimination on the way out, and those against an admission on the way in', () => {
  expect(reasonListOf('townshipReview', 'reject', 'identifying')).toBe('reject');
  expect(reasonListOf('townshipReview', 'reject', 'eliminating')).toBe('rejectElimination');
  expect(reasonListOf('countyConfirmation', 'reject', 'eliminating')).toBe('rejectElimination');
});
