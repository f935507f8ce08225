import type { RefusalTable } from './table';

export const accessRefusals = {
  'access.forbidden': { kind: 'forbidden', zh: '您没有办理此事项的权限。', en: 'You have no right to do this.' },
  'access.missing': { kind: 'missing', zh: '未找到，或不在您的管辖范围内。', en: 'Not found, or outside your scope.' },
  'session.required': { kind: 'unauthenticated', zh: '请先登录。', en: 'Please sign in first.' },
  'session.expired': {
    kind: 'unauthenticated',
    zh: '登录已过期，请重新登录，已填内容不会丢失。',
    en: 'Your session has expired; please sign in again, nothing you typed is lost.',
  },
  'csrf.missing': {
    kind: 'forbidden',
    zh: '请求缺少安全校验，请刷新页面后重试。',
    en: 'The request lacks its safety token; please reload the page and try again.',
  },
  'account.badCredentials': { kind: 'unauthenticated', zh: '账号或密码不正确。', en: 'Account or password is wrong.' },
  'account.locked': {
    kind: 'tooMany',
    zh: '登录失败次数过多，账号暂时锁定，请稍后再试。',
    en: 'Too many failed attempts; the account is locked for a while.',
  },
  'account.nameTaken': { kind: 'conflict', zh: '该账号名已被使用。', en: 'This account name is taken.' },
  'account.passwordWeak': {
    kind: 'invalid',
    zh: '密码至少{min}位，且不能与账号相同。',
    en: 'A password has at least {min} characters and differs from the account name.',
  },
  'tooMany.requests': {
    kind: 'tooMany',
    zh: '操作过于频繁，请稍后再试。',
    en: 'Too many requests; please try again shortly.',
  },
  'proof.missing': {
    kind: 'forbidden',
    zh: '未通过防机器提交校验，请刷新页面后重试。',
    en: 'The check against robots was not passed; please reload the page and try again.',
  },
  'proof.expired': {
    kind: 'forbidden',
    zh: '页面停留过久，正在重新校验，请再提交一次。',
    en: 'The page was open for too long; please send it once more.',
  },
  'body.tooLarge': { kind: 'invalid', zh: '提交内容过大。', en: 'The content submitted is too large.' },
  'request.tooLong': {
    kind: 'invalid',
    zh: '网址或请求头过长（合计不超过16KiB），请缩短查询条件后重试。',
    en: 'The address and headers are too long (16 KiB together at most); please shorten the query.',
  },
  'request.tooSlow': {
    kind: 'invalid',
    zh: '请求迟迟没有发送完，连接已断开，请重试。',
    en: 'The request did not arrive completely in time; please send it again.',
  },
  'request.unreadable': {
    kind: 'invalid',
    zh: '请求不符合HTTP格式，无法读取。',
    en: 'The request is not valid HTTP and cannot be read.',
  },
  'body.notJson': { kind: 'invalid', zh: '提交内容不是有效的JSON。', en: 'The content submitted is not valid JSON.' },
  'unavailable.unknown': {
    kind: 'unavailable',
    zh: '暂时无法确认是否已保存，系统将用同一编号自动重试，请勿重复填写。',
    en: 'It is not known yet whether this was saved; it is retried with the same key, please do not type it again.',
  },
  'internal.error': {
    kind: 'internal',
    zh: '系统内部错误，已记录，编号可供运维查询。',
    en: 'An internal error occurred and was recorded.',
  },
} as const satisfies RefusalTable;
