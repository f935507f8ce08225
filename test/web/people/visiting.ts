import type { VillagerAtScreen } from './clerk';

const securities = ['吃', '穿', '义务教育', '基本医疗', '住房安全', '饮水安全'];

/** Looks at a step when it is filled in. */
export type Look = (step: string) => Promise<void>;

/** Fills in a visit to somebody who lives alone, step by step. */
export async function fillsInVisit(
  clerk: VillagerAtScreen,
  headName: string,
  look: Look = () => Promise.resolve(),
): Promise<void> {
  const { page } = clerk;

  await clerk.goesTo('人口');
  await page.getByRole('button', { name: new RegExp(`^${headName}`) }).click();
  await clerk.types('民族', '汉族');
  await clerk.picks('文化程度', '初中');
  await clerk.ticks('健康');
  await clerk.chooses('劳动技能', '普通劳动力');
  await clerk.chooses('近十二个月外出或就近务工', '否');
  for (const [group, choice] of [
    ['公益性岗位', '否'],
    ['参加基本医保', '是'],
    ['参加养老保险', '是'],
    ['享受低保', '否'],
    ['特困供养', '否'],
    ['享受残疾人两项补贴', '否'],
  ] as const)
    await clerk.chooses(group, choice);
  await look('people');

  await clerk.goesTo('住房');
  await clerk.chooses('户类型', '一般农户');
  await clerk.chooses('住房安全等级', 'B级');
  await clerk.types('住房面积', '86.5');
  await clerk.chooses('饮水来源', '自来水');
  await clerk.chooses('通生活用电', '是');
  await clerk.chooses('厕所', '卫生厕所');
  await clerk.picks('主要燃料', '电');
  await clerk.chooses('入户路', '硬化路');
  await holdsEverything(clerk);
  await page.getByRole('button', { name: '其余项填0' }).click();
  await clerk.chooses('加入合作社', '否');
  await clerk.chooses('龙头企业带动', '否');
  await look('home');

  await clerk.goesTo('收支');
  await clerk.types('工资性收入', '12000');
  await clerk.types('医疗合规自付支出', '9000');
  await page.getByRole('button', { name: /^其余项填0/ }).click();
  const perHead = page.getByRole('region', { name: '人均纯收入' });
  await perHead.getByText('3,000元').waitFor();
  await perHead.getByText('低于监测范围').waitFor();
  await look('income');

  await clerk.goesTo('授权');
  await clerk.chooses(`${headName}的授权方式`, '屏幕签名');
  await clerk.signs(headName);
  await page.getByRole('link', { name: `打开${headName}的签名` }).waitFor();
  await look('consent');

  await clerk.goesTo('照片');
  await clerk.photographs();
  await look('photos');

  await clerk.goesTo('意见');
  await page.getByLabel('姓名', { exact: true }).nth(1).fill('马驻村');
  await page.getByLabel('职务', { exact: true }).nth(1).fill('驻村工作队员');
  await clerk.chooses('核实结论', '存在风险');
  await clerk.ticks('因病');
  await clerk.chooses('拟纳入类别', '突发严重困难户');
  await clerk.types('风险发生时间', '2026-02-10');
  await page.getByLabel('情况说明').fill('在家务农，两人入户核实。');
  await page.getByText('草稿已保存').waitFor();
  await look('opinion');
}

async function holdsEverything({ page }: VillagerAtScreen): Promise<void> {
  for (const security of securities)
    await page.getByRole('radiogroup', { name: security, exact: true }).getByText('有保障', { exact: true }).click();
}

/** A year's income well above the line, for one person. */
async function livesWell(villager: VillagerAtScreen): Promise<void> {
  await villager.types('工资性收入', '36000');
  await villager.page.getByRole('button', { name: /^其余项填0/ }).click();
}

/** Fills in a helper's visit, or one while the household is tracked: it lives well and nothing new is seen. */
export async function fillsInHomeCall(helper: VillagerAtScreen): Promise<void> {
  await helper.photographs();
  await livesWell(helper);
  await holdsEverything(helper);
  await helper.chooses('发现新的风险', '否');
}

/** Fills in the assessment before an elimination: income and securities anew, every cause settled, the contact known. */
export async function fillsInAssessment(clerk: VillagerAtScreen, contactPhone: string): Promise<void> {
  const { page } = clerk;
  await clerk.goesTo('住房');
  await holdsEverything(clerk);
  await clerk.goesTo('收支');
  await livesWell(clerk);
  await clerk.goesTo('风险');
  await clerk.chooses('处置结果', '已解决');
  await page.getByLabel('佐证说明').first().fill('已治愈，半年未再住院，务工收入稳定。');
  await clerk.types('联系电话', contactPhone);
  await clerk.goesTo('照片');
  await clerk.photographs();
  await clerk.goesTo('意见');
  await page.getByLabel('姓名', { exact: true }).nth(1).fill('马驻村');
  await page.getByLabel('职务', { exact: true }).nth(1).fill('驻村工作队员');
  await clerk.chooses('办理结果', '风险稳定消除');
}
