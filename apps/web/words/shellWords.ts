import { words } from './words';

export const useShellWords = words({
  product: { zh: '守望', en: 'Shouwang' },
  productLong: { zh: '防止返贫动态监测和帮扶', en: 'Monitoring and help against a return to poverty' },
  skip: { zh: '跳到正文', en: 'Skip to content' },
  menu: { zh: '主菜单', en: 'Main menu' },
  more: { zh: '更多', en: 'More' },
  account: { zh: '账号菜单', en: 'Account menu' },
  allOffices: { zh: '全部岗位', en: 'All offices' },
  actIn: { zh: '以此岗位办理', en: 'Act in this office' },
  offices: { zh: '我的岗位', en: 'My offices' },
  forName: { zh: '代{{name}}', en: 'for {{name}}' },
  substitutions: { zh: '请假代理', en: 'Cover for leave' },
  changePassword: { zh: '修改密码', en: 'Change password' },
  signOut: { zh: '退出登录', en: 'Sign out' },
  stillIn: {
    zh: '系统没有答复，还没有退出登录。有网络时请再试。',
    en: 'No answer: you are still signed in. Try again when there is a network.',
  },
  language: { zh: 'English', en: '中文' },
  noPages: {
    zh: '您今天没有任何岗位，请联系管理员。',
    en: 'You hold no office today; please ask your administrator.',
  },
  close: { zh: '关闭', en: 'Close' },
  notices: { zh: '提醒', en: 'Alerts' },
  unreadNotices: { zh: '{{count}}条未读', en: '{{count}} unread' },
  waiting: { zh: '{{count}}项待办', en: '{{count}} waiting' },
});
