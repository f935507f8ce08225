import type { Grant } from './roles';
import { standsIn } from './standIn';

const village = '410621102201';
const township = '410621102000';
const county = '410621000000';
const grant = (role: Grant['role'], areaCode: string, more: Partial<Grant> = {}): Grant => ({
  role,
  areaCode,
  fromOn: '2020-01-01',
  ...more,
});
const clerk = [grant('villageClerk', village)];
const health = [grant('departmentOfficer', county, { department: 'health' })];

test.each<[string, readonly Grant[], readonly Grant[], boolean]>([
  ['the village’s secretary for its clerk', clerk, [grant('villageSecretary', village)], true],
  ['the township for its village', clerk, [grant('townshipOfficer', township)], true],
  ['another village', clerk, [grant('villageClerk', '410621102202')], false],
  ['a village for its township', [grant('townshipOfficer', township)], clerk, false],
  [
    'only one of two offices',
    [...clerk, grant('townshipOfficer', township)],
    [grant('villageSecretary', village)],
    false,
  ],
  ['a colleague of the department', health, health, true],
  ['another department', health, [grant('departmentOfficer', county, { department: 'water' })], false],
  ['a department for a village', clerk, health, false],
  ['the county’s officer for a department', health, [grant('countyOfficer', county)], true],
  ['another helper, who opens the own households only', [grant('helper', county)], [grant('helper', county)], false],
  ['a supervisor', clerk, [grant('supervisor', county)], false],
  ['what is held for somebody else', clerk, [grant('villageSecretary', village, { onBehalfOf: 'x' })], false],
  ['whoever has no work', [], clerk, false],
])('%s', (_who, away, other, may) => {
  expect(standsIn(away, other)).toBe(may);
});
