import { randomUUID } from 'node:crypto';
import { labourClassOf } from '#domain/assistance/planRules';
import { readPlan } from '#domain/household/planForm';
import { planOf } from './helpForms';
import { households } from './household';

const today = '2026-11-22';

it('makes a plan that is accepted for every household at risk, whatever its causes', () => {
  const atRisk = households({ seed: 410621, today }).filter(({ riskClasses }) => riskClasses.length > 0);
  const refused = atRisk.flatMap(({ facts, causes, index }) => {
    const labour = labourClassOf(facts);
    const read = readPlan(
      planOf({ labour, causes, today }, () => randomUUID()),
      { labour, causes, today },
    );
    return 'refusals' in read ? read.refusals.map(({ code, field }) => `${index} ${code} ${field ?? ''}`) : [];
  });
  expect(refused).toEqual([]);
});
