import { Modal } from 'antd';
import { useOutboxWords } from '../words/outboxWords';

/** Of what only this device has: forms submitted and not accepted yet, photographs not sent. */
export interface Unsent {
  readonly forms: number;
  readonly photos: number;
}

interface LeaveDialogProps {
  readonly unsent: Unsent;
  onStay(): void;
  onLeave(): void;
}

/** Asks before signing out throws away what waits on the device. */
export function LeaveDialog({ unsent: { forms, photos }, onStay, onLeave }: LeaveDialogProps) {
  const t = useOutboxWords();
  return (
    <Modal
      open
      title={t('leaveTitle')}
      okText={t('leaveAnyway')}
      okButtonProps={{ danger: true }}
      cancelText={t('stay')}
      onCancel={onStay}
      onOk={onLeave}
    >
      <p>{forms > 0 ? t('leaveText', { count: forms }) : t('leavePhotos', { count: photos })}</p>
    </Modal>
  );
}
