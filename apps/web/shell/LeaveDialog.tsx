import { Modal } from 'antd';
import { Library } from '../app/Library';
import type { Unsent } from '../device/unsent';
import { useOutboxWords } from '../words/outboxWords';

interface LeaveDialogProps {
  /** Null where the sign-out was tried and not confirmed. */
  readonly unsent: Unsent | null;
  onStay(): void;
  onLeave(): void;
}

/** Asks before signing out throws away what waits on the device; says so where signing out was not confirmed. */
export function LeaveDialog({ unsent, onStay, onLeave }: LeaveDialogProps) {
  const t = useOutboxWords();
  const { forms, drafts, photos } = unsent ?? { forms: 0, drafts: 0, photos: 0 };
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
        {unsent === null && <p role="alert">{t('stillInText')}</p>}
        {forms > 0 && <p>{t('leaveText', { count: forms })}</p>}
        {drafts > 0 && <p>{t('leaveDrafts', { count: drafts })}</p>}
        {photos > 0 && <p>{t('leavePhotos', { count: photos })}</p>}
      </Modal>
    </Library>
  );
}
