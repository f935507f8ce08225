import type { Schemas } from '../../api/client';
import { QrCode } from '../../show/QrCode';
import { useNoticeWords } from '../../words/noticeWords';
import styles from './notices.module.css';

/** The paper as it hangs, A4: what the API gives for it and nothing else. It is Chinese, whoever prints it. */
export function NoticePaper({ notice }: { readonly notice: Schemas['NoticeView'] }) {
  const t = useNoticeWords();
  const { kind, number, printable } = notice;
  return (
    <article className={styles.paper} lang="zh-CN" aria-label={printable.title}>
      <h2>{printable.title}</h2>
      <p className={styles.number}>编号：{number}</p>
      <p className={styles.words}>{printable.text}</p>
      <Entries kind={kind} entries={printable.entries} />
      <p className={styles.words}>{printable.footer}</p>
      <div className={styles.foot}>
        <div className={styles.code}>
          <QrCode address={`${window.location.origin}/objection?n=${number}`} label={t('code')} />
          <span>扫码提异议</span>
        </div>
        <div className={styles.seal}>
          <span>村民委员会（盖章）</span>
          <span>　　年　　月　　日</span>
        </div>
      </div>
    </article>
  );
}

interface EntriesProps {
  readonly kind: Schemas['NoticeView']['kind'];
  readonly entries: readonly Schemas['NoticeEntryView'][];
}

/** The lines of a notice or of its certificate. */
export function Entries({ kind, entries }: EntriesProps) {
  return (
    <table className={styles.table} aria-label="公示名单">
      <thead>
        <tr>
          {['序号', '户主', '组', '人数', kind === 'elimination' ? '监测对象类别' : '拟纳入类别'].map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map(({ entry, headName, groupName, memberCount, categoryZh }) => (
          <tr key={entry}>
            <td>{entry}</td>
            <td>{headName}</td>
            <td>{groupName}</td>
            <td>{memberCount}</td>
            <td>{categoryZh}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
