import { Modal } from 'antd';
import { Library } from '../app/Library';
import { useOutboxWords } from '../words/outboxWords';

/** Of what only this device has: forms submitted and not accepted yet, photographs not sent. */
export interface Unsent {
  readonly forms: number;
  readonly photos: number;
}

interface LeaveDialogProps {
  /** Null where the sign-out was tried and not confirmed. */
  readonly unsent: Unsent | null;
  onStay(): void;
  onLeave(): void;
}

/** Asks before signing out throws away what waits on the device; says so where signing out was not confirmed. */
export function LeaveDialog({ unsent, onStay, onLeave }: LeaveDialogProps) {
  const t = useOutboxWords();
  const text = () => {
    if (unsent === null) return t('stillInText');
    const { forms, photos } = unsent;
    return forms > 0 ? t('leaveText', { count: forms }) : t('leavePhotos', { count: photos });
  };
  return (
    <Library>
      <Modal
        open
        title={unsent === null ? t('stillInTitle') : t('leaveTitle')}
        okText={unsent === null ? t('leaveAgain') : t('leaveAnyway')}
        okButtonProps={{ danger: unsent !== null }}
        cancelText={t('stay')}
        onCancel={onStay}
        onOk={onLeave}
      >
        <p role={unsent === null ? 'alert' : undefined}>{text()}</p>
      </Modal>
    </Library>
  );
}
