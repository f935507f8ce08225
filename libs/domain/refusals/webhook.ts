import type { RefusalTable } from './table';

export const webhookRefusals = {
  'webhook.url': {
    kind: 'invalid',
    zh: '接收地址应为完整的 https 网址，不含用户名、密码和 # 部分。',
    en: 'The address must be a complete https URL without user name, password or fragment.',
  },
  'webhook.https': {
    kind: 'invalid',
    zh: '接收地址必须使用 https。',
    en: 'The address must use https.',
  },
  'webhook.inside': {
    kind: 'refused',
    zh: '接收地址指向本机或内部网络，未经系统设置允许（SHOUWANG_WEBHOOK_PRIVATE）。',
    en: 'The address lies on this machine or inside a private network, which the installation does not allow (SHOUWANG_WEBHOOK_PRIVATE).',
  },
  'webhook.tooMany': {
    kind: 'conflict',
    zh: '接收端已达 {max} 个，请先停用并清理不用的接收端。',
    en: 'There are {max} receivers already: please use one of them.',
  },
  'webhook.disabled': {
    kind: 'conflict',
    zh: '接收端已停用，请先启用再重发。',
    en: 'The receiver is switched off: switch it on before sending again.',
  },
  'webhook.nothingToSend': {
    kind: 'refused',
    zh: '所选范围内没有可重发的消息。',
    en: 'There is no message to send again in what was chosen.',
  },
} as const satisfies RefusalTable;
