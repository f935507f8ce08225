import { Button } from '../../controls/Button';
import { useState } from 'react';
import { Link } from 'react-router';
import { type CaseCommandType, caseCommandRules } from '#domain/process/caseCommandRules';
import { remediesFor } from '#domain/stuck/remedies';
import type { Schemas } from '../../api/client';
import { useMayAnywhere } from '../../api/session';
import { useCaseFileWords } from '../../words/caseFileWords';
import { useLabel } from '../../words/words';
import styles from './cases.module.css';
import { CommandDialog } from './commands/CommandDialog';
import { commandForms } from './commands/commandForms';

interface RemediesProps {
  readonly file: Schemas['CaseFileView'];
  readonly stuck: Schemas['StuckView'];
}

/** Beside the reason why a case is stuck: what the reader may do about just that, with the work that holds it up filled in. */
export function Remedies({ file, stuck }: RemediesProps) {
  const t = useCaseFileWords();
  const say = useLabel();
  const mayAnywhere = useMayAnywhere();
  const [opened, setOpened] = useState<CaseCommandType | null>(null);
  const { reason, nobody, taskId } = stuck;
  const commands: readonly string[] = file.actions.commands;
  const able = remediesFor(reason, nobody).filter((type) => commands.includes(type));
  const mayCover = nobody === 'onLeave' && mayAnywhere('account.cover');
  const mayAppoint = reason === 'nobody' && mayAnywhere('account.edit');
  const mayMend = reason === 'technical' && mayAnywhere('operate.repair');
  const command = opened === null ? undefined : commandForms[opened];
  if (able.length === 0 && !mayCover && !mayAppoint && !mayMend) return null;
  return (
    <div className={`${styles.remedies} no-print`} role="group" aria-label={t('remedies')}>
      <span className={styles.quiet}>{t('remedies')}</span>
      {able.map((type, i) => (
        <Button key={type} {...(i === 0 && { type: 'primary' as const })} onClick={() => setOpened(type)}>
          {say(caseCommandRules[type])}
        </Button>
      ))}
      {mayCover && <Link to="/substitutions">{t('nameSubstitute')}</Link>}
      {mayAppoint && <Link to="/accounts">{t('appoint')}</Link>}
      {mayMend && <Link to="/operations">{t('mend')}</Link>}
      {opened !== null && command && (
        <CommandDialog
          file={file}
          type={opened}
          command={command}
          initial={taskId === null ? {} : { taskId }}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
}
