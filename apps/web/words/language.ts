/** Languages of the application; Chinese where nothing else was chosen. */
export const languageNames = { zh: '中文', en: 'English' } as const;
export type Language = keyof typeof languageNames;

const kept = 'shouwang.language';
const listeners = new Set<() => void>();

// Chosen on this device before.
let chosen: Language = localStorage.getItem(kept) === 'en' ? 'en' : 'zh';
tellPage();

export const chosenLanguage = (): Language => chosen;

/** Keeps the choice on this device, and tells the page. */
export function chooseLanguage(language: Language): void {
  chosen = language;
  tellPage();
  for (const listener of listeners) listener();
}

/** Told of each choice; returns what ends it. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tellPage(): void {
  localStorage.setItem(kept, chosen);
  document.documentElement.lang = chosen === 'zh' ? 'zh-CN' : 'en';
}
