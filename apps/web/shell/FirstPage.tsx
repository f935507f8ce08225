import { Navigate } from 'react-router';
import { Empty } from '../states/Empty';
import { useShellWords } from '../words/shellWords';
import { Page } from './Page';
import { useMenu } from './useMenu';

/** Leads to the first page that the person's offices have. */
export function FirstPage() {
  const t = useShellWords();
  const [first] = useMenu();
  if (first !== undefined) return <Navigate to={first.path} replace />;
  return (
    <Page title={t('product')}>
      <Empty title={t('noPages')} />
    </Page>
  );
}
