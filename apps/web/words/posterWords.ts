import { words } from './words';

export const usePosterWords = words({
  title: { zh: '申报海报', en: 'Poster for the village' },
  village: { zh: '哪个村', en: 'Village' },
  lead: {
    zh: '打印后张贴在村务公开栏、卫生室、小卖部。农户扫码即可申报，村名已经填好。',
    en: 'Print it and hang it where people pass. Whoever scans it reports to this village; its name is filled in.',
  },
  address: {
    zh: '二维码指向 {{address}}。请确认农户的手机能打开这个网址。',
    en: 'The code leads to {{address}}. Make sure that people’s phones can open that address.',
  },
  chooseVillage: { zh: '请先选村', en: 'Choose a village first' },
  heading: { zh: '生活遇到困难，请扫码申报', en: 'In difficulty? Scan and report' },
  subheading: { zh: '防止返贫监测和帮扶', en: 'Monitoring and help against a return to poverty' },
  code: { zh: '申报二维码，{{village}}', en: 'Code to report by, {{village}}' },
  who: {
    zh: '因病、因灾、因意外、失业、上学、住房、饮水等原因，家里生活困难的，都可以申报。',
    en: 'If illness, disaster, accident, lost work, school, housing or water leaves your family in difficulty, you may report.',
  },
  step1: {
    zh: '用手机扫码，填六项内容，不用注册。',
    en: 'Scan with a phone and fill in six things; no account is needed.',
  },
  step2: { zh: '保存回执编号，随时查进度。', en: 'Keep the receipt number to see the progress.' },
  step3: { zh: '村里会派两人上门核实情况。', en: 'Two people will visit you at home.' },
  free: {
    zh: '申报不收费。不会用手机的，可请村干部代填，或拨打 12317。',
    en: 'It costs nothing. The village can fill it in for you, or call 12317.',
  },
});
