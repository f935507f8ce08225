import { Modal } from 'antd';
import { Library } from '../app/Library';
import { useSignedIn } from '../api/session';
import { SignInForm } from '../signIn/SignInForm';
import { useSignInWords } from '../words/signInWords';

/** The password of whoever is signed in, asked for on top of the page. */
export function SignInDialog({ onEnd }: { onEnd(isSignedIn: boolean): void }) {
  const t = useSignInWords();
  const { login } = useSignedIn();
  return (
    <Library>
      <Modal open title={t('expiredTitle')} footer={null} onCancel={() => onEnd(false)}>
        <p>{t('expiredText')}</p>
        <SignInForm login={login} onSignedIn={() => onEnd(true)} />
      </Modal>
    </Library>
  );
}
