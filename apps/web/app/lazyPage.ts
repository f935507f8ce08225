import type { ComponentType } from 'react';
import { type LazyRouteFunction, type RouteObject } from 'react-router';

const reloadedMark = 'shouwang.reloadedFor';

/** Loads a page when its address is opened. After an upgrade the old files are gone: the window is loaded anew, once. */
export function lazyPage<Name extends string>(
  load: () => Promise<Readonly<Record<Name, ComponentType>>>,
  name: Name,
): LazyRouteFunction<RouteObject> {
  return async () => {
    try {
      const module = await load();
      sessionStorage.removeItem(reloadedMark);
      return { Component: module[name] };
    } catch (error) {
      if (navigator.onLine && sessionStorage.getItem(reloadedMark) !== name) {
        sessionStorage.setItem(reloadedMark, name);
        window.location.reload();
        return { Component: () => null };
      }
      throw error;
    }
  };
}
