import { GlobalOutlined } from '@ant-design/icons';
import { Button } from '../controls/Button';
import { Link } from 'react-router';
import { useShellWords } from '../words/shellWords';
import { useLanguage } from '../words/words';
import { AccountMenu } from './AccountMenu';
import { Bell } from './Bell';
import styles from './shell.module.css';

/** Product, what one was told, language, and who is signed in as what. */
export function Header() {
  const t = useShellWords();
  return (
    <header className={`${styles.header} no-print`}>
      <Link to="/" className={styles.product}>
        <img src="/icon.svg" alt="" width={28} height={28} />
        <strong>{t('product')}</strong>
        <span className={styles.productLong}>{t('productLong')}</span>
      </Link>
      <Bell />
      <LanguageSwitch />
      <AccountMenu />
    </header>
  );
}

/** Chooses the other language. */
export function LanguageSwitch() {
  const t = useShellWords();
  const { language, choose } = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <Button
      type="text"
      className={styles.headerButton}
      icon={<GlobalOutlined />}
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      onClick={() => choose(other)}
    >
      <span className={styles.languageName}>{t('language')}</span>
    </Button>
  );
}
