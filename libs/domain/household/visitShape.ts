import { id, oneOf, optional, required, text } from '../form/check';
import { distinct, type Fields, list, object } from '../form/shape';
import { ruleCodes } from '../rules/ruleCodes';
import type { Explanation, ReturnAnswer, Verifier } from './verificationForm';

/** Parts that every form filled in at the home has: who went, photos, explanations to the rules, answers to a return. */
const verifier: Fields<Verifier> = { accountId: optional(id), name: required(text(50)), position: required(text(50)) };
const explanation: Fields<Explanation> = { rule: required(oneOf(ruleCodes)), text: required(text(500, 'many')) };
const answer: Fields<ReturnAnswer> = {
  field: required(text(100)),
  dealt: required(oneOf(['changed', 'kept'])),
  explanation: optional(text(500, 'many')),
};

export const verifiers = list(object(verifier), { min: 1, max: 6 });
export const photoFileIds = distinct(list(id, { max: 30 }));
export const explanations = list(object(explanation), { max: ruleCodes.length });
export const returnAnswers = list(object(answer), { max: 100 });
