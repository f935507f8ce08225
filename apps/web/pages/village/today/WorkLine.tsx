import { RightOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { markNames } from '#domain/process/marks';
import { isTaskKind, taskKindFacts } from '#domain/process/taskKind';
import { useSignedIn } from '../../../api/session';
import { isUnderWay } from '../../../device/outbox';
import { useOutbox } from '../../../device/useOutbox';
import { useVillageWords, workSentences } from '../../../words/villageWords';
import { useCodeLabel, useLabel } from '../../../words/words';
import { DueTag } from '../../inbox/DueTag';
import type { Line } from './lines';
import styles from './today.module.css';

/** One thing to do, in a sentence that leads to where it is done; until when, and what is worth knowing beside it. */
export function WorkLine({ line, now }: { readonly line: Line; readonly now: string }) {
  const t = useVillageWords();
  const code = useCodeLabel();
  const { name } = useSignedIn();
  const sentence = useSentence();
  const { row, path, count } = line;
  const { data: outbox = [] } = useOutbox();
  const isSubmitted = outbox.some((entry) => 'taskId' in entry && entry.taskId === row.taskId && isUnderWay(entry));
  const isOthers = row.holderName !== null && row.holderName !== name;
  return (
    <Link to={path} className={styles.line}>
      <span className={styles.what}>
        <span>{sentence(line)}</span>
        <span className={styles.beside}>
          <DueTag row={row} now={now} />
          {isSubmitted && <span className={styles.mark}>{t('submitted')}</span>}
          {count === 1 &&
            row.marks.map((mark) => (
              <span key={mark} className={styles.mark}>
                {code(markNames, mark)}
              </span>
            ))}
          {row.reminded > 0 && <span className={styles.mark}>{t('reminded', { count: row.reminded })}</span>}
          {isOthers && <span>{t('heldBy', { name: row.holderName ?? '' })}</span>}
        </span>
      </span>
      <RightOutlined aria-hidden />
    </Link>
  );
}

function useSentence(): (line: Line) => string {
  const t = useVillageWords();
  const say = useLabel();
  return ({ row, count }) => {
    const { kind, headName, householdNumber } = row;
    const name = headName ?? householdNumber ?? '';
    if (count > 1) return t(kind === 'deliberation' ? 'meeting' : 'notice', { count });
    const sentence = isTaskKind(kind) ? workSentences[kind] : undefined;
    if (sentence !== undefined) return say(sentence).replaceAll('{{name}}', name);
    return t('otherWork', { name, work: isTaskKind(kind) ? say(taskKindFacts[kind]) : kind });
  };
}
