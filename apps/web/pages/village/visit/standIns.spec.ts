import { exampleVerification } from '#domain/household/example';
import { checkVerification } from '#domain/household/checkVerification';
import { maskIdNumber, maskPhone } from '#domain/access/maskings';
import { withStandIns } from './standIns';

const context = { today: '2026-11-22', returnedFields: [] };
const { facts } = exampleVerification;
const births = new Map([
  ['member-1', '1971-03-12'],
  ['member-2', '1973-08-05'],
  ['member-3', '2009-06-18'],
]);
const masked = {
  ...exampleVerification,
  facts: {
    ...facts,
    phone: maskPhone(facts.phone ?? ''),
    members: facts.members.map((member) => ({ ...member, idNumber: maskIdNumber(member.idNumber) })),
  },
};

it('lets the domain judge a form whose numbers came masked', () => {
  expect(checkVerification(masked, context)).not.toEqual([]);
  expect(checkVerification(withStandIns(masked, births), context)).toEqual([]);
});

it('keeps everybody as old as the register says: whose consent is missing is found', () => {
  const form = withStandIns({ ...masked, consents: [] }, births);
  expect(checkVerification(form, context).map(({ field }) => field)).toEqual(['facts.members[0]', 'facts.members[1]']);
});

it('leaves a number that was typed to the check', () => {
  const [first, ...others] = masked.facts.members;
  const typed = {
    ...masked,
    facts: { ...masked.facts, members: [{ ...first, idNumber: '41069919710312' }, ...others] },
  };
  expect(checkVerification(withStandIns(typed, births), context).map(({ code }) => code)).toContain('idNumber.length');
});
