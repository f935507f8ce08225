type Form = new () => object;

/** Together about a megabyte. */
const mostKnown = 500;
const longestText = 500;

/**
 * Forms of queries that were found right: lists are asked for in the same words over and over, and whether the words are right hangs on nothing else.
 * Nothing personal stands in a query.
 */
export class KnownQueries {
  private readonly byText = new Map<Form, Map<string, object>>();
  private count = 0;

  /** The form of the query's words, a copy for whoever asks; `check` makes it where it is not known, and what it throws is not kept. */
  async formOf(metatype: Form, words: object, check: () => Promise<object>): Promise<object> {
    const text = JSON.stringify(words);
    const known = this.byText.get(metatype)?.get(text);
    if (known !== undefined) return copyOf(known);
    const form = await check();
    if (text.length <= longestText) this.keep(metatype, text, copyOf(form));
    return form;
  }

  private keep(metatype: Form, text: string, form: object): void {
    if (this.count >= mostKnown) {
      this.byText.clear();
      this.count = 0;
    }
    const forms = this.byText.get(metatype) ?? new Map<string, object>();
    this.byText.set(metatype, forms.set(text, form));
    this.count++;
  }
}

// Lists in it are shared, and only read.
function copyOf(form: object): object {
  return Object.assign(Object.create(Object.getPrototypeOf(form) as object) as object, form);
}
