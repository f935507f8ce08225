import { DayField, InstantField } from '../fields/day';
import { NumberField } from '../fields/number';
import { IdsField, PartsField, TextsField } from '../fields/parts';
import { AreaField, CodeField, IdField, TextField } from '../fields/text';

const mostMembers = 200;
const mostItems = 50;
const anId = '0c4f0f61-3f0b-4d86-9d0c-6a0d6b1f2c11';

/** A meeting begins with its agenda: the cases that wait, or some of them. */
export class MeetingBody {
  @AreaField({ about: 'The village', example: '410621108242' })
  areaCode!: string;

  @TextsField({
    about: 'Deliberation tasks to put on the agenda; without it all that wait',
    example: [],
    max: mostItems,
    maxLength: 120,
    optional: true,
  })
  taskIds?: string[];
}

export class AttendanceBody {
  @IdField({ about: 'Member of the deliberation', example: anId })
  memberId!: string;

  @CodeField(['voter', 'observer'] as const, { about: '表决 or 列席', example: 'voter' })
  as!: 'voter' | 'observer';

  @InstantField({ about: 'Came later than the beginning', example: '2026-11-05T02:20:00+08:00', optional: true })
  arrivedAt?: string;
}

const votes = (about: string, example: number) => NumberField({ about, example, min: 0, max: mostMembers });

export class MinutesItemBody {
  @IdField({ about: 'The case', example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10' })
  caseId!: string;

  @TextField({
    about: 'Its deliberation task',
    example: 'a3e1f0de-7d57-4a2e-9d56-2f7f6e9a4a10:12:deliberation',
    max: 120,
  })
  taskId!: string;

  @IdsField({ about: 'Left the room for this item: relatives', example: [], max: mostMembers })
  recused!: string[];

  @IdsField({
    about: 'At the meeting but not in the room for this item: came later or left before',
    example: [],
    max: mostMembers,
    optional: true,
  })
  away?: string[];

  @votes('For', 6)
  yes!: number;

  @votes('Against', 1)
  no!: number;

  @votes('Abstained', 0)
  abstained!: number;

  @TextField({ about: 'Opinion', example: '同意纳入', max: 1000, lines: true, optional: true })
  opinion?: string;

  @TextsField({
    about: 'After a return: ticked fields that were dealt with',
    example: [],
    max: 100,
    maxLength: 100,
    optional: true,
  })
  dealtWith?: string[];
}

/** 评议会记录. Everything is checked before it is submitted; it takes effect when the party secretary confirms. */
export class MinutesBody {
  @InstantField({ about: 'When', example: '2026-11-05T09:00:00+08:00' })
  heldAt!: string;

  @TextField({ about: 'Where', example: '村委会二楼会议室', max: 100 })
  place!: string;

  @IdField({ about: 'Chair', example: anId })
  chairId!: string;

  @IdField({ about: 'Recorder', example: anId })
  recorderId!: string;

  @PartsField(() => AttendanceBody, { about: 'Who was there', min: 1, max: mostMembers })
  attendance!: AttendanceBody[];

  @PartsField(() => MinutesItemBody, { about: 'The agenda with its votes', max: mostItems })
  items!: MinutesItemBody[];

  @IdsField({ about: 'Photos', example: [anId], max: 20 })
  photoIds!: string[];

  @IdField({ about: 'Sign-in sheet', example: anId, optional: true })
  signInSheetId?: string;

  @TextField({ about: 'What was said', example: '与会人员逐户评议……', max: 10_000, lines: true, optional: true })
  text?: string;
}

export class RefuseMinutesBody {
  @TextField({ about: 'Why', example: '第三项表决票数请再核对', max: 1000, lines: true })
  reasonText!: string;
}

export class MemberBody {
  @AreaField({ about: 'The village', example: '410621108242' })
  areaCode!: string;

  @TextField({ about: 'Name', example: '宋德福', max: 50 })
  name!: string;

  @CodeField(['voter', 'observer'] as const, { about: '表决 or 列席', example: 'voter' })
  kind!: 'voter' | 'observer';

  @IdField({ about: 'The member’s account', example: anId, optional: true })
  accountId?: string;

  @DayField({ about: 'From which day', example: '2026-01-01', optional: true })
  fromOn?: string;
}

export class RelativeBody {
  @IdField({ about: 'The household', example: '5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10' })
  householdId!: string;

  @TextField({ about: 'Relation', example: '堂兄弟', max: 50 })
  relation!: string;
}
