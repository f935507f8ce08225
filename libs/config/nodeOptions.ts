/**
 * How API and worker are started, beside their file. V8 tidies up in a process that has been idle for eight seconds: it shrinks its heap,
 * the room for what is short-lived first, and throws away compiled code that nobody ran meanwhile. The first hundreds of decisions after
 * a quiet minute would wait for all of it to be made again: API and worker keep both. (`NODE_OPTIONS` takes none of these.)
 */
export const nodeOptions: readonly string[] = [
  '--min-semi-space-size=16',
  '--no-memory-reducer',
  '--no-flush-bytecode',
];
