import { words } from './words';

export const useWebhookWords = words({
  title: { zh: '消息接收端', en: 'Receivers' },
  text: {
    zh: '提醒同时以签名消息发给这里登记的接收端（短信、企业微信等网关）。消息只有编号和代码，没有姓名和证件号码。',
    en: 'Alerts also go, as signed messages, to the receivers named here (gateways to SMS, WeCom, mail). They hold ids and codes, no names and no identity numbers.',
  },
  create: { zh: '登记接收端', en: 'Name a receiver' },
  created: { zh: '已登记', en: 'Named' },
  name: { zh: '名称', en: 'Name' },
  url: { zh: '接收地址', en: 'Address' },
  urlHint: { zh: '完整的 https 网址', en: 'A complete https URL' },
  area: { zh: '地区', en: 'Area' },
  areaHint: { zh: '只发送该地区案件的消息', en: 'Only of the cases of this area' },
  kinds: { zh: '提醒类型', en: 'Kinds of alerts' },
  secret: { zh: '签名密钥', en: 'Signing secret' },
  secretOnce: {
    zh: '请交给接收端保存，用于验证签名；关闭后不能再次查看，只能更换。',
    en: 'Give it to the receiver, which verifies the signatures with it. It cannot be seen again, only replaced.',
  },
  renew: { zh: '更换密钥', en: 'Replace the secret' },
  renewText: {
    zh: '新密钥立即生效，旧密钥签名的消息不再发出。请先通知接收端。',
    en: 'From now on messages are signed with another secret. Tell the receiver first.',
  },
  enable: { zh: '启用', en: 'Switch on' },
  disable: { zh: '停用', en: 'Switch off' },
  disableText: {
    zh: '停用后不再发送，期间的消息留存，启用后可手工重发。',
    en: 'Nothing is sent any more. What it would get is kept and can be sent by hand once it is on again.',
  },
  enableText: {
    zh: '启用后新的消息正常发送；停用期间留存的消息请手工重发。',
    en: 'New messages are sent again. What was kept meanwhile is sent by hand.',
  },
  on: { zh: '正常', en: 'On' },
  byHand: { zh: '已停用（人工）', en: 'Switched off by hand' },
  failing: { zh: '已停用（连续三天发送失败）', en: 'Switched off: it took nothing for three days' },
  gone: { zh: '已停用（对方表示不再接收）', en: 'Switched off: it said that it is gone' },
  failingSince: { zh: '自{{moment}}起发送失败，系统在重试', en: 'Takes nothing since {{moment}}; being tried again' },
  counts: {
    zh: '发送中{{waiting}}条，未送达{{undelivered}}条',
    en: '{{waiting}} on their way, {{undelivered}} not delivered',
  },
  lastDelivered: { zh: '最近送达 {{moment}}', en: 'Last delivered {{moment}}' },
  log: { zh: '发送记录', en: 'Log' },
  logOf: { zh: '发送记录：{{name}}', en: 'Log: {{name}}' },
  empty: { zh: '没有接收端', en: 'No receivers' },
  emptyText: { zh: '提醒仍会在系统内送达。', en: 'Alerts arrive in the application all the same.' },
  message: { zh: '消息', en: 'Message' },
  kind: { zh: '类型', en: 'Kind' },
  state: { zh: '状态', en: 'State' },
  attempts: { zh: '发送次数', en: 'Times sent' },
  answer: { zh: '对方应答', en: 'Answer' },
  at: { zh: '生成时间', en: 'Made' },
  again: { zh: '重发', en: 'Send again' },
  againOf: { zh: '重发{{id}}', en: 'Send {{id}} again' },
  againSpan: { zh: '重发一段时间', en: 'Send a span again' },
  againText: {
    zh: '重发所选日期内未送达的消息，每次最多1000条。编号不变，对方已收到的会自行忽略。',
    en: 'Sends what was not delivered in these days again, at most 1,000 at a time. The ids stay: a receiver drops what it has.',
  },
  from: { zh: '起', en: 'From' },
  until: { zh: '止', en: 'Until' },
  sent: { zh: '正在重发', en: 'Being sent again' },
  all: { zh: '全部', en: 'All' },
  emptyLog: { zh: '没有发送记录', en: 'Nothing was sent' },
});

/** How a message stands. */
export const deliveryStateNames = {
  waiting: { zh: '发送中', en: 'On its way' },
  delivered: { zh: '已送达', en: 'Delivered' },
  failed: { zh: '未送达', en: 'Given up' },
  held: { zh: '留存', en: 'Held' },
} as const;

/** Why a receiver gave no status. */
export const postFaultNames = {
  inside: { zh: '地址在内部网络，不允许', en: 'inside a private network' },
  unknownHost: { zh: '找不到主机', en: 'unknown host' },
  refused: { zh: '拒绝连接', en: 'connection refused' },
  tls: { zh: '证书无效', en: 'no valid certificate' },
  timeout: { zh: '超时', en: 'timed out' },
  broken: { zh: '连接中断', en: 'connection broken' },
} as const;
