import type { EventType } from '../process/event';
import { reasonNames } from '../reasons/reasonCodes';
import { subjectOf } from './sideSentences';
import { dayText, kindOf, nameOf, onText, type Say } from './say';

const told = {
  superior: { zh: '上级', en: 'the superior' },
  county: { zh: '县级', en: 'the county' },
} as const;

const asked = {
  township: { zh: '乡镇', en: 'the township' },
  county: { zh: '县级', en: 'the county' },
} as const;

/** What supervisors, holders and the county's leader did to move a case. */
export const supervisionSentences = {
  taskUrged: ({ taskId }) => {
    const kind = kindOf(taskId);
    return { zh: `催办：${kind.zh}`, en: `Urged: ${kind.en}` };
  },
  taskPromised: ({ taskId, on }) => {
    const kind = kindOf(taskId);
    return { zh: `${kind.zh}：承诺${onText(on)}办结`, en: `${kind.en}: promised for ${on}` };
  },
  taskExtended: ({ taskId, dueAt, dueBefore, reasonCode }) => {
    const [kind, why] = [kindOf(taskId), nameOf(reasonNames, reasonCode)];
    return {
      zh: `${kind.zh}${dueBefore === undefined ? '' : `由${dayText(dueBefore).zh}`}延期至${dayText(dueAt).zh}（${why.zh}）`,
      en: `${kind.en} extended ${dueBefore === undefined ? '' : `from ${dayText(dueBefore).en} `}to ${dayText(dueAt).en} (${why.en})`,
    };
  },
  taskEscalated: ({ taskId, to }) => {
    const kind = kindOf(taskId);
    return { zh: `${kind.zh}上报${told[to].zh}`, en: `${kind.en} reported to ${told[to].en}` };
  },
  helpAsked: ({ taskId, from, reasonCode }) => {
    const [kind, why] = [kindOf(taskId), nameOf(reasonNames, reasonCode)];
    return {
      zh: `${kind.zh}：提请${asked[from].zh}协调（${why.zh}）`,
      en: `${kind.en}: help asked from ${asked[from].en} (${why.en})`,
    };
  },
  policyMoved: ({ fromCode, fromVersion, toCode, toVersion, reasonCode, limits }) => {
    const why = nameOf(reasonNames, reasonCode);
    const later = limits.filter(({ dueBefore, dueAt }) => dueBefore !== dueAt);
    const said = later.map(({ subject, dueBefore, dueAt }) => {
      const what = subjectOf(subject);
      const [was, is] = [dayText(dueBefore), dayText(dueAt)];
      return { zh: `${what.zh}由${was.zh}改为${is.zh}`, en: `${what.en} from ${was.en} to ${is.en}` };
    });
    return {
      zh: `由政策${fromCode}第${fromVersion}版改按${toCode}第${toVersion}版办理（${why.zh}）${said.map((s) => `；${s.zh}`).join('')}`,
      en: `Moved from policy ${fromCode} version ${fromVersion} to ${toCode} version ${toVersion} (${why.en})${said.map((s) => `; ${s.en}`).join('')}`,
    };
  },
  listingAsked: ({ reasonCode }) => {
    const why = nameOf(reasonNames, reasonCode);
    return { zh: `提请挂牌督办：${why.zh}`, en: `Listing asked for: ${why.en}` };
  },
  listingSigned: ({ ownerId }, names) => ({
    zh: `挂牌督办，交办${names.account(ownerId)}整改`,
    en: `Listed and assigned to ${names.account(ownerId)}`,
  }),
  listingDeclined: () => ({ zh: '县级领导不予挂牌', en: 'The county’s leader declined the listing' }),
  listingMended: ({ on }) => ({ zh: `${onText(on)}整改完成，待复查`, en: `Mended on ${on}, to be re-checked` }),
  listingRechecked: ({ passed }) =>
    passed
      ? { zh: '复查通过，销号', en: 'Re-checked and struck off' }
      : { zh: '复查不通过，继续整改', en: 'Re-check failed: to be mended again' },
} as const satisfies { [T in EventType]?: Say<T> };
