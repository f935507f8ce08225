/**
 * How API and worker are started, beside their file. Whoever has been idle keeps the room for what is short-lived: V8 gives it back
 * otherwise, and the first of a hundred decisions that come at once wait for it to grow again. (`NODE_OPTIONS` does not take it.)
 */
export const nodeOptions: readonly string[] = ['--min-semi-space-size=16'];
