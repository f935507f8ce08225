import { Page } from '../../../shell/Page';
import { useReferenceWords } from '../../../words/referenceWords';
import styles from '../administration.module.css';
import { CalendarCard } from './CalendarCard';
import { LinesCard } from './LinesCard';
import { RulesCard } from './RulesCard';

/** 基础数据: the year's line, the working days, the inspection rules. */
export function ReferencePage() {
  const t = useReferenceWords();
  return (
    <Page title={t('title')}>
      <p className={styles.quiet}>{t('text')}</p>
      <LinesCard />
      <CalendarCard />
      <RulesCard />
    </Page>
  );
}
