export function chromiumEnv(): Record<string, string | undefined>;
export function findChromium(): string | undefined;
