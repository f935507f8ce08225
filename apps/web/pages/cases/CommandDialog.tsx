import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { type CaseCommandType, caseCommandRules } from '#domain/process/availableActions';
import { AreaInput } from '../../forms/AreaInput';
import { Field } from '../../forms/Field';
import { FormDialog } from '../../forms/FormDialog';
import { SpecFields, type Specs } from '../../forms/specs';
import { useCaseActionWords } from '../../words/caseActionWords';
import { useLabel } from '../../words/words';
import type { CommandForm, CommandWords } from './commandForms';

interface CommandDialogProps {
  readonly caseId: string;
  readonly type: CaseCommandType;
  readonly command: CommandForm;
  onClose(): void;
}

const nothing: CommandWords = {};

/** One command on the case: what it asks for, and what became of it. */
export function CommandDialog({ caseId, type, command, onClose }: CommandDialogProps) {
  const t = useCaseActionWords();
  const say = useLabel();
  const client = useQueryClient();
  const title = say(caseCommandRules[type]);
  const send = useCallback((words: CommandWords, key: string) => command.send(caseId, words, key), [command, caseId]);
  const village = command.specs.toAreaCode;
  return (
    <FormDialog
      title={title}
      initial={nothing}
      check={command.check}
      send={send}
      done={t('done', { what: title })}
      onClose={onClose}
      onDone={() =>
        Promise.all([
          client.invalidateQueries({ queryKey: ['cases'] }),
          client.invalidateQueries({ queryKey: ['tasks'] }),
        ])
      }
    >
      {(form) => (
        <>
          {village && (
            <Field<CommandWords, string> form={form} path="toAreaCode" label={say(village)}>
              {(input) => <AreaInput {...input} level="village" />}
            </Field>
          )}
          {/* Only what the command asks for. */}
          <SpecFields form={form} specs={command.specs as Specs<object>} />
        </>
      )}
    </FormDialog>
  );
}
