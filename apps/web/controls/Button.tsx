import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import styles from './controls.module.css';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  /** `primary` once on a page: what one came for. `link` and `text` stand within a line. */
  readonly type?: 'default' | 'primary' | 'link' | 'text';
  /** `large` where a thumb presses it. */
  readonly size?: 'small' | 'middle' | 'large';
  readonly icon?: ReactNode;
  /** What it does cannot be undone. */
  readonly danger?: boolean;
  /** As wide as what it stands in. */
  readonly block?: boolean;
  readonly htmlType?: 'button' | 'submit';
  /** What was asked for is under way: it turns, and is not asked for again. */
  readonly loading?: boolean;
  /** A file to be fetched: then it is a link that looks as a button. */
  readonly href?: string;
}

/** The button of the application. */
export function Button({
  type = 'default',
  size = 'middle',
  icon,
  danger = false,
  block = false,
  htmlType = 'button',
  loading = false,
  href,
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const hasText = children !== undefined && children !== null && children !== false;
  const classes = [
    styles.button,
    styles[type],
    styles[size],
    danger && styles.danger,
    block && styles.block,
    !hasText && styles.alone,
    className,
  ];
  const look = { className: classes.filter(Boolean).join(' ') };
  const content = (
    <>
      {loading ? <span className={styles.turning} aria-hidden /> : icon}
      {children}
    </>
  );
  if (href !== undefined && rest.disabled !== true)
    return (
      <a href={href} title={rest.title} {...look}>
        {content}
      </a>
    );
  const click = (event: MouseEvent<HTMLButtonElement>): void => {
    // It keeps the focus while it turns: that is why it is not switched off.
    if (loading) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button {...rest} {...look} type={htmlType} onClick={click} {...(loading && { 'aria-busy': true })}>
      {content}
    </button>
  );
}
