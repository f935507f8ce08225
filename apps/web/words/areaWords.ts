import { words } from './words';

export const useAreaWords = words('areas', {
  title: { zh: '行政区划', en: 'Areas' },
  text: {
    zh: '区划代码随安装时的代码文件载入；新增或撤并由运维人员用同一文件再次载入。',
    en: 'They come from the file of division codes that the installation was set up with; the operator loads it again when it changes.',
  },
  searchLabel: { zh: '查找地区', en: 'Find an area' },
  search: { zh: '名称或代码', en: 'Name or code' },
  name: { zh: '名称', en: 'Name' },
  code: { zh: '代码', en: 'Code' },
  level: { zh: '级别', en: 'Level' },
  fullName: { zh: '全称', en: 'Full name' },
  province: { zh: '省', en: 'Province' },
  city: { zh: '市', en: 'City' },
  county: { zh: '县', en: 'County' },
  township: { zh: '乡镇', en: 'Township' },
  village: { zh: '村', en: 'Village' },
  path: { zh: '所在位置', en: 'Where one is' },
  top: { zh: '我的地区', en: 'My areas' },
  below: { zh: '下级地区', en: 'Areas below' },
  empty: { zh: '没有下级地区', en: 'Nothing below' },
  notFound: { zh: '没有找到', en: 'Nothing found' },
});
