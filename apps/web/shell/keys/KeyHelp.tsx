import { Modal, Switch } from 'antd';
import { useEffect, useState } from 'react';
import { useKeyWords } from '../../words/keyWords';
import { press, switchKeys, useBoundKeys, useKeysOn } from './keyTable';
import styles from './keys.module.css';

const shownKeys: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', Enter: '↵', Escape: 'Esc' };
const shownKey = (key: string): string =>
  key
    .split('+')
    .map((part) => shownKeys[part] ?? part)
    .join(' + ');

/** Listens to the keyboard for whatever page is open, and shows on `?` which keys it knows. */
export function KeyHelp() {
  const t = useKeyWords();
  const [isOpen, setOpen] = useState(false);
  const keys = useBoundKeys();
  const isOn = useKeysOn();
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key === '?' && !isInField(event.target)) {
        setOpen((before) => !before);
        event.preventDefault();
      } else if (press(event)) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <Modal open={isOpen} title={t('title')} footer={null} onCancel={() => setOpen(false)}>
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
  );
}

function isInField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input:not([type=checkbox]):not([type=radio]), textarea') !== null
  );
}
