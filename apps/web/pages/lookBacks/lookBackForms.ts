import { riskClasses } from '#domain/household/codes';
import { areaCode, dayUntilToday, id, number, oneOf, optional, required, text } from '#domain/form/check';
import { codeList, list, object } from '#domain/form/shape';
import { type Refusal, refuse } from '#domain/refusal';

export const longestNote = 1000;
export const longestPeople = 200;
export const mostFiles = 20;

/** What is typed of a result, before it is complete; who went is one name a line. */
export interface ResultValues {
  readonly result?: string;
  readonly visitedOn?: string;
  readonly people?: string;
  readonly statement?: string;
  readonly riskClasses?: readonly string[];
  readonly fileIds: readonly string[];
}

/** `needsRisks`: something found at a household is a clue, which says of what. */
export const checkResult = (needsRisks: boolean) =>
  object<ResultValues>(
    {
      result: required(oneOf(['unchanged', 'found'])),
      visitedOn: required(dayUntilToday),
      people: required(text(longestPeople, 'many')),
      statement: required(text(longestNote, 'many')),
      riskClasses: optional(codeList(riskClasses)),
      fileIds: list(id, { max: mostFiles }),
    },
    ({ result, riskClasses: risks = [] }): Refusal[] =>
      needsRisks && result === 'found' && risks.length === 0 ? [refuse('form.required', { field: 'riskClasses' })] : [],
  );

/** The names, one a line. */
export const namesOf = (typed: string): string[] =>
  [...new Set(typed.split(/[\n、，,]/).map((name) => name.trim()))].filter((name) => name !== '');

export interface DrawValues {
  readonly areaCode?: string;
  readonly percent?: number;
}
const whole = 100;
export const checkDraw = object<DrawValues>({
  areaCode: required(areaCode),
  percent: required(number({ min: 1, max: whole })),
});

export interface RequestValues {
  readonly reason?: string;
}
export const checkRequest = object<RequestValues>({ reason: required(text(longestNote, 'many')) });
