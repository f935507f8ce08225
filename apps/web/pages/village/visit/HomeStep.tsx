import { Button } from '../../../controls/Button';
import type { LandFacts } from '#domain/household/facts';
import { homeSpecs, landSpecs, securitySpecs } from '../../../forms/household/homeSpecs';
import { householdSpecs } from '../../../forms/household/verificationSpecs';
import { SpecFields } from '../../../forms/specs';
import { useVisitWords } from '../../../words/visitWords';
import { useWorkWords } from '../../../words/workWords';
import type { StepProps } from './StepFields';
import styles from './visit.module.css';

/** 户基本情况、住房、土地、两不愁三保障 */
export function HomeStep({ form }: StepProps) {
  const t = useVisitWords();
  const work = useWorkWords();
  const landAt = 'form.facts.land';
  // The object that the fields of this part write.
  const land = (form.get(landAt) as Partial<LandFacts> | undefined) ?? {};
  const rest = Object.keys(landSpecs).filter((name) => !Object.hasOwn(land, name));
  return (
    <>
      <SpecFields form={form} specs={householdSpecs} at="form.facts" only={['kind', 'groupName', 'phone']} />
      <fieldset className={styles.part}>
        <legend>{t('house')}</legend>
        <SpecFields form={form} specs={homeSpecs} at="form.facts.home" />
      </fieldset>
      <fieldset className={styles.part}>
        <legend>{t('securities')}</legend>
        <SpecFields form={form} specs={securitySpecs} at="form.facts.securities" />
      </fieldset>
      <fieldset className={styles.part}>
        <legend>{t('land')}</legend>
        <SpecFields form={form} specs={landSpecs} at={landAt} />
        {rest.length > 0 && (
          <Button onClick={() => form.set(landAt, { ...land, ...Object.fromEntries(rest.map((name) => [name, 0])) })}>
            {work('zeroRest')}
          </Button>
        )}
      </fieldset>
      <SpecFields
        form={form}
        specs={householdSpecs}
        at="form.facts"
        only={['inCooperative', 'withLeadingEnterprise', 'measures']}
      />
    </>
  );
}
