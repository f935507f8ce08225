import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from '../../controls/Button';
import { useParams } from 'react-router';
import { onText } from '#domain/trace/say';
import { call } from '../../api/call';
import { api } from '../../api/client';
import { Page } from '../../shell/Page';
import { dayIn } from '../../show/days';
import { writeDay } from '../../show/moments';
import { Read } from '../../states/Read';
import { useCommonWords } from '../../words/commonWords';
import { useNoticeWords } from '../../words/noticeWords';
import { Entries } from './NoticePaper';
import styles from './notices.module.css';

/** 公示无异议证明, A4; until the secretary has certified, why there is none. */
export function CertificatePage() {
  const t = useNoticeWords();
  const common = useCommonWords();
  const { id = '' } = useParams();
  const certificate = useQuery({
    queryKey: ['notices', 'certificate', id],
    queryFn: ({ signal }) => call(() => api.GET('/api/notices/{id}/certificate', { params: { path: { id } }, signal })),
  });
  return (
    <Page
      title={t('certificate')}
      isPaper
      actions={
        <Button
          type="primary"
          icon={<PrinterOutlined />}
          disabled={certificate.data === undefined}
          onClick={() => window.print()}
        >
          {common('print')}
        </Button>
      }
    >
      <Read query={certificate}>
        {({ kind, title, village, postedOn, endsOn, entries, text, certifiedByName, certifiedAt }) => (
          <article className={styles.paper} lang="zh-CN" aria-label={title}>
            <h2>{title}</h2>
            <p className={styles.words}>
              以下农户于{onText(postedOn)}至{onText(endsOn)}在{village}公示。{text}
            </p>
            <Entries kind={kind} entries={entries} />
            <div className={styles.foot}>
              <div />
              <div className={styles.seal}>
                <span>村党组织书记：{certifiedByName ?? '　　　　'}</span>
                <span>{certifiedAt === null ? '　　年　　月　　日' : writeDay(dayIn(certifiedAt), 'zh')}</span>
                <span>（盖章）</span>
              </div>
            </div>
          </article>
        )}
      </Read>
    </Page>
  );
}
