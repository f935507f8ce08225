import { memberIndexOf, stepOf } from './steps';

it('knows at which step a field is asked', () => {
  expect(stepOf('form.facts.members[1].idNumber')).toBe('people');
  expect(stepOf('form.facts.members')).toBe('people');
  expect(stepOf('form.facts.members[1]')).toBe('consent');
  expect(stepOf('form.consents[0].fileId')).toBe('consent');
  expect(stepOf('form.facts.home.grade')).toBe('home');
  expect(stepOf('form.facts.income.wagesFen')).toBe('income');
  expect(stepOf('form.photoFileIds')).toBe('photos');
  expect(stepOf('form.causeFindings[0].evidence')).toBe('causes');
  expect(stepOf('form.verifiers')).toBe('opinion');
  expect(stepOf('decision')).toBe('opinion');
});

it('knows whose card to open', () => {
  expect(memberIndexOf('form.facts.members[2].work.months')).toBe(2);
  expect(memberIndexOf('form.facts.phone')).toBeNull();
});
