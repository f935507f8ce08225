import { NavLink } from 'react-router';
import { useMayAnywhere } from '../../api/session';
import { useBenefitWords } from '../../words/benefitWords';
import styles from './benefits.module.css';

/** The catalogue, and who lacks what of it; nothing for whoever looks after no household. */
export function BenefitSections() {
  const t = useBenefitWords();
  const mayAnywhere = useMayAnywhere();
  if (!mayAnywhere('household.benefits')) return null;
  return (
    <nav className={`${styles.sections} no-print`} aria-label={t('sections')}>
      <NavLink to="/benefits" end>
        {t('title')}
      </NavLink>
      <NavLink to="/benefits/gaps">{t('gaps')}</NavLink>
    </nav>
  );
}
