import { words } from './words';

export const useFileWords = words({
  take: { zh: '拍照或选择照片', en: 'Take or choose a photo' },
  choose: { zh: '选择文件', en: 'Choose a file' },
  noneChosen: { zh: '还没有选择', en: 'None chosen' },
  shrunk: { zh: '照片会在本机压缩后上传', en: 'Photos are made smaller on this device before they are sent' },
  sending: { zh: '正在上传', en: 'Uploading' },
  waiting: { zh: '等待网络', en: 'Waiting for the network' },
  failed: { zh: '未能上传', en: 'Not uploaded' },
  photo: { zh: '照片{{number}}', en: 'Photo {{number}}' },
  open: { zh: '打开{{name}}', en: 'Open {{name}}' },
  remove: { zh: '移除{{name}}', en: 'Remove {{name}}' },
});
