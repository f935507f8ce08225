import { refuse } from '../refusal';
import { bulkFacts, type BulkKind, bulkKinds, readOrder, type TypedOrder, wordsFor } from './order';
import { bulkSentence } from './sentence';
import { bulkSayings, bulkStates, sayingsIn } from './standing';

const whole: Readonly<Record<BulkKind, TypedOrder>> = {
  urge: { kind: 'urge' },
  handOver: { kind: 'handOver', toAccountId: 'a' },
  extend: { kind: 'extend', on: '2026-12-10', reasonCode: 'heavyLoad', reasonText: '集中排查' },
  escalate: { kind: 'escalate', to: 'county' },
  askForHelp: { kind: 'askForHelp', from: 'township', reasonCode: 'fundsNeeded', reasonText: '资金' },
  proposeListing: { kind: 'proposeListing', reasonCode: 'unsafeHouse', reasonText: '危房' },
  askLookBack: { kind: 'askLookBack', reasonText: '群众反映' },
  movePolicy: {
    kind: 'movePolicy',
    policyCode: 'p',
    policyVersion: 3,
    reasonCode: 'policyChanged',
    reasonText: '新版',
  },
  repair: { kind: 'repair' },
};

describe('an order for many cases', () => {
  it.each(bulkKinds)('%s: is read, said in both languages, and refused by the field that is missing', (kind) => {
    const { reasonText, ...order } = whole[kind];
    expect(readOrder(whole[kind])).toEqual(order);
    const read = readOrder(whole[kind]);
    if ('refused' in read) throw new Error(read.code);
    expect(bulkSentence(read, '宋建国').zh).toMatch(/[\u4e00-\u9fff]/);
    expect(wordsFor(read, 'task') === null).toBe(kind === 'repair' || kind === 'askLookBack');
    for (const field of Object.keys(whole[kind]).filter((name) => name !== 'kind')) {
      const { [field as keyof TypedOrder]: _left, ...rest } = whole[kind];
      expect(readOrder(rest as TypedOrder)).toMatchObject({ code: 'form.required', field });
    }
    expect(bulkFacts[kind].withWords).toBe(reasonText !== undefined);
  });

  it('takes a reason only from its own list', () => {
    const wrong = { ...whole.extend, reasonCode: 'unsafeHouse' };
    expect(readOrder(wrong)).toEqual(refuse('form.oneOf', { field: 'reasonCode' }));
  });

  it('takes words that are meant for it, and none when it is over', () => {
    for (const state of bulkStates) for (const saying of sayingsIn[state]) expect(bulkSayings).toContain(saying);
    expect([...sayingsIn.done, ...sayingsIn.cancelled]).toEqual([]);
  });
});
