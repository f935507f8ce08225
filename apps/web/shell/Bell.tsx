import { BellOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { call } from '../api/call';
import { api } from '../api/client';
import { useCommonWords } from '../words/commonWords';
import { useShellWords } from '../words/shellWords';
import styles from './shell.module.css';

const countEveryMs = 60_000;
const mostShown = 999;

/** Leads to what one was told, with the number of what was not read and can still be acted on. */
export function Bell() {
  const t = useShellWords();
  const common = useCommonWords();
  const { data } = useQuery({
    queryKey: ['notifications', 'count'],
    queryFn: ({ signal }) => call(() => api.GET('/api/notifications/count', { signal })),
    refetchInterval: countEveryMs,
  });
  const unread = data?.unread ?? 0;
  const text = unread > mostShown ? common('moreThan999') : String(unread);
  return (
    <Link to="/notifications" className={styles.bell} title={t('notices')}>
      <BellOutlined aria-hidden />
      <span className="unseen">{t('notices')}</span>
      {unread > 0 && (
        <span className={styles.count}>
          <span aria-hidden>{text}</span>
          <span className="unseen">{t('unreadNotices', { count: text })}</span>
        </span>
      )}
    </Link>
  );
}
