import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useCallback, useState } from 'react';
import { required, text } from '#domain/form/check';
import { object } from '#domain/form/shape';
import { type Session, signIn } from '../api/session';
import { useWrite } from '../api/useWrite';
import { Field, type InputProps } from '../forms/Field';
import { useForm } from '../forms/useForm';
import { useSignInWords } from '../words/signInWords';
import { SignInNotice } from './SignInNotice';
import styles from './signIn.module.css';

interface SignInFormProps {
  /** Only the password is asked for: the same person goes on. */
  readonly login?: string;
  onSignedIn(session: Session): void;
}

interface Credentials {
  readonly login: string;
  readonly password: string;
}

const maxLogin = 40;
const maxPassword = 200;
const shape = object<Credentials>({ login: required(text(maxLogin)), password: required(text(maxPassword)) });
const check = (values: Credentials) => shape(values, '', '2000-01-01');

/** Account and password; in the application too, where a session has ended in the middle of something. */
export function SignInForm({ login, onSignedIn }: SignInFormProps) {
  const t = useSignInWords();
  const client = useQueryClient();
  const form = useForm<Credentials>({ login: login ?? '', password: '' }, check);
  const send = useCallback((values: Credentials) => signIn(client, values.login.trim(), values.password), [client]);
  const write = useWrite(send);
  const isBusy = write.state !== 'idle';
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!form.attempt()) return;
    const session = await write.send(form.values);
    if (session !== null) onSignedIn(session);
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <SignInNotice write={write} />
      {login === undefined && (
        <Field<Credentials, string> form={form} path="login" label={t('login')}>
          {(input) => <Line {...input} max={maxLogin} autoComplete="username" />}
        </Field>
      )}
      <Field<Credentials, string> form={form} path="password" label={t('password')}>
        {(input) => <Password {...input} />}
      </Field>
      <button type="submit" className={styles.submit} disabled={isBusy} aria-busy={isBusy}>
        {t('submit')}
      </button>
    </form>
  );
}

interface LineProps extends InputProps<string> {
  readonly max: number;
  readonly autoComplete: string;
  readonly type?: 'text' | 'password';
}

function Line({ id, value, onChange, onBlur, invalid, describedBy, max, autoComplete, type = 'text' }: LineProps) {
  return (
    <input
      id={id}
      type={type}
      className={styles.input}
      value={value ?? ''}
      maxLength={max}
      autoComplete={autoComplete}
      autoCapitalize="none"
      spellCheck={false}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onBlur={onBlur}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** A password, which the browser may keep, and which one may look at (WCAG 3.3.8). */
function Password(input: InputProps<string>) {
  const t = useSignInWords();
  const [isShown, setShown] = useState(false);
  return (
    <span className={styles.password}>
      <Line {...input} max={maxPassword} autoComplete="current-password" type={isShown ? 'text' : 'password'} />
      <button type="button" className={styles.show} aria-pressed={isShown} onClick={() => setShown(!isShown)}>
        {t('show')}
      </button>
    </span>
  );
}
