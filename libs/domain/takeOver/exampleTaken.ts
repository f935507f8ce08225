import { exampleHousehold } from '../household/example';
import type { TakenHousehold } from './takenHousehold';

/** A household in the middle of its help, without a fault: for tests of reading, writing and taking over. */
export const exampleTaken: TakenHousehold = {
  facts: {
    ...exampleHousehold,
    number: '4106211082420001',
    income: { ...exampleHousehold.income, untilOn: '2022-06-30' },
    measures: ['health'],
  },
  monitoring: {
    at: { phase: 'monitored' },
    category: 'sudden',
    causes: ['illness', 'schooling'],
    channel: 'fieldVisit',
    identifiedOn: '2022-03-18',
    eliminated: null,
    safetyNet: false,
    trackingUntilOn: null,
    ended: null,
    helperLogin: null,
  },
  measures: [
    {
      measureId: 'measure-1',
      category: 'health',
      department: 'medicalInsurance',
      causes: ['illness'],
      continuing: null,
      dueOn: '2022-06-30',
      state: 'implemented',
      declaredOn: '2022-04-02',
      implementedOn: '2022-05-20',
    },
  ],
};
