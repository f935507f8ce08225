/** What a code is called, Chinese first. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}
export type Labels<Code extends string> = Readonly<Record<Code, Label>>;
