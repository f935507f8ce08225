import { national15 } from '#domain/policy/shipped/national15';
import { town as places, townPassword } from '#test/support/people/settle';
import { Office } from './support/office';
import type { Screen } from './support/screen';

jest.setTimeout(120_000);

let office: Office;
beforeAll(async () => {
  office = await Office.open({ worker: false });
});
afterAll(() => office.close());

async function administrator(): Promise<Screen> {
  const screen = await office.screen();
  await screen.signIn('admin', townPassword);
  return screen;
}

/** Types into an input that searches, and takes what it offers. */
async function picks({ page }: Screen, label: string, typed: string, offered: string | RegExp): Promise<void> {
  const input = page.getByRole('dialog').getByRole('combobox', { name: label });
  await input.click();
  await input.fill(typed);
  await page.locator('.ant-select-item-option').filter({ hasText: offered }).first().click();
}

it('makes an account whose password is shown once, gives it an office, and the person signs in with it', async () => {
  const screen = await administrator();
  const { page } = screen;
  await page.getByRole('heading', { name: '账号' }).waitFor();
  expect(await screen.violations()).toEqual([]);
  await page.getByRole('button', { name: '新建账号' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('姓名').fill('马新来');
  await dialog.getByLabel('账号', { exact: true }).fill('马');
  await dialog.getByRole('button', { name: '提交' }).click();
  await dialog
    .getByText(/小写字母.*组成|账号须/)
    .first()
    .waitFor();
  await dialog.getByLabel('账号', { exact: true }).fill('ma.xinlai');
  await dialog.getByRole('button', { name: '提交' }).click();
  const password = (await page.getByRole('dialog').locator('code').textContent()) ?? '';
  expect(password).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
  await page.getByRole('heading', { name: '马新来 · ma.xinlai' }).waitFor();
  expect(await page.content()).not.toContain(password);

  await page.getByRole('button', { name: '增加岗位' }).click();
  await page.getByRole('dialog').getByRole('combobox', { name: '岗位' }).selectOption({ label: '村级信息员' });
  await picks(screen, '管辖地区', '元过村', '元过村');
  await page.getByRole('dialog').getByRole('button', { name: '提交' }).click();
  await page.getByRole('cell', { name: '浚县王庄镇元过村' }).waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('account');

  const newcomer = await office.screen();
  await newcomer.goTo('/sign-in');
  await newcomer.page.getByLabel('账号').fill('ma.xinlai');
  await newcomer.page.getByLabel('密码').fill(password);
  await newcomer.page.getByRole('button', { name: '登录', exact: true }).click();
  await newcomer.page
    .getByText(/首次登录|须修改/)
    .first()
    .waitFor();
});

it('ends an office, deactivates an account, and makes a token that is shown once', async () => {
  const screen = await administrator();
  const { page } = screen;
  await page.getByLabel('查找账号').fill('赵永刚');
  await page.getByRole('button', { name: '查找' }).click();
  await page.getByRole('link', { name: '赵永刚' }).click();
  expect(decodeURIComponent(page.url())).not.toContain('赵永刚');
  await page.getByRole('button', { name: '终止：乡镇经办人' }).click();
  await page.getByLabel('止', { exact: true }).fill('2026-03-01');
  await page.getByRole('dialog').getByRole('button', { name: '提交' }).click();
  await page.getByRole('cell', { name: '已终止' }).waitFor();
  await page.getByRole('button', { name: '新建令牌' }).click();
  await page.getByLabel('用途').fill('医保局比对接口');
  await page.getByRole('dialog').getByRole('button', { name: '提交' }).click();
  await page.getByText(/^sw_/).waitFor();
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
  await page.getByRole('cell', { name: '医保局比对接口', exact: true }).waitFor();
  await page.getByRole('button', { name: '停用账号' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '停用账号' }).click();
  await page.getByText('已停用', { exact: true }).waitFor();
  await page.getByRole('cell', { name: '已撤销' }).waitFor();
});

it('shows what a change does in days per step, refuses what cannot be, saves it, and sets it beside the old one', async () => {
  const { code, version } = national15;
  const screen = await administrator();
  const { page } = screen;
  await screen.goTo(`/policies/${code}/${version}/edit`);
  const effect = page.getByRole('table', { name: '每个环节最长天数' });
  await effect.getByRole('row', { name: /^公示最长/ }).waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('policy-edit');
  const notice = page.getByLabel('公示天数');
  await notice.fill('25');
  await page.getByText(/超过全程时限15天，不能保存/).waitFor();
  await page.getByRole('button', { name: '保存为新版本' }).click();
  await page.getByText(/1处需要更正/).waitFor();
  await notice.fill('4');
  await page.getByRole('button', { name: '保存为新版本' }).click();
  await page.getByRole('heading', { name: new RegExp(`第${version + 1}版$`) }).waitFor();
  expect(await screen.violations()).toEqual([]);
  await page.getByRole('button', { name: '与另一版本对照' }).click();
  await page.waitForURL(`**/policies/compare?left=${code}@${version + 1}`);
  await screen.goTo(`/policies/compare?left=${code}@${version}&right=${code}@${version + 1}`);
  await page.getByRole('row', { name: '公示天数 5天 4天' }).waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('policy-compare');
});

it('enters the year’s line and a holiday, and switches an inspection rule off with its reason', async () => {
  const screen = await administrator();
  const { page } = screen;
  await screen.goTo('/reference');
  await page.getByRole('button', { name: '录入监测线' }).click();
  await page.getByLabel('人均年收入（元）').fill('8600');
  await page.getByLabel('依据').fill('豫农领办〔2026〕2号');
  await page.getByRole('dialog').getByRole('button', { name: '提交' }).click();
  await page.getByRole('cell', { name: '8,600' }).waitFor();
  await page.getByRole('button', { name: '设置日期' }).click();
  await page.getByRole('textbox', { name: '日期' }).fill('2026-10-01');
  await page.getByRole('radio', { name: '放假' }).check();
  await page.getByLabel('依据').fill('国办发明电〔2025〕7号');
  await page.getByRole('dialog').getByRole('button', { name: '提交' }).click();
  await page.getByRole('cell', { name: '2026年10月1日', exact: true }).waitFor();
  await page
    .getByRole('button', { name: /^设置开关：/ })
    .first()
    .click();
  await page.getByRole('radio', { name: '停用' }).check();
  await page.getByRole('textbox', { name: '原因' }).fill('等待省级数据更正');
  await page.getByRole('dialog').getByRole('button', { name: '提交' }).click();
  await page.getByRole('table', { name: '开关记录' }).getByText('等待省级数据更正').waitFor();
  await page.getByRole('table', { name: '数据核查规则' }).getByRole('cell', { name: '停用' }).waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('reference');
});

it('lets an officer name who stands in, and end it again', async () => {
  const screen = await office.screen({ size: 'phone' });
  const { page } = screen;
  await screen.signIn('officer', townPassword);
  await page.getByRole('button', { name: '账号菜单' }).click();
  await page.getByRole('menuitem', { name: '请假代理' }).click();
  await page.getByRole('button', { name: '设置代理' }).click();
  await picks(screen, '代理人', '李国庆', '李国庆');
  await page.getByLabel('止').fill('2026-03-10');
  await page.getByLabel('事由').fill('公休假');
  await page.getByRole('dialog').getByRole('button', { name: '提交' }).click();
  await page.getByText('张海燕 → 李国庆').waitFor();
  expect(await screen.violations()).toEqual([]);
  await page.getByRole('button', { name: '提前结束：张海燕' }).click();
  await page.getByRole('dialog').getByLabel('止').fill('2026-03-01');
  await page.getByRole('dialog').getByRole('button', { name: '提交' }).click();
  await page.getByText('没有请假代理').waitFor();
});

it('names substitutes for several people of a township at once, by the supervisor, offering who opens their cases', async () => {
  const screen = await office.screen();
  const { page } = screen;
  await screen.signIn('supervisor', townPassword);
  await page.getByRole('link', { name: '请假代理' }).click();
  await page.getByRole('button', { name: '为多人设置代理' }).click();
  const dialog = page.getByRole('dialog', { name: '为多人设置代理' });
  await dialog.getByText('许科（行业部门经办人）').waitFor();
  await dialog.getByRole('combobox', { name: '乡镇' }).click();
  await page.locator('.ant-select-item-option').filter({ hasText: '王庄镇' }).click();
  await dialog.getByText('李国庆（乡镇分管领导）').waitFor();
  for (const away of ['张海燕', '李国庆']) {
    await dialog.getByRole('combobox', { name: `${away}的代理人` }).click();
    // Not the one before, which is chosen and may still be closing.
    await page
      .locator('.ant-select-item-option:not(.ant-select-item-option-selected):visible')
      .filter({ hasText: '王秀兰' })
      .click();
  }
  await dialog.getByText('已选2人').waitFor();
  await dialog.getByRole('button', { name: '提交' }).click();
  await dialog.getByText('此项必填').first().waitFor();
  await dialog.getByLabel('止').fill('2026-03-10');
  await dialog.getByLabel('事由').fill('集中培训');
  expect(await screen.violations()).toEqual([]);
  await screen.keep('covering');
  await dialog.getByRole('button', { name: '提交' }).click();
  const list = page.getByRole('table', { name: '请假代理' });
  await list.getByRole('row').filter({ hasText: '李国庆' }).getByText('王秀兰').waitFor();
  await page.getByRole('button', { name: '提前结束：张海燕' }).waitFor();

  const phone = await office.screen({ size: 'phone', language: 'en' });
  await phone.signIn('supervisor', townPassword);
  await phone.goTo('/substitutions');
  await phone.page.getByRole('button', { name: 'Substitutes for several' }).click();
  await phone.page.getByRole('dialog').getByRole('combobox', { name: 'Who stands in for 王秀兰' }).waitFor();
  expect(await phone.violations()).toEqual([]);
  await phone.keep('en-covering');
});

it('leads from the county down to a village by name', async () => {
  const screen = await administrator();
  const { page } = screen;
  await screen.goTo('/areas');
  await page.getByRole('link', { name: '王庄镇' }).click();
  await page.getByRole('cell', { name: places.village }).waitFor();
  await page.getByLabel('查找地区').fill('白道口');
  await page.getByRole('button', { name: '查找' }).click();
  await page.getByRole('cell', { name: '河南省安阳市滑县白道口镇白道口村' }).waitFor();
  expect(await screen.violations()).toEqual([]);
});

it('adds a village, renames it, and closes it once nothing hangs on it any more', async () => {
  const screen = await administrator();
  const { page } = screen;
  const dialog = page.getByRole('dialog');
  const submit = (): Promise<void> => dialog.getByRole('button', { name: '提交' }).click();
  await screen.goTo(`/areas?at=${places.township}`);
  await page.getByRole('button', { name: '新增下级地区' }).click();
  await dialog.getByLabel('代码').fill('410621999001');
  await dialog.getByLabel('名称').fill('新设村');
  await dialog.getByLabel('依据').fill('浚民〔2026〕12号');
  await submit();
  await dialog.getByText('区划代码应以上级地区的代码开头，且低于上级。').first().waitFor();
  await dialog.getByLabel('代码').fill('410621108901');
  await submit();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('link', { name: '新设村' }).click();
  await page.getByText('新增“新设村”').waitFor();
  await page.getByRole('button', { name: '更名' }).click();
  await dialog.getByLabel('新名称').fill('新设社区');
  await dialog.getByLabel('依据').fill('浚民〔2026〕13号');
  await submit();
  await page.getByText('由“新设村”更名为“新设社区”').waitFor();

  await screen.goTo(`/areas?at=${places.village}`);
  await page.getByRole('button', { name: '撤并' }).click();
  await dialog.getByText(/在用账号\d+个/).waitFor();
  await dialog.getByLabel('依据').fill('浚民〔2026〕14号');
  await submit();
  await dialog.getByText(/该地区还有/).waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('area-close');

  await screen.goTo('/areas?at=410621108901');
  await page.getByRole('button', { name: '撤并' }).click();
  await dialog.getByText('没有农户、案件和账号，可以撤销。').waitFor();
  await picks(screen, '并入哪个地区', '元过村', '元过村');
  await dialog.getByLabel('依据').fill('浚民〔2026〕14号');
  await submit();
  await page.getByText(/撤销$/).first().waitFor();
  await page.getByRole('link', { name: '浚县王庄镇元过村' }).waitFor();
  expect(await screen.violations()).toEqual([]);
  await screen.keep('area');
});
