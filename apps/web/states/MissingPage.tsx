import { SearchOutlined } from '@ant-design/icons';
import { useNavigate } from 'react-router';
import { Page } from '../shell/Page';
import { useCommonWords } from '../words/commonWords';
import { State } from './State';

/** An address that leads nowhere. */
export function MissingPage() {
  const t = useCommonWords();
  const navigate = useNavigate();
  return (
    <Page title={t('missingTitle')}>
      <State
        title={t('missingTitle')}
        text={t('missingText')}
        icon={<SearchOutlined />}
        action={{ label: t('home'), onClick: () => void navigate('/') }}
      />
    </Page>
  );
}
