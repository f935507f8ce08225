import { useState } from 'react';
import { AskDialog } from '../../../controls/AskDialog';
import { Button } from '../../../controls/Button';
import { WriteNotice } from '../../../states/WriteNotice';
import { useWorkWords } from '../../../words/workWords';
import styles from './form.module.css';
import type { WorkForm } from './useWorkForm';

/** What became of the form, the button that submits it, and where what was typed lies. */
export function SubmitBar({ work, hasSubmit = true }: { readonly work: WorkForm; readonly hasSubmit?: boolean }) {
  const t = useWorkWords();
  return (
    <div className={styles.foot}>
      <WriteNotice
        write={{ state: 'idle', attempts: 0, refused: work.refused, retryNow: () => undefined }}
        shownFields={[]}
      />
      {hasSubmit && (
        <Button type="primary" size="large" block loading={work.isSending} onClick={() => void work.submit()}>
          {t('submit')}
        </Button>
      )}
      <KeptLine work={work} />
    </div>
  );
}

/** Where the newest of what was typed lies; and the way to begin anew. */
function KeptLine({ work }: { readonly work: WorkForm }) {
  const t = useWorkWords();
  const [isAsking, setAsking] = useState(false);
  return (
    <div className={styles.kept} role="status">
      {work.kept === 'there' && t('keptThere')}
      {work.kept === 'here' && t('keptHere')}
      {work.kept !== null && (
        <Button type="link" size="small" onClick={() => setAsking(true)}>
          {t('startAnew')}
        </Button>
      )}
      {isAsking && (
        <AskDialog
          title={t('startAnewSure')}
          okText={t('startAnew')}
          onOk={() => void work.startAnew()}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
