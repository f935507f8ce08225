import type { Sex } from '#domain/household/personCodes';
import { chanceOf, type Chance } from './chance';

/** Family names by their share of the population, per mille (公安部《二〇二〇年全国姓名报告》, evened for northern Henan), then rarer ones. */
const surnames: readonly (readonly [string, number])[] = (
  '王79 李78 张76 刘57 陈36 杨33 赵27 黄14 周18 吴15 孙20 徐14 马18 朱15 胡14 郭21 高16 何9 林7 罗6 郑10 梁7 宋15 谢5 唐5 ' +
  '许9 韩12 冯11 邓4 曹9 彭4 曾3 田8 董10 袁8 潘4 于6 蒋4 蔡4 余3 杜8 叶2 程8 苏6 魏9 吕7 丁5 任8 卢5 姚7 沈2 姜5 崔8 钟2 ' +
  '谭2 陆2 汪3 范7 金3 石6 廖1 贾7 夏3 韦1 付5 方4 白5 邹2 孟5 熊2 秦6 邱2 江2 尹4 薛6 闫7 段6 雷4 侯6 龙1 史6 陶2 黎1 贺4 ' +
  '顾1 毛3 郝5 龚1 邵3 万2 钱1 严1 覃1 武4 戴2 莫1 孔3 向1 汤1 申4 邢4 耿4 甘2 姬3 傅4 晏2 于3 仝2 逯1 鹿1 荆1 訾1 亓1 昝1 郗1 欧阳1 司马1 上官1'
)
  .split(' ')
  .map((entry) => [entry.replace(/\d+$/, ''), Number(/\d+$/.exec(entry)?.[0])] as const);

const knownSurnames = new Set(surnames.map(([name]) => name));

/** Given names of the generations that bear them. */
const givenNames: readonly { bornBefore: number; male: string; female: string }[] = [
  {
    bornBefore: 1962,
    male: '德福 长根 保国 金山 玉田 法勤 福臣 书堂 文林 运生 麦成 天喜 世昌 守义 怀德 炳文 全喜 清河 拴柱 老虎',
    female: '秀英 桂兰 玉梅 秀荣 爱莲 香云 桂芝 素珍 凤英 改名 秋菊 小妮 青枝 雪花 玉枝 兰英 喜凤 金花 春梅 翠莲',
  },
  {
    bornBefore: 1982,
    male: '建国 卫东 国庆 红军 志强 建军 永刚 爱民 新民 保平 海军 文革 学军 利民 俊杰 现伟 永胜 社会 国强 合军',
    female: '秀丽 红霞 爱香 海霞 玉霞 利娟 素霞 俊英 艳红 小红 巧玲 会芳 瑞霞 永霞 春霞 爱花 彦玲 志红 秀娟 麦花',
  },
  {
    bornBefore: 2003,
    male: '鹏飞 亚军 帅 磊 超 浩 晓东 凯 伟伟 博 永杰 家豪 涛 明亮 旭东 世杰 玉龙 新超 振宇 文博',
    female: '婷婷 静 丹丹 晓燕 盼盼 亚楠 莹莹 娜 梦雅 倩 文静 晶晶 佳佳 瑞娟 雪 慧敏 甜甜 鑫 艳艳 思雨',
  },
  {
    bornBefore: 9999,
    male: '浩宇 子轩 一鸣 梓豪 俊熙 奕辰 家乐 宇航 明哲 嘉豪 子墨 沐阳 皓轩 天佑 泽宇 梓睿 佳航 雨泽 铭轩 晨阳',
    female: '梓涵 欣怡 诗涵 雨桐 一诺 可馨 梦琪 佳怡 紫萱 依诺 语嫣 若曦 子涵 奕彤 思琪 雨萱 艺涵 梦瑶 婉清 沐瑶',
  },
];

/** Characters that older code pages and fonts lack (two of them outside the basic plane); about one name in 250 holds one. */
export const rareCharacters = ['䶮', '㛃', '𫖯', '𬭸', '𠅤', '堃', '喆', '犇'] as const;

/** A family name by its frequency. */
export function surname(chance: Chance): string {
  return chance.weighted(surnames);
}

/** The family name that a village is called after (高庄村 → 高, 宋井固村 → 宋, 东乔庄村 → 乔), if it is one. */
export function surnameOfVillage(villageName: string): string | undefined {
  const core = villageName.replace(/^[东西南北前后大小]/, '');
  return knownSurnames.has(core.charAt(0)) && /[庄寨村固营]/.test(core.slice(1)) ? core.charAt(0) : undefined;
}

/** A given name of the generation and sex. */
export function givenName(chance: Chance, bornOn: string, sex: Sex): string {
  if (chance.hit(1 / 250)) return chance.pick(['', '建', '玉', '文']) + chance.pick(rareCharacters);
  const year = Number(bornOn.slice(0, 4));
  const generation = givenNames.find((names) => year < names.bornBefore);
  const names = (generation?.[sex] ?? '').split(' ');
  const name = chance.pick(names);
  // Half of the names are put together from two of the generation's names, as parents do it.
  return name.length > 1 && chance.hit(0.5) ? name.charAt(0) + chance.pick(names).slice(-1) : name;
}

/** The two families that half of a village belongs to; the first gave the village its name where it has one. */
export function clansOf(seed: number, village: { code: string; name: string }): readonly [string, string] {
  const chance = chanceOf(seed, `clans/${village.code}`);
  return [surnameOfVillage(village.name) ?? surname(chance), surname(chance)];
}

/** A family name as found in a village with these clans. */
export function surnameIn(chance: Chance, clans: readonly [string, string]): string {
  return (
    chance.weighted([
      [clans[0], 40],
      [clans[1], 15],
      ['', 45],
    ]) || surname(chance)
  );
}

/** A full name for somebody at work, born 1965–1998. */
export function personName(chance: Chance, family = surname(chance)): string {
  return family + givenName(chance, `${chance.int(1965, 1998)}-01-01`, chance.hit(0.65) ? 'male' : 'female');
}
