import { InboxOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useCommonWords } from '../words/commonWords';
import { State } from './State';

interface EmptyProps {
  readonly title?: string;
  readonly text?: string;
  readonly children?: ReactNode;
}

/** A list or page with nothing in it; say what would stand here and what to do about it. */
export function Empty({ title, text, children }: EmptyProps) {
  const t = useCommonWords();
  return (
    <State title={title ?? t('empty')} {...(text !== undefined && { text })} icon={<InboxOutlined />}>
      {children}
    </State>
  );
}
