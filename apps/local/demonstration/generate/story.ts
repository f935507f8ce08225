import type { Chance } from './chance';
import type { Script, ScriptPolicy } from './script';

/** `turn` counts the cases of one story from 0, so that a story can go through its variants evenly. */
export type Telling = { script: Script; turn: number; chance: Chance; policy: ScriptPolicy };
/** How many of 300 cases go this way, of which households, and what happens in them. */
export type Story = {
  share: number;
  atRisk: boolean;
  flawed?: true;
  recovers?: true;
  tell: (telling: Telling) => void;
};

const timeLights = ['green', 'yellow', 'red'] as const;
/** The three lights of a running limit in turn. */
export const lightOfTurn = (turn: number) => timeLights[turn % 3] ?? 'green';
