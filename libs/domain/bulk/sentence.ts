import { reasonNames } from '../reasons/reasonCodes';
import { nameOf, onText, type Sentence } from '../trace/say';
import { type BulkOrder, bulkFacts } from './order';

const told = {
  superior: { zh: '上级', en: 'the superior' },
  county: { zh: '县级', en: 'the county' },
} as const;

const asked = {
  township: { zh: '乡镇', en: 'the township' },
  county: { zh: '县级', en: 'the county' },
} as const;

/** What is ordered, in one sentence. `toName` is whoever work is handed over to. */
export function bulkSentence(order: BulkOrder, toName: string | null): Sentence {
  const { zh, en } = bulkFacts[order.kind];
  switch (order.kind) {
    case 'urge':
    case 'askLookBack':
    case 'repair':
      return { zh, en };
    case 'handOver':
      return { zh: `转由${toName ?? '—'}办理`, en: `Hand over to ${toName ?? '—'}` };
    case 'escalate':
      return { zh: `上报${told[order.to].zh}`, en: `Report to ${told[order.to].en}` };
    case 'extend': {
      const why = nameOf(reasonNames, order.reasonCode);
      return { zh: `延期至${onText(order.on)}（${why.zh}）`, en: `Extend to ${order.on} (${why.en})` };
    }
    case 'askForHelp': {
      const why = nameOf(reasonNames, order.reasonCode);
      const whom = asked[order.from];
      return { zh: `提请${whom.zh}协调（${why.zh}）`, en: `Ask ${whom.en} for help (${why.en})` };
    }
    case 'movePolicy': {
      const why = nameOf(reasonNames, order.reasonCode);
      const { policyCode, policyVersion } = order;
      return {
        zh: `改按政策${policyCode}第${policyVersion}版办理（${why.zh}）`,
        en: `Move to policy ${policyCode} version ${policyVersion} (${why.en})`,
      };
    }
    case 'proposeListing': {
      const why = nameOf(reasonNames, order.reasonCode);
      return { zh: `${zh}：${why.zh}`, en: `${en}: ${why.en}` };
    }
  }
}
