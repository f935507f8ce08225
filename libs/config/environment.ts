/** The environment that a child process inherits, with additions; undefined takes a variable away. */
export function inheritedEnvironment(additions: Readonly<Record<string, string | undefined>> = {}): NodeJS.ProcessEnv {
  return { ...process.env, ...additions };
}

/** One variable as it stands; an empty one counts as not set. */
export function variable(name: string, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
}

/** Sets a variable for this process and its children: how a test run's setup hands addresses to its workers. */
export function setVariable(name: string, value: string): void {
  process.env[name] = value;
}
