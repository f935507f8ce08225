import { useSyncExternalStore } from 'react';

/** One key of a page: what it does, and what it is called in the help. */
export interface KeyBinding {
  /** As the browser names it: `j`, `Enter`, `/`. With `Ctrl+` in front it also works while somebody types. */
  readonly key: string;
  readonly name: string;
  run(): void;
}

const kept = 'shouwang.keys';
const layers = new Map<symbol, readonly KeyBinding[]>();
const listeners = new Set<() => void>();
let shown: readonly KeyBinding[] = [];
let isOn = localStorage.getItem(kept) !== 'off';

function changed(): void {
  shown = [...layers.values()].flat();
  for (const listener of listeners) listener();
}

/** Takes a page's keys; gives the way to take them back. The last page asked first. */
export function bindKeys(bindings: readonly KeyBinding[]): () => void {
  const layer = Symbol('keys');
  layers.set(layer, bindings);
  changed();
  return () => {
    layers.delete(layer);
    changed();
  };
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The keys that work now, for the help. */
export const useBoundKeys = (): readonly KeyBinding[] => useSyncExternalStore(subscribe, () => shown);

/** Single keys can be switched off by whoever dictates or types with something else (WCAG 2.1.4); kept on the device. */
export const useKeysOn = (): boolean => useSyncExternalStore(subscribe, () => isOn);

export function switchKeys(on: boolean): void {
  isOn = on;
  localStorage.setItem(kept, on ? 'on' : 'off');
  changed();
}

/** Runs what is bound to the key pressed; true when something was. */
export function press(event: KeyboardEvent): boolean {
  const name = `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.key}`;
  if (event.altKey || event.isComposing) return false;
  const isSingle = !name.startsWith('Ctrl+');
  if (isSingle && (!isOn || isTyping(event.target) || hasDialog())) return false;
  const found = [...layers.values()]
    .reverse()
    .flat()
    .find(({ key }) => key === name);
  found?.run();
  return found !== undefined;
}

// A key typed into a field is text; Enter and space press whatever button has the focus.
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest(
      'input:not([type=checkbox]):not([type=radio]), textarea, select, [role=combobox], [role=menu], [role=listbox]',
    ) !== null
  );
}

// A dialog that was closed may stay in the page unseen.
const hasDialog = (): boolean =>
  [...document.querySelectorAll('[role=dialog][aria-modal=true]')].some((dialog) => dialog.getClientRects().length > 0);
