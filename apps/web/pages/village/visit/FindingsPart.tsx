import { useMemo } from 'react';
import type { Explanation } from '#domain/household/verificationForm';
import { useVisitWords } from '../../../words/visitWords';
import { useLabel } from '../../../words/words';
import { GrowingText } from '../../../forms/textInputs';
import { findingsOf } from './homeForm';
import type { StepProps } from './StepFields';
import styles from './visit.module.css';

const at = 'form.explanations';
const maxText = 500;

/** What inspectors would ask later: the rules that speak here, each with room to say why. */
export function FindingsPart({ form, detail, today }: StepProps) {
  const t = useVisitWords();
  const say = useLabel();
  const found = useMemo(() => findingsOf(detail, form.values, today), [detail, form.values, today]);
  // The list that this part itself writes.
  const explanations = (form.get(at) as readonly Explanation[] | undefined) ?? [];
  if (found.length === 0) return null;
  const explain = (rule: Explanation['rule'], text: string): void => {
    const others = explanations.filter((each) => each.rule !== rule);
    form.set(at, text.trim() === '' ? others : [...others, { rule, text }]);
  };
  return (
    <fieldset className={styles.part}>
      <legend>{t('findings')}</legend>
      <p className={styles.hint}>{t('findingsText')}</p>
      {found.map((finding) => (
        <p key={finding.rule}>
          {say(finding)}
          <GrowingText
            aria-label={t('explain', { rule: say(finding) })}
            value={explanations.find(({ rule }) => rule === finding.rule)?.text ?? ''}
            maxLength={maxText}
            rows={1}
            onChange={(event) => explain(finding.rule, event.target.value)}
          />
        </p>
      ))}
    </fieldset>
  );
}
