import type { HouseholdFacts } from '#domain/household/facts';
import { isAdult } from '#domain/household/verificationRules';
import { castOf, type Cast } from '#test/story/chapters';
import type { Family } from '#test/support/people/families';
import { aPhoto, VillagerAtScreen } from './people/clerk';
import { fillsInVisit } from './people/visiting';
import { Office } from './support/office';

jest.setTimeout(240_000);

let office: Office;
let cast: Cast;

/** A household that a clerk heard of: the register knows its head and nothing else. */
async function heardOf(family: Family): Promise<{ caseId: string; taskId: string }> {
  const { name, idNumber, phone, difficulty, areaCode, riskClass } = family.selfReport();
  const { caseId } = await cast.clerk.report({
    ...{ channel: 'fieldVisit', riskClasses: [riskClass], areaCode, name, idNumber, phone, difficulty },
  });
  const { taskId } = await cast.clerk.findTask('verification', caseId);
  return { caseId, taskId };
}

const adultsOf = ({ members }: HouseholdFacts): readonly string[] =>
  members.filter((member) => isAdult(member, '2026-03-02')).map(({ name }) => name);

/** How often the verification of a case was decided: once, or the ledger is wrong. */
async function timesVerified(caseId: string): Promise<number> {
  const { rows } = await cast.clerk.trace(caseId);
  return rows.filter(({ type }) => type === 'taskCompleted').length;
}

beforeAll(async () => {
  office = await Office.open();
  cast = await castOf(office.town);
}, 180_000);
afterAll(() => office.close());

it('takes a visit in steps: checked as it is entered, worked out before one’s eyes, signed on the screen', async () => {
  const family = cast.families.next();
  const { caseId, taskId } = await heardOf(family);
  const clerk = await VillagerAtScreen.signIn(office, 'clerk');
  const { page, screen } = clerk;
  await page.getByRole('link', { name: `两人一起到${family.headName}家入户核实` }).click();
  await page.getByRole('heading', { name: `${family.headName} · 入户核实` }).waitFor();
  // Nobody is taken off by a slip of the thumb.
  await page.getByRole('button', { name: '添加成员' }).click();
  const asked = page.getByRole('dialog');
  const off = page.getByRole('button', { name: '移除新成员' });
  await off.click();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('visit-remove');
  await asked.getByRole('button', { name: '取消' }).click();
  await off.click();
  await asked.getByRole('button', { name: '移除' }).click();
  await off.waitFor({ state: 'detached' });
  await clerk.goesTo('收支');
  await clerk.types('工资性收入', '-5');
  await page.getByLabel('工资性收入', { exact: true }).blur();
  await page.getByText('不能为负数').waitFor();
  await fillsInVisit(clerk, family.headName, async (step) => {
    await clerk.fits();
    expect(await screen.violations()).toEqual([]);
    await screen.keep(`visit-${step}`);
  });
  await page.reload();
  await page.getByRole('heading', { name: '核实意见' }).waitFor();
  await page.getByLabel('情况说明').waitFor();
  expect(await page.getByLabel('情况说明').inputValue()).toBe('在家务农，两人入户核实。');
  await clerk.submits();
  await page.getByText(`已提交：${family.headName} 入户核实`).waitFor();
  expect(await timesVerified(caseId)).toBe(1);
  const detail = await cast.clerk.findTask('deliberation', caseId);
  const submitted = (await cast.clerk.task(detail.taskId)).earlier.find(({ form }) => form === 'verification');
  expect(submitted?.content).toMatchObject({
    form: {
      result: 'atRisk',
      facts: { income: { wagesFen: 12_000_00, otherTransferFen: 0 } },
      consents: [{ way: 'screen' }],
      verifiers: [
        { name: '宋建国', position: '村级信息员' },
        { name: '马驻村', position: '驻村工作队员' },
      ],
    },
  });
  expect(await screen.violations()).toEqual([]);
  expect(taskId).not.toBe(detail.taskId);
});

it('takes consent on paper, by fingerprint, and by a proxy who read it out, each with its own proof', async () => {
  const family = cast.families.next(({ facts }) => adultsOf(facts).length >= 3);
  const { caseId, taskId } = await heardOf(family);
  const form = await family.visitedBy(cast.clerk, caseId, { consents: [] });
  await cast.clerk.keepDraft(taskId, { form });
  const clerk = await VillagerAtScreen.signIn(office, 'clerk');
  const { page, screen } = clerk;
  await clerk.opensForm(taskId);
  await clerk.goesTo('授权');
  const adults = adultsOf(form.facts).map((name) => page.getByRole('group', { name, exact: true }));
  const [onPaper, byFinger, ...byProxy] = adults;
  for (const [adult, way] of [
    [onPaper, '纸质签名拍照'],
    [byFinger, '按手印拍照'],
  ] as const) {
    await adult?.getByText(way, { exact: true }).click();
    await adult?.locator('input[type=file]').setInputFiles(aPhoto);
    await adult?.locator('img').waitFor();
  }
  for (const adult of byProxy) await adult.getByText('宣读后代签', { exact: true }).click();
  await clerk.goesTo('意见');
  await clerk.submits();
  // It leads back to what is missing.
  await byProxy[0]?.getByText('代为授权须写明代办人姓名').waitFor();
  for (const adult of byProxy) await adult.getByLabel('代签人姓名').fill('宋建国');
  await clerk.fits();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('visit-consents');
  await clerk.goesTo('意见');
  await clerk.submits();
  await page.getByText(`已提交：${family.headName} 入户核实`).waitFor();
  const { taskId: next } = await cast.clerk.findTask('deliberation', caseId);
  const { earlier } = await cast.clerk.task(next);
  expect(earlier.find(({ form: kind }) => kind === 'verification')?.content).toMatchObject({
    form: {
      consents: [
        { way: 'paper', fileId: expect.any(String) },
        { way: 'fingerprint', fileId: expect.any(String) },
        ...byProxy.map(() => ({ way: 'proxy', proxyName: '宋建国' })),
      ],
    },
  });
});

it('is the same in English, on a wide screen', async () => {
  const { taskId } = await heardOf(cast.families.next());
  const clerk = await VillagerAtScreen.signIn(office, 'clerk', { size: 'desktop', language: 'en' });
  const { page, screen } = clerk;
  for (const step of ['people', 'home', 'income', 'consent', 'photos', 'opinion']) {
    await screen.goTo(`/tasks/${encodeURIComponent(taskId)}/form?step=${step}`);
    await page.getByRole('navigation', { name: 'Steps of the visit' }).waitFor();
    expect(await screen.violations()).toEqual([]);
    await screen.keep(`en-visit-${step}`);
  }
});
