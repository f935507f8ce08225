import { useState } from 'react';
import { useHouseholdWords } from '../../words/householdWords';
import { HouseholdPage } from '../Frame';
import styles from '../household.module.css';
import { ObjectionForm } from './ObjectionForm';

/** 公示异议, by anybody who read the notice; the notice's link names it: `/objection?n=GS20260302-00017`. */
export function ObjectionPage() {
  const t = useHouseholdWords();
  const [objectionId, setObjectionId] = useState<string | null>(null);
  if (objectionId !== null)
    return (
      <HouseholdPage title={t('objected')}>
        <section className={styles.receipt} aria-label={t('objected')} role="status">
          <p className={styles.sentence}>{t('objectedText')}</p>
          <p>{t('objectionNumber')}</p>
          <output className={styles.longNumber}>{objectionId}</output>
        </section>
      </HouseholdPage>
    );
  return (
    <HouseholdPage title={t('objectionTitle')} lead={t('objectionLead')}>
      <ul className={styles.facts}>
        <li>{t('objectWhen')}</li>
        <li>{t('objectWho')}</li>
        <li>{t('objectElse')}</li>
      </ul>
      <ObjectionForm onObjected={setObjectionId} />
    </HouseholdPage>
  );
}
