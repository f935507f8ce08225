import { type Light, lightNames } from '#domain/process/light';
import { useLabel } from '../words/words';
import styles from './show.module.css';

const signs = { green: '●', yellow: '▲', red: '■', paused: '‖' } as const satisfies Record<Light, string>;

export const isLight = (value: string): value is Light => Object.hasOwn(lightNames, value);

/** The light of a due moment: by word and sign, never by colour alone. */
export function LightTag({ light, text }: { readonly light: string; readonly text?: string }) {
  const say = useLabel();
  if (!isLight(light)) return null;
  return (
    <span className={`${styles.light} ${styles[light] ?? ''}`}>
      <span aria-hidden>{signs[light]}</span> {text ?? say(lightNames[light])}
    </span>
  );
}
