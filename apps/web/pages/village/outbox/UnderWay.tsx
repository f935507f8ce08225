import { Alert } from '../../../controls/Alert';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { onOutboxChange, type OutboxEntry } from '../../../device/outbox';
import { useOutboxWords } from '../../../words/outboxWords';
import { useWorkWords } from '../../../words/workWords';
import { useLabel } from '../../../words/words';

interface UnderWayProps {
  readonly entry: OutboxEntry;
  /** Something of the outbox changed, or the network is back. */
  onChange(): Promise<void>;
}

/** Submitted on this device: where it stands instead of the form, until the API has said what became of it. */
export function UnderWay({ entry, onChange }: UnderWayProps) {
  const t = useWorkWords();
  const outbox = useOutboxWords();
  useEffect(() => {
    const look = (): void => void onChange();
    window.addEventListener('online', look);
    const stop = onOutboxChange(look);
    return () => {
      window.removeEventListener('online', look);
      stop();
    };
  }, [onChange]);
  return (
    <Alert
      type="info"
      showIcon
      role="status"
      title={entry.state === 'sent' ? outbox('sent') : t('alreadySubmitted')}
      action={<Link to="/outbox">{t('toOutbox')}</Link>}
    />
  );
}

/** What this person submitted was refused, and there is nothing to put right any more: somebody else was first. */
export function RefusedElsewhere({ entry }: { readonly entry: OutboxEntry | null }) {
  const t = useWorkWords();
  const outbox = useOutboxWords();
  const say = useLabel();
  if (entry?.problem == null) return null;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={outbox('refusedHere')}
      description={say(entry.problem.texts)}
      action={<Link to="/outbox">{t('toOutbox')}</Link>}
    />
  );
}
