import { type Role, roleFacts } from '../access/roles';
import { type Department, departmentLabels } from '../household/codes';
import { type TaskKind, taskKindFacts } from '../process/taskKind';
import { stepNames } from '../process/step';
import { reasonNames } from '../reasons/reasonCodes';
import { dayText, nameOf, type Sentence } from '../trace/say';
import type { Told } from './kinds';

/** The task that a notice is about, as it stands when the notice is read. `dueAt` in UTC milliseconds. */
export interface NoticedTask {
  readonly kind: TaskKind;
  readonly role: Role;
  readonly department: Department | null;
  readonly dueAt: number;
  /** Name of the area of the office that does it. */
  readonly place: string;
}

/** What a notice says, from codes: what is to be done, by when, and what the reader may do about it. */
export function notificationSentence(told: Told, task: NoticedTask | null): Sentence {
  const work = workOf(told, task);
  const by = task === null ? none : { zh: `限${dayText(task.dueAt).zh}前`, en: `due by ${dayText(task.dueAt).en}` };
  switch (told.type) {
    case 'reminded':
      return say(`${work.zh}即将到期${after(by.zh)}，请按时办结`, `${work.en} is due soon${after(by.en)}`);
    case 'escalated':
    case 'taskEscalated':
      return overseen('尚未办结，请督促', 'is not done: please urge', { work, by, task });
    case 'listingProposed':
      return overseen('久拖未办，请研究挂牌督办', 'is long overdue: please consider listing it', { work, by, task });
    case 'taskUrged':
      return say(`催办：${work.zh}${after(by.zh)}，请尽快办结`, `Urged: ${work.en}${after(by.en)}`);
    case 'taskExtended': {
      const why = nameOf(reasonNames, told.data.reasonCode);
      const until = dayText(told.data.dueAt);
      return say(`${work.zh}延期至${until.zh}（${why.zh}）`, `${work.en} was extended to ${until.en} (${why.en})`);
    }
    case 'taskHandedOver':
      return say(`${work.zh}已转交您办理${after(by.zh)}`, `${work.en} was handed over to you${after(by.en)}`);
    case 'returned': {
      const from = stepNames[told.data.fromStep];
      const count = told.data.fields.length;
      return say(
        `${work.zh}被“${from.zh}”退回，${count}处须补正${after(by.zh)}`,
        `${work.en} was returned by “${from.en}”, ${count} to be corrected${after(by.en)}`,
      );
    }
    case 'listingAsked': {
      const why = nameOf(reasonNames, told.data.reasonCode);
      return say(`提请挂牌督办（${why.zh}），请审定${after(by.zh)}`, `Listing is proposed (${why.en})${after(by.en)}`);
    }
    case 'listingSigned':
      return say(`已挂牌督办，交办您整改${after(by.zh)}`, `Listed, and yours to mend${after(by.en)}`);
    case 'listingMended':
      return say(
        `挂牌督办整改完成，请复查${after(by.zh)}`,
        `What was listed is mended: please re-check it${after(by.en)}`,
      );
    case 'listingDeclined':
      return say(
        '县级领导不予挂牌督办，请继续跟进',
        'The county’s leader declined the listing: please go on watching over it',
      );
    case 'listingRechecked':
      if (told.data.passed) return say('挂牌督办复查通过，已销号', 'The re-check passed: struck off the list');
      return say(
        `挂牌督办复查不通过，请继续整改${after(by.zh)}`,
        `The re-check failed: to be mended again${after(by.en)}`,
      );
  }
}

const none: Sentence = { zh: '', en: '' };
const subjects: Readonly<Record<string, Sentence>> = {
  chain: { zh: '“识别全程”', en: '“The whole identification”' },
  emergency: { zh: '“先救助后补程序”', en: '“Help first, procedure afterwards”' },
};
const someTask: Sentence = { zh: '本案', en: 'The case' };

function workOf(told: Told, task: NoticedTask | null): Sentence {
  if (task !== null) return { zh: `“${taskKindFacts[task.kind].zh}”`, en: `“${taskKindFacts[task.kind].en}”` };
  return ('subject' in told.data && subjects[told.data.subject]) || someTask;
}

/** To whoever watches over others: whose work it is. */
function overseen(
  zh: string,
  en: string,
  { work, by, task }: { work: Sentence; by: Sentence; task: NoticedTask | null },
): Sentence {
  const who = task === null ? none : holder(task);
  const whose = task === null ? work : { zh: `${who.zh}的${work.zh}`, en: `${work.en} of ${who.en}` };
  return say(`${whose.zh}${after(by.zh)}，${zh}`, `${whose.en}${after(by.en)} ${en}`);
}

function holder({ role, department, place }: NoticedTask): Sentence {
  if (department !== null) return { zh: `${departmentLabels[department].zh}部门`, en: departmentLabels[department].en };
  return { zh: `${place}${roleFacts[role].zh}`, en: `${roleFacts[role].en}, ${place}` };
}

function after(text: string): string {
  return text === '' ? '' : /[\u4e00-\u9fff]/.test(text) ? `，${text}` : `, ${text}`;
}

function say(zh: string, en: string): Sentence {
  return { zh: `${zh}。`, en: `${en}.` };
}
