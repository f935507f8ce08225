import { PaperClipOutlined } from '@ant-design/icons';
import { Button } from '../controls/Button';
import { useId, useRef } from 'react';
import { useFileWords } from '../words/fileWords';
import styles from './files.module.css';

interface WorkbookInputProps {
  readonly label: string;
  readonly file: File | null;
  onChoose(file: File | null): void;
}

const accepted = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Chooses a workbook. The button is ours: a browser's own speaks the browser's language. */
export function WorkbookInput({ label, file, onChoose }: WorkbookInputProps) {
  const t = useFileWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.workbook}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={input}
        className="unseen"
        tabIndex={-1}
        type="file"
        accept={accepted}
        onChange={(event) => onChoose(event.target.files?.[0] ?? null)}
      />
      <span>
        <Button icon={<PaperClipOutlined />} onClick={() => input.current?.click()}>
          {t('choose')}
        </Button>{' '}
        {file?.name ?? t('noneChosen')}
      </span>
    </div>
  );
}
