/** A village with its own staff. `login` is the pinyin that its people's account names begin with. */
export type StaffedVillage = { code: string; name: string; login: string };
/** A township office and the three villages of it that have people in the demonstration. */
export type Station = { code: string; login: string; villages: readonly StaffedVillage[] };

const villages = (township: string, list: string): StaffedVillage[] =>
  list.split(' ').map((entry) => {
    const [suffix = '', name = '', login = ''] = entry.split(':');
    return { code: township + suffix, name, login };
  });

/** Every township office with three of its villages, 王庄镇 first: 宋井固村 is the village of the county's own report. */
export const stations: readonly Station[] = [
  {
    code: '410621108000',
    login: 'wangzhuang',
    villages: villages('410621108', '242:宋井固村:songjinggu 205:元过村:yuanguo 210:大齐村:daqi'),
  },
  {
    code: '410621101000',
    login: 'shantang',
    villages: villages('410621101', '201:东善堂村:dongshantang 226:李洪庄村:lihongzhuang 239:临河村:linhe'),
  },
  {
    code: '410621102000',
    login: 'tunzi',
    villages: villages('410621102', '204:码头村:matou 220:蒋八营村:jiangbaying 223:大屯村:datun'),
  },
  {
    code: '410621104000',
    login: 'xinzhen',
    villages: villages('410621104', '225:淇门南街村:qimennanjie 230:孟庄村:mengzhuang 244:彭村:pengcun'),
  },
  {
    code: '410621105000',
    login: 'xiaohe',
    villages: villages('410621105', '220:前同山村:qiantongshan 233:瓦岗村:wagang 259:亮马台村:liangmatai'),
  },
  {
    code: '410621107000',
    login: 'weixian',
    villages: villages('410621107', '206:袁香菜村:yuanxiangcai 216:姚村:yaocun 250:砖城村:zhuancheng'),
  },
  {
    code: '410621109000',
    login: 'baisi',
    villages: villages('410621109', '204:大郭庄村:daguozhuang 220:张七营村:zhangqiying 243:辉泉沟村:huiquangou'),
  },
  {
    code: '410621001000',
    login: 'weixi',
    villages: villages('410621001', '210:水峪村:shuiyu 211:花地村:huadi 213:将军墓村:jiangjunmu'),
  },
  {
    code: '410621002000',
    login: 'xunzhou',
    villages: villages('410621002', '205:七股路村:qigulu 214:甘草庄村:gancaozhuang 220:十里铺村:shilipu'),
  },
  {
    code: '410621003000',
    login: 'liyang',
    villages: villages('410621003', '201:河道村:hedao 218:双庙村:shuangmiao 219:寨里村:zhaili'),
  },
  {
    code: '410621004000',
    login: 'pishan',
    villages: villages('410621004', '202:寺下头村:sixiatou 212:界牌村:jiepai 213:杨堤村:yangdi'),
  },
];

/** The 33 villages with staff, in the order of the stations. */
export const staffedVillages: readonly StaffedVillage[] = stations.flatMap((station) => station.villages);

/** The grid of a village that a household or a grid worker belongs to; each staffed village has two. */
export const gridOf = (villageCode: string, number: 1 | 2): string => `${villageCode}-${number}`;
