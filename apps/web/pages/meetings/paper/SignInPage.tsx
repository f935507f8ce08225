import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from '../../../controls/Button';
import { useParams } from 'react-router';
import { call } from '../../../api/call';
import { api } from '../../../api/client';
import { Page } from '../../../shell/Page';
import { useAreaName } from '../../../show/useAreaName';
import { Read } from '../../../states/Read';
import { useCommonWords } from '../../../words/commonWords';
import { useMeetingWords } from '../../../words/meetingWords';
import styles from '../meetings.module.css';
import type { MeetingView } from '../minutes/minutesValues';
import { mark } from '../../../words/mark';

/** Lines for people who are on no list: they listen. */
const emptyLines = 4;
const blank = '\u00a0';

/** 签到表, A4: the village's list with a line for each signature. */
export function SignInPage() {
  const t = useMeetingWords();
  const common = useCommonWords();
  const { id = '' } = useParams();
  const meeting = useQuery({
    queryKey: ['meetings', 'sheet', id],
    queryFn: ({ signal }) => call(() => api.GET('/api/meetings/{id}', { params: { path: { id } }, signal })),
  });
  return (
    <Page
      title={t('signInSheet')}
      isPaper
      actions={
        <Button type="primary" icon={<PrinterOutlined />} onClick={() => window.print()}>
          {common('print')}
        </Button>
      }
    >
      <Read query={meeting}>{(view) => <Sheet view={view} />}</Read>
    </Page>
  );
}

function Sheet({ view }: { readonly view: MeetingView }) {
  const t = useMeetingWords();
  const village = useAreaName(view.areaCode);
  return (
    <article className={styles.paper} aria-label={t('sheetTitle', { village })}>
      <h2>{t('sheetTitle', { village })}</h2>
      <div className={styles.blanks}>
        <span>
          {t('heldAt')}
          {mark('：')}
        </span>
        <span>
          {t('place')}
          {mark('：')}
        </span>
      </div>
      <table className={`${styles.table} ${styles.sheet}`} aria-label={t('signInSheet')}>
        <thead>
          <tr>
            <th scope="col">{t('number')}</th>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('kind')}</th>
            <th scope="col">{t('arrived')}</th>
            <th scope="col">{t('signature')}</th>
          </tr>
        </thead>
        <tbody>
          {view.members.map(({ memberId, name, kind }, i) => (
            <tr key={memberId}>
              <td>{i + 1}</td>
              <td>{name}</td>
              <td>{t(kind === 'voter' ? 'voter' : 'observer')}</td>
              <td>{blank}</td>
              <td>{blank}</td>
            </tr>
          ))}
          {Array.from({ length: emptyLines }, (_, i) => (
            <tr key={`empty ${i}`}>
              <td>{view.members.length + i + 1}</td>
              <td>{blank}</td>
              <td>{t('observer')}</td>
              <td>{blank}</td>
              <td>{blank}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
