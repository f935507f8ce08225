import { App } from 'antd';
import { usePairingWords } from '../../words/pairingWords';
import { useLabel } from '../../words/words';
import type { Helped } from './HelperPage';
import type { ReplacedRow } from './replaceHouseholds';
import { mark } from '../../words/mark';

/** Says by name which households have no new helper, and why; nothing where all have. */
export function useReplaceResults(households: readonly Helped[]): (results: readonly ReplacedRow[]) => void {
  const t = usePairingWords();
  const say = useLabel();
  const { modal } = App.useApp();
  return (results) => {
    const refused = results.filter(({ outcome }) => outcome !== 'done');
    if (refused.length === 0) return;
    const nameOf = (id: string): string => {
      const found = households.find(({ householdId }) => householdId === id);
      return found?.headName ?? found?.householdNumber ?? id;
    };
    modal.info({
      title: t('results'),
      content: (
        <>
          <p>{t('refusedCount', { count: refused.length })}</p>
          <ul>
            {refused.map(({ householdId, texts }) => (
              <li key={householdId}>
                {nameOf(householdId)}
                {mark('：')}
                {texts !== null && say(texts)}
              </li>
            ))}
          </ul>
        </>
      ),
    });
  };
}
