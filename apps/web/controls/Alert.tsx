import { CheckCircleFilled, CloseCircleFilled, ExclamationCircleFilled, InfoCircleFilled } from '@ant-design/icons';
import type { CSSProperties, ReactNode } from 'react';
import styles from './controls.module.css';

const icons = {
  info: InfoCircleFilled,
  success: CheckCircleFilled,
  warning: ExclamationCircleFilled,
  error: CloseCircleFilled,
} as const;

interface AlertProps {
  readonly type?: keyof typeof icons;
  readonly title: ReactNode;
  readonly description?: ReactNode;
  readonly showIcon?: boolean;
  /** Beside it: where it is seen to. */
  readonly action?: ReactNode;
  /** `status` where it does not interrupt. */
  readonly role?: 'alert' | 'status';
  readonly className?: string | undefined;
  readonly style?: CSSProperties;
}

/** Something to know before one goes on, with what follows from it. */
export function Alert({
  type = 'info',
  title,
  description,
  showIcon = false,
  action,
  role = 'alert',
  className,
  style,
}: AlertProps) {
  const Icon = icons[type];
  const isLong = Boolean(description);
  return (
    <div
      role={role}
      className={[styles.alert, styles[`${type}Alert`], isLong && styles.long, className].filter(Boolean).join(' ')}
      style={style}
    >
      {showIcon && <Icon aria-hidden className={styles.alertIcon} />}
      <div className={styles.alertText}>
        <div className={styles.alertTitle}>{title}</div>
        {isLong && <div>{description}</div>}
      </div>
      {action}
    </div>
  );
}
