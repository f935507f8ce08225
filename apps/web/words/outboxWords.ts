import { words } from './words';

export const useOutboxWords = words({
  title: { zh: '待发送箱', en: 'Outbox' },
  text: {
    zh: '在本机提交的表格和照片。有信号时自动发送，不会重复办理。',
    en: 'Forms and photos submitted on this device. They are sent by themselves when there is a signal, and only once.',
  },
  empty: { zh: '没有等待发送的内容', en: 'Nothing waits to be sent' },
  waiting: { zh: '等待信号', en: 'Waits for a signal' },
  unknown: { zh: '已发送，尚未得到答复', en: 'Sent, not answered yet' },
  refused: { zh: '未被接受', en: 'Not accepted' },
  refusedHere: { zh: '在本机提交的内容未被接受', en: 'What was submitted on this device was not accepted' },
  sent: { zh: '已送达', en: 'Accepted' },
  minutes: { zh: '评议会记录（{{count}}户）', en: 'Minutes of a meeting ({{count}} households)' },
  posting: { zh: '公示{{number}}已张贴', en: 'Notice {{number}} hangs' },
  submittedAt: { zh: '{{time}}提交', en: 'submitted {{time}}' },
  photos: { zh: '附{{count}}个文件', en: { one: '{{count}} file', other: '{{count}} files' } },
  attempts: { zh: '已发送{{count}}次', en: 'sent {{count}}×' },
  sendNow: { zh: '立即发送', en: 'Send now' },
  correct: { zh: '更正后重新提交', en: 'Put it right and submit again' },
  discard: { zh: '放弃', en: 'Discard' },
  discardSure: {
    zh: '放弃后，填写的内容从本机删除，不能恢复。',
    en: 'What was filled in is deleted from this device and cannot be brought back.',
  },
  clearSent: { zh: '清除已送达的记录', en: 'Clear what was accepted' },
  waitingCount: {
    zh: '{{count}}件等待发送',
    en: { one: '{{count}} waits to be sent', other: '{{count}} wait to be sent' },
  },
  refusedCount: {
    zh: '{{count}}件未被接受，请更正',
    en: { one: '{{count}} was not accepted: put it right', other: '{{count}} were not accepted: put them right' },
  },
  leaveTitle: { zh: '本机还有没送达的内容', en: 'Something on this device has not been sent' },
  leaveText: {
    zh: '还有{{count}}件没有送达。退出登录会把它们从本机删除，不能恢复。',
    en: {
      one: '{{count}} form has not been accepted yet. Signing out deletes it from this device for good.',
      other: '{{count}} forms have not been accepted yet. Signing out deletes them from this device for good.',
    },
  },
  leaveDrafts: {
    zh: '还有{{count}}份正在填写的内容只存在本机，没有存到系统。退出登录会把它们从本机删除，不能恢复。',
    en: {
      one: '{{count}} form that is being filled in lies on this device only. Signing out deletes what was typed for good.',
      other:
        '{{count}} forms that are being filled in lie on this device only. Signing out deletes what was typed for good.',
    },
  },
  leavePhotos: {
    zh: '还有{{count}}张照片只存在本机。退出登录会把它们删除，不能恢复。',
    en: {
      one: '{{count}} photo lies on this device only. Signing out deletes it for good.',
      other: '{{count}} photos lie on this device only. Signing out deletes them for good.',
    },
  },
  leaveAnyway: { zh: '删除并退出', en: 'Delete them and sign out' },
  stay: { zh: '先不退出', en: 'Stay' },
  stillInTitle: { zh: '还没有退出登录', en: 'You are still signed in' },
  stillInText: {
    zh: '系统没有答复，登录可能仍然有效，本机的内容一项未删。有网络时请再试；在此之前不要把设备交给别人。',
    en: 'The system did not answer: the session may still be open, and nothing was deleted from this device. Try again when there is a network, and do not hand the device to anybody before.',
  },
  leaveAgain: { zh: '再次退出', en: 'Sign out again' },
});
