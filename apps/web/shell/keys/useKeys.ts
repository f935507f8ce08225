import { useEffect, useRef } from 'react';
import { bindKeys, type KeyBinding } from './keyTable';

/** The keys of a page while it is there. Enter and space are left to whatever button or link has the focus. */
export function useKeys(bindings: readonly KeyBinding[]): void {
  const latest = useRef(bindings);
  useEffect(() => {
    latest.current = bindings;
  });
  const shape = bindings.map(({ key, name }) => `${key} ${name}`).join('\n');
  useEffect(
    () =>
      bindKeys(
        shape.split('\n').flatMap((line) => {
          const [key = '', ...name] = line.split(' ');
          if (key === '') return [];
          return [{ key, name: name.join(' '), run: () => latest.current.find((each) => each.key === key)?.run() }];
        }),
      ),
    [shape],
  );
}
