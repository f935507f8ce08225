import { Button } from '../../controls/Button';
import { useState } from 'react';
import { type CaseCommandType, caseCommandRules } from '#domain/process/caseCommandRules';
import { remediesFor } from '#domain/stuck/remedies';
import type { Schemas } from '../../api/client';
import { useCaseActionWords } from '../../words/caseActionWords';
import { useLabel } from '../../words/words';
import styles from './cases.module.css';
import { CommandDialog } from './commands/CommandDialog';
import { commandForms } from './commands/commandForms';

const isCommand = (type: string): type is CaseCommandType => Object.hasOwn(caseCommandRules, type);

/** What the person may do with the case now, beside its tasks. Nothing where there is nothing. */
export function CaseActions({ file }: { readonly file: Schemas['CaseFileView'] }) {
  const t = useCaseActionWords();
  const say = useLabel();
  const [opened, setOpened] = useState<CaseCommandType | null>(null);
  // What helps a stuck case stands beside its reason.
  const beside = file.stuck === null ? [] : remediesFor(file.stuck.reason, file.stuck.nobody);
  const able = file.actions.commands
    .filter(isCommand)
    .filter((type) => commandForms[type] !== undefined && !beside.includes(type));
  const command = opened === null ? undefined : commandForms[opened];
  if (able.length === 0 && opened === null) return null;
  return (
    <section className={`${styles.actions} no-print`} aria-label={t('actions')}>
      {able.map((type) => (
        <Button key={type} onClick={() => setOpened(type)}>
          {say(caseCommandRules[type])}
        </Button>
      ))}
      {opened !== null && command && (
        <CommandDialog file={file} type={opened} command={command} onClose={() => setOpened(null)} />
      )}
    </section>
  );
}
