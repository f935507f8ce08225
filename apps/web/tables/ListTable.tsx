import { useVirtualizer } from '@tanstack/react-virtual';
import { Checkbox } from '../controls/Checkbox';
import { memo, type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { Loading } from '../states/Loading';
import { useTableWords } from '../words/tableWords';
import { useIsPhone } from '../shell/useIsPhone';
import styles from './tables.module.css';

/** One column of a list. */
export interface Column<R> {
  readonly id: string;
  readonly title: string;
  /** Width in pixels; what is left over goes to the columns in proportion. */
  readonly width: number;
  readonly align?: 'left' | 'right';
  render(row: R): ReactNode;
}

export interface Selection {
  readonly chosen: ReadonlySet<string>;
  /** So many at most are chosen at once, the first ones; any number where it is not said. */
  readonly most?: number;
  onChange(chosen: ReadonlySet<string>): void;
}

export interface ListTableProps<R> {
  /** What the list is, for those who do not see it. */
  readonly label: string;
  readonly rows: readonly R[];
  readonly columns: readonly Column<R>[];
  keyOf(row: R): string;
  /** Names a row, for its checkbox. */
  nameOf(row: R): string;
  /** Where a row leads; the first column is the link. */
  hrefOf?(row: R): string;
  /** A row on a phone, where a table does not fit. */
  card(row: R): ReactNode;
  readonly selection?: Selection;
  /** The row on which the keyboard stands. */
  readonly current?: string | null;
  onCurrent?(key: string): void;
  /** There are rows behind the last one. */
  readonly hasMore?: boolean;
  readonly isLoadingMore?: boolean;
  onMore?(): void;
  /** Rows of the whole list where they are known. */
  readonly total?: number;
  /** What stands here when there is no row. */
  readonly empty: ReactNode;
  /** Grows with its rows instead of scrolling inside: for short lists within a page. */
  readonly isShort?: boolean;
}

const rowHeightPx = 48;
const overscanRows = 12;
/** The next page is asked for when so many rows are left. */
const rowsAhead = 20;

/**
 * The one look of all lists: a table with a steady head and rows of one height, of which only those in sight are drawn,
 * and cards on a phone.
 */
export function ListTable<R>(props: ListTableProps<R>) {
  const isPhone = useIsPhone();
  if (props.rows.length === 0) return props.empty;
  return isPhone ? <Cards {...props} /> : <Rows {...props} />;
}

function Rows<R>(props: ListTableProps<R>) {
  const {
    label,
    rows,
    columns,
    keyOf,
    selection,
    current,
    hasMore = false,
    isLoadingMore = false,
    onMore,
    total,
    isShort = false,
  } = props;
  const t = useTableWords();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeightPx,
    overscan: isShort ? rows.length : overscanRows,
  });
  const inSight = virtual.getVirtualItems();
  const last = inSight.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && !isLoadingMore && last >= rows.length - rowsAhead) onMore?.();
  }, [hasMore, isLoadingMore, last, rows.length, onMore]);
  const position = current === undefined || current === null ? -1 : rows.findIndex((row) => keyOf(row) === current);
  useEffect(() => {
    if (position >= 0) virtual.scrollToIndex(position, { align: 'auto' });
  }, [position, virtual]);

  const choosable = rows.slice(0, selection?.most);
  const areAllChosen = selection !== undefined && choosable.every((row) => selection.chosen.has(keyOf(row)));
  const before = inSight[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (inSight.at(-1)?.end ?? 0);
  return (
    <div ref={scroller} className={isShort ? styles.short : styles.scroller}>
      <table className={styles.table} aria-label={label} aria-rowcount={(total ?? rows.length) + 1}>
        <colgroup>
          {selection && <col style={{ width: 40 }} />}
          {columns.map(({ id, width }) => (
            <col key={id} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {selection && (
              <th scope="col" className={styles.check}>
                <Checkbox
                  aria-label={t('chooseAll')}
                  checked={areAllChosen}
                  indeterminate={selection.chosen.size > 0 && !areAllChosen}
                  onChange={(event) => selection.onChange(new Set(event.target.checked ? choosable.map(keyOf) : []))}
                />
              </th>
            )}
            {columns.map(({ id, title, align }) => (
              <th key={id} scope="col" className={align === 'right' ? styles.right : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Gap height={before} />}
          {inSight.map(({ index }) => {
            const row = rows[index];
            return row === undefined ? null : <SteadyRow key={keyOf(row)} row={row} index={index} {...props} />;
          })}
          {after > 0 && <Gap height={after} />}
        </tbody>
      </table>
      {isLoadingMore && <Loading />}
    </div>
  );
}

// What is not drawn keeps its place, so that the scroll bar tells the truth.
function Gap({ height }: { readonly height: number }) {
  return (
    <tr aria-hidden style={{ height }}>
      <td aria-hidden />
    </tr>
  );
}

type RowProps<R> = ListTableProps<R> & { readonly row: R; readonly index: number };

function Row<R>({ row, index, columns, keyOf, nameOf, hrefOf, selection, current, onCurrent }: RowProps<R>) {
  const t = useTableWords();
  const key = keyOf(row);
  const isCurrent = current === key;
  return (
    <tr
      aria-rowindex={index + 2}
      data-key={key}
      className={isCurrent ? styles.current : undefined}
      {...(isCurrent && { 'aria-current': 'true' as const })}
      onMouseDown={() => onCurrent?.(key)}
    >
      {selection && (
        <td className={styles.check}>
          {/* The browser's own: dozens are drawn while one scrolls. */}
          <input
            type="checkbox"
            className={styles.tick}
            aria-label={t('choose', { name: nameOf(row) })}
            checked={selection.chosen.has(key)}
            onChange={(event) => selection.onChange(toggled(selection.chosen, key, event.target.checked))}
          />
        </td>
      )}
      {columns.map(({ id, align, render }, i) => (
        <td key={id} className={align === 'right' ? styles.right : undefined}>
          {i === 0 && hrefOf ? <Link to={hrefOf(row)}>{render(row)}</Link> : render(row)}
        </td>
      ))}
    </tr>
  );
}

// Scrolling changes no row: only those that come into sight are drawn.
const SteadyRow = memo(Row) as typeof Row;

/** The choice with one row added or taken away. */
export function toggled(chosen: ReadonlySet<string>, key: string, isOn: boolean): ReadonlySet<string> {
  const next = new Set(chosen);
  if (isOn) next.add(key);
  else next.delete(key);
  return next;
}

function Cards<R>({
  label,
  rows,
  keyOf,
  hrefOf,
  card,
  hasMore = false,
  isLoadingMore = false,
  onMore,
}: ListTableProps<R>) {
  const t = useTableWords();
  return (
    <>
      <ul className={styles.cards} aria-label={label}>
        {rows.map((row) => (
          <li key={keyOf(row)}>
            {hrefOf ? (
              <Link className={styles.cardLink} to={hrefOf(row)}>
                {card(row)}
              </Link>
            ) : (
              card(row)
            )}
          </li>
        ))}
      </ul>
      {hasMore && (
        <button type="button" className={styles.more} disabled={isLoadingMore} onClick={onMore}>
          {t('more')}
        </button>
      )}
    </>
  );
}
