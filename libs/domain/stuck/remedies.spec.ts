import { caseCommandRules } from '../process/caseCommandRules';
import { nobodies, type Nobody, type StuckReason, stuckReasons } from './reason';
import { remediesFor } from './remedies';

const causes = stuckReasons.flatMap((reason): [StuckReason, Nobody | null][] =>
  reason === 'nobody' ? nobodies.map((nobody) => [reason, nobody]) : [[reason, null]],
);

it.each(causes)(
  '%s %s: something that a supervisor may do helps, and nobody is urged who cannot act',
  (reason, nobody) => {
    const remedies = remediesFor(reason, nobody);
    expect(remedies.length > 0).toBe(reason !== 'technical');
    for (const type of remedies) expect(caseCommandRules[type].roles).toContain('supervisor');
    if (reason === 'nobody') expect(remedies).not.toContain('urgeTask');
  },
);
