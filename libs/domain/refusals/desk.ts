import type { RefusalTable } from './table';

/** Accounts, register, files, requests as such: what the desk refuses before any case is asked. */
export const deskRefusals = {
  'route.missing': { kind: 'missing', zh: '没有这一接口。', en: 'There is no such address in this interface.' },
  'body.mediaType': {
    kind: 'invalid',
    zh: '提交内容的类型不受支持，应为JSON。',
    en: 'The content type is not supported; JSON is expected.',
  },
  'page.cursor': {
    kind: 'invalid',
    zh: '翻页标记无效，请从第一页重新查看。',
    en: 'The page cursor is not valid; please start from the first page.',
  },
  'unavailable.now': {
    kind: 'unavailable',
    zh: '系统暂时不可用，请稍后重试，已填内容不会丢失。',
    en: 'The system is not available for the moment; please try again, nothing you typed is lost.',
  },
  'account.mustChangePassword': {
    kind: 'forbidden',
    zh: '首次登录须先修改密码。',
    en: 'The password has to be changed first.',
  },
  'account.oldPassword': { kind: 'invalid', zh: '原密码不正确。', en: 'The present password is wrong.' },
  'account.login': {
    kind: 'invalid',
    zh: '账号须为3至40位小写字母、数字、点或横线，以字母开头。',
    en: 'An account name has 3 to 40 lower-case letters, digits, dots or hyphens and begins with a letter.',
  },
  'account.self': {
    kind: 'forbidden',
    zh: '不能为本人授权、停用或重置密码。',
    en: 'Nobody grants rights to himself, deactivates himself or resets his own password.',
  },
  'grant.areaLevel': {
    kind: 'refused',
    zh: '该岗位只能授权到{level}。',
    en: 'This role is granted for a {level} only.',
  },
  'grant.period': {
    kind: 'refused',
    zh: '该授权期限已过，不能再改。',
    en: 'This grant is over and can no longer be changed.',
  },
  'substitution.self': { kind: 'refused', zh: '不能由本人代理本人。', en: 'Nobody substitutes for himself.' },
  'substitution.unfit': {
    kind: 'refused',
    zh: '该人员打不开请假人经办的案件，不能代理。',
    en: 'This person cannot open the cases of whoever is away, and so does not stand in.',
  },
  'substitution.alsoAway': {
    kind: 'conflict',
    zh: '该人员在此期间也请假。',
    en: 'This person is away in those days, too.',
  },
  'substitution.covered': {
    kind: 'conflict',
    zh: '请假人在此期间已有代理人，请先结束原代理。',
    en: 'Whoever is away has a substitute in those days already; please end that first.',
  },
  'household.numberTaken': { kind: 'conflict', zh: '该户编号已被使用。', en: 'This household number is taken.' },
  'household.changed': {
    kind: 'conflict',
    zh: '该户登记信息已由{by}于{at}修改，请核对后重新提交，您填写的内容已保留。',
    en: 'The household was changed by {by} at {at}; please check and submit again, what you typed is kept.',
  },
  'household.merged': {
    kind: 'refused',
    zh: '该户已并入另一户，不能再修改。',
    en: 'The household was merged into another and can no longer be changed.',
  },
  'household.oneHead': { kind: 'invalid', zh: '每户须有且只有一名户主。', en: 'A household has exactly one head.' },
  'member.gone': {
    kind: 'conflict',
    zh: '该成员已登记死亡或迁出。',
    en: 'This member is recorded as dead or moved away already.',
  },
  'file.missing': { kind: 'invalid', zh: '没有收到文件。', en: 'No file was received.' },
  'file.tooLarge': { kind: 'invalid', zh: '文件过大，最大{max}MB。', en: 'The file is too large: at most {max} MB.' },
  'file.type': {
    kind: 'invalid',
    zh: '仅支持JPG、PNG、WebP图片和PDF，且内容须与格式相符。',
    en: 'Only JPEG, PNG and WebP images and PDF are accepted, and the content must be what it says.',
  },
  'reference.noLine': {
    kind: 'refused',
    zh: '尚未录入本年度监测线，收入无从判断；请管理员在“基础数据”中录入后再提交。',
    en: 'The year’s monitoring line has not been entered, so no income can be judged: the administrator enters it first.',
  },
  'reference.past': { kind: 'refused', zh: '生效日期不能早于今天。', en: 'It cannot take effect before today.' },
} as const satisfies RefusalTable;
