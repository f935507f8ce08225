import type { RefusalTable } from './table';

/** Clues, receipts, merging households and what is said by those without account. */
export const clueRefusals = {
  'clue.noPolicy': {
    kind: 'refused',
    zh: '该地区尚未设定办理流程，请联系县级管理员。',
    en: 'No procedure is in force for this area yet; please ask the county’s administrator.',
  },
  'clue.villageNeeded': { kind: 'invalid', zh: '请选到具体的村。', en: 'Please name the village itself.' },
  'clue.personNeeded': {
    kind: 'invalid',
    zh: '请填写农户：已登记的户，或姓名。',
    en: 'Please name the household: one in the register, or a name.',
  },
  'merge.notProvisional': {
    kind: 'refused',
    zh: '只有临时建户可以并入已登记的户。',
    en: 'Only a provisional household is merged into a registered one.',
  },
  'merge.intoItself': { kind: 'refused', zh: '不能并入本户。', en: 'A household cannot be merged into itself.' },
  'notice.unknown': {
    kind: 'missing',
    zh: '没有查到该公示或公示中的该条目。',
    en: 'No such notice, or no such entry on it.',
  },
  'notice.nothing': {
    kind: 'refused',
    zh: '本村没有等待公示的案件。',
    en: 'No case of this village waits for its notice.',
  },
  'file.unknown': {
    kind: 'invalid',
    zh: '没有找到所附的文件，请重新上传。',
    en: 'The attached file was not found; please upload it again.',
  },
  'account.unknown': {
    kind: 'invalid',
    zh: '没有可接办的该账号。',
    en: 'There is no such account that could take it.',
  },
} as const satisfies RefusalTable;
