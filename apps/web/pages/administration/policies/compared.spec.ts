import { anhui } from '#domain/policy/shipped/anhui';
import { national15 } from '#domain/policy/shipped/national15';
import { shippedPolicies } from '#domain/policy/shipped/shippedPolicies';
import { compared } from './compared';
import { policyLines } from './policyLines';

const different = (sections: ReturnType<typeof compared>) =>
  sections.flatMap(({ lines }) => lines.filter(({ isSame }) => !isSame));

it('finds no difference between a policy and itself', () => {
  for (const policy of shippedPolicies) expect(different(compared(policy, policy))).toEqual([]);
});

it('names the one figure that was changed, and the days it adds to its step', () => {
  const slower = { ...national15, noticeDays: national15.noticeDays + 2 };
  expect(different(compared(national15, slower)).map(({ id }) => id)).toEqual(
    expect.arrayContaining(['noticeDays', 'days.notice']),
  );
  expect(different(compared(national15, slower)).find(({ id }) => id === 'noticeDays')).toMatchObject({
    left: { zh: `${national15.noticeDays}天` },
    right: { zh: `${national15.noticeDays + 2}天` },
  });
});

it('shows what only one of two policies has', () => {
  const { help: _help, ...without } = national15;
  const gone = different(compared(national15, without)).find(({ id }) => id === 'stableMonths');
  expect(gone).toMatchObject({ right: undefined, isSame: false });
});

it('gives every figure an id of its own', () => {
  for (const policy of [anhui, ...shippedPolicies]) {
    const ids = policyLines(policy).flatMap(({ lines }) => lines.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  }
});
