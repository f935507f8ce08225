import { useQuery } from '@tanstack/react-query';
import { type Light, lights } from '#domain/process/light';
import { isTaskKind, type TaskKind, taskKindFacts } from '#domain/process/taskKind';
import { Link } from 'react-router';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { useMayAnywhere } from '../../api/session';
import { useCommonWords } from '../../words/commonWords';
import { useInboxWords } from '../../words/inboxWords';
import { useLabel } from '../../words/words';
import { LightTag } from '../../show/LightTag';
import styles from './inbox.module.css';
import type { InboxFilter } from './inboxFilter';

type Cell = Schemas['TaskCountView'];

interface QueuesProps {
  readonly cells: readonly Cell[];
  readonly filter: InboxFilter;
  onChoose(change: Partial<InboxFilter>): void;
}

const mostShown = 999;
const urgent: readonly Light[] = ['red', 'yellow'];

/** How many in the cells, exact to 999. */
export const sum = (cells: readonly Cell[]): number => cells.reduce((total, { count }) => total + count, 0);

/** The queues of the inbox with what is overdue and near in each; one chooses among them. */
export function Queues({ cells, filter, onChoose }: QueuesProps) {
  const t = useInboxWords();
  const say = useLabel();
  const mayAnywhere = useMayAnywhere();
  const kinds = [...new Set(cells.map(({ kind }) => kind))].filter(isTaskKind);
  return (
    <nav className={`${styles.queues} no-print`} aria-label={t('queues')}>
      <Queue
        name={t('everything')}
        cells={cells}
        isChosen={filter.kind === undefined}
        onChoose={() => onChoose({ kind: undefined })}
      />
      {kinds.map((kind: TaskKind) => (
        <Queue
          key={kind}
          name={say(taskKindFacts[kind])}
          cells={cells.filter((cell) => cell.kind === kind)}
          isChosen={filter.kind === kind}
          onChoose={() => onChoose({ kind })}
        />
      ))}
      {mayAnywhere('lookBack.do') && <LookBacks />}
    </nav>
  );
}

/** 回头看 stands in lists of its own; whoever has to go and look finds it here. Nothing where none is open. */
function LookBacks() {
  const t = useInboxWords();
  const shown = useCount();
  const { data } = useQuery({
    queryKey: ['lookBacks', 'work'],
    queryFn: ({ signal }) => call(() => api.GET('/api/look-backs/work', { signal })),
  });
  if (data === undefined || data.open === 0) return null;
  return (
    <Link to="/look-backs?state=open" className={styles.queue}>
      <span className={styles.queueName}>{t('lookBacks')}</span>
      <span className={styles.queueCount}>{shown(data.open)}</span>
      <span className={styles.queueLights}>
        {data.overdue > 0 && <LightTag light="red" text={shown(data.overdue)} />}
      </span>
    </Link>
  );
}

function Queue({
  name,
  cells,
  isChosen,
  onChoose,
}: {
  readonly name: string;
  readonly cells: readonly Cell[];
  readonly isChosen: boolean;
  onChoose(): void;
}) {
  const shown = useCount();
  return (
    <button
      type="button"
      className={isChosen ? `${styles.queue} ${styles.chosenQueue}` : styles.queue}
      aria-pressed={isChosen}
      onClick={onChoose}
    >
      <span className={styles.queueName}>{name}</span>
      <span className={styles.queueCount}>{shown(sum(cells))}</span>
      <span className={styles.queueLights}>
        {urgent.map((light) => {
          const count = sum(cells.filter((cell) => cell.light === light));
          return count === 0 ? null : <LightTag key={light} light={light} text={shown(count)} />;
        })}
      </span>
    </button>
  );
}

/** The lights with their counts; one or none is chosen. */
export function Lights({ cells, filter, onChoose }: QueuesProps) {
  const t = useInboxWords();
  const shown = useCount();
  const ofKind = filter.kind === undefined ? cells : cells.filter(({ kind }) => kind === filter.kind);
  return (
    <div role="group" aria-label={t('lights')} className={styles.lights}>
      {lights.map((light) => {
        const isChosen = filter.light === light;
        const count = sum(ofKind.filter((cell) => cell.light === light));
        return (
          <button
            key={light}
            type="button"
            className={isChosen ? `${styles.lightButton} ${styles.chosenLight}` : styles.lightButton}
            aria-pressed={isChosen}
            onClick={() => onChoose({ light: isChosen ? undefined : light })}
          >
            <LightTag light={light} /> {shown(count)}
          </button>
        );
      })}
    </div>
  );
}

function useCount(): (count: number) => string {
  const common = useCommonWords();
  return (count) => (count > mostShown ? common('moreThan999') : String(count));
}
