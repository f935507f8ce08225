import { useHouseholdWords } from '../words/householdWords';
import styles from './household.module.css';

/** A bug of ours: the phone number still works. */
export function Broken() {
  const t = useHouseholdWords();
  return (
    <main className={styles.content} role="alert">
      <h1>{t('broken')}</h1>
      <p>{t('brokenText')}</p>
      <button type="button" className={styles.main} onClick={() => window.location.reload()}>
        {t('again')}
      </button>
    </main>
  );
}
