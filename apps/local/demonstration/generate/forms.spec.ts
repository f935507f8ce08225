import { addDays } from '#domain/calendar/day';
import { checkSelfReport } from '#domain/household/selfReport';
import { checkVerification } from '#domain/household/checkVerification';
import { formTakes } from './flaws';
import { selfReportOf, verificationOf } from './forms';
import { households } from './household';

const today = '2026-11-22';
const all = households({ seed: 410621, today }).filter(({ flaw }) => !flaw || formTakes(flaw));
const verifiers = [
  { name: '宋卫东', position: '村级信息员' },
  { name: '邓俊杰', position: '驻村第一书记' },
];

describe('the forms of the demonstration', () => {
  it('are accepted: the verification of every household, today and half a year ago', () => {
    for (const visitedOn of [today, addDays(today, -180)]) {
      for (const household of all) {
        const form = verificationOf(household, {
          seed: 1,
          visitedOn,
          verifiers,
          photoFileIds: ['photo-1'],
          consentFileId: 'sheet-1',
        });
        expect(checkVerification(form, { today, returnedFields: [] })).toEqual([]);
      }
    }
  });

  it('are accepted: the report of every household', () => {
    for (const household of all) expect(checkSelfReport(selfReportOf(household, 1), { today })).toEqual([]);
  });
});
