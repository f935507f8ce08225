import { NavLink } from 'react-router';
import type { Action } from '#domain/access/actions';
import { useMayAnywhere } from '../../api/session';
import { usePairingWords } from '../../words/pairingWords';
import styles from './help.module.css';

const sections = [
  { path: '/pairings', word: 'title', action: 'pairing.read' },
  { path: '/helpers', word: 'helpers', action: 'helper.read' },
  { path: '/helping-units', word: 'units', action: 'unit.read' },
] as const satisfies readonly { path: string; word: string; action: Action }[];

/** Pairings, helpers and units side by side, as far as one may look; nothing where there is one of them only. */
export function Sections() {
  const t = usePairingWords();
  const mayAnywhere = useMayAnywhere();
  const mine = sections.filter(({ action }) => mayAnywhere(action));
  if (mine.length < 2) return null;
  return (
    <nav className={`${styles.sections} no-print`} aria-label={t('sections')}>
      {mine.map(({ path, word }) => (
        <NavLink key={path} to={path}>
          {t(word)}
        </NavLink>
      ))}
    </nav>
  );
}
