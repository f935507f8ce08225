import { CopyOutlined } from '@ant-design/icons';
import { Modal } from 'antd';
import { Button } from '../../../controls/Button';
import { useState } from 'react';
import { useAccountWords } from '../../../words/accountWords';
import { useCommonWords } from '../../../words/commonWords';
import styles from '../administration.module.css';

interface ShownOnceProps {
  readonly title: string;
  /** What it is: the first password, the token. */
  readonly name: string;
  readonly secret: string;
  readonly text: string;
  onClose(): void;
}

/** A secret that nobody can read again once this is closed. */
export function ShownOnce({ title, name, secret, text, onClose }: ShownOnceProps) {
  const t = useAccountWords();
  const common = useCommonWords();
  const [isCopied, setCopied] = useState(false);
  const copy = (): void => void navigator.clipboard.writeText(secret).then(() => setCopied(true));
  return (
    <Modal
      open
      title={title}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      footer={
        <Button type="primary" onClick={onClose}>
          {common('close')}
        </Button>
      }
    >
      <p>{text}</p>
      <p className={styles.secret}>
        <span>{name}</span> <code>{secret}</code>
        {/* Browsers have no clipboard for pages that are not served over TLS. */}
        {window.isSecureContext && (
          <Button icon={<CopyOutlined />} onClick={copy}>
            {isCopied ? t('copied') : t('copy')}
          </Button>
        )}
      </p>
    </Modal>
  );
}
