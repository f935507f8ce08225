import { Modal, Switch } from 'antd';
import { Library } from '../../app/Library';
import { useKeyWords } from '../../words/keyWords';
import { switchKeys, useBoundKeys, useKeysOn } from './keyTable';
import styles from './keys.module.css';

const shownKeys: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', Enter: '↵', Escape: 'Esc' };
const shownKey = (key: string): string =>
  key
    .split('+')
    .map((part) => shownKeys[part] ?? part)
    .join(' + ');

/** The keys that the open page knows, and whether they are listened to. */
export function KeyDialog({ onClose }: { onClose(): void }) {
  const t = useKeyWords();
  const keys = useBoundKeys();
  const isOn = useKeysOn();
  return (
    <Library>
      <Modal open title={t('title')} footer={null} onCancel={onClose}>
        <label className={styles.switch}>
          <Switch checked={isOn} onChange={switchKeys} aria-label={t('on')} /> {t('on')}
        </label>
        <dl className={styles.keys}>
          {keys.map(({ key, name }) => (
            <div key={key}>
              <dt>
                <kbd>{shownKey(key)}</kbd>
              </dt>
              <dd>{name}</dd>
            </div>
          ))}
          <div>
            <dt>
              <kbd>?</kbd>
            </dt>
            <dd>{t('title')}</dd>
          </div>
        </dl>
      </Modal>
    </Library>
  );
}
