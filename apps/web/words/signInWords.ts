import { words } from './words';

export const useSignInWords = words({
  title: { zh: '登录', en: 'Sign in' },
  login: { zh: '账号', en: 'Account' },
  password: { zh: '密码', en: 'Password' },
  show: { zh: '显示', en: 'Show' },
  selfReport: { zh: '农户自主申报、查进度', en: 'For families: report, see the progress' },
  submit: { zh: '登录', en: 'Sign in' },
  expiredTitle: { zh: '登录已过期', en: 'Your session has ended' },
  expiredText: {
    zh: '请重新输入密码，已填写的内容都还在，登录后自动继续。',
    en: 'Please enter your password again; everything you typed is still there and goes on by itself.',
  },
  passwordTitle: { zh: '修改密码', en: 'Change password' },
  mustChange: { zh: '首次登录或密码被重置，请先修改密码。', en: 'Please change your password first.' },
  oldPassword: { zh: '原密码', en: 'Present password' },
  newPassword: { zh: '新密码', en: 'New password' },
  newPasswordHint: { zh: '至少10位，不能与账号相同', en: 'At least 10 characters, and not the account name' },
  repeated: { zh: '再次输入新密码', en: 'New password again' },
  different: { zh: '两次输入的新密码不一致。', en: 'The two new passwords differ.' },
  changed: {
    zh: '密码已修改，其他设备上的登录已退出。',
    en: 'The password is changed; sessions on other devices have ended.',
  },
});
