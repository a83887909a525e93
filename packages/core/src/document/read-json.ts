/** What a JSON text holds, or the first thing wrong with it and at which character. */
export type ReadJson =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly position: number;
      readonly got: string;
      readonly expected: string;
    };

class Fault extends Error {
  readonly position: number;
  readonly got: string;
  constructor(position: number, got: string, expected: string) {
    super(expected);
    this.position = position;
    this.got = got;
  }
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const special = /[\\\p{Cc}]/u;
const literals: readonly (readonly [string, unknown])[] = [
  ["true", true],
  ["false", false],
  ["null", null],
];

/**
 * Reads JSON (RFC 8259) as `JSON.parse` does, but says where it breaks in the same words on every
 * engine, refuses a field that occurs twice, and nesting deeper than `deepest` before it can harm.
 */
export function readJson(text: string, deepest: number): ReadJson {
  let at = 0;

  function value(depth: number): unknown {
    blank();
    const sign = text[at];
    if (sign === "{" || sign === "[") {
      if (depth === deepest) {
        throw new Fault(at, `more than ${deepest} levels of brackets`, "a flatter document");
      }
      return sign === "{" ? object(depth + 1) : list(depth + 1);
    }
    if (sign === '"') return string();
    for (const [word, meaning] of literals) {
      if (text.startsWith(word, at)) {
        at += word.length;
        return meaning;
      }
    }
    number.lastIndex = at;
    const digits = number.exec(text)?.[0];
    if (digits === undefined) throw new Fault(at, found(), "a value");
    at += digits.length;
    return Number(digits);
  }

  function object(depth: number): unknown {
    const fields: [string, unknown][] = [];
    const names = new Set<string>();
    if (opened("}")) return {};
    do {
      blank();
      if (text[at] !== '"') throw new Fault(at, found(), "the name of a field in double quotes");
      const from = at;
      const name = string();
      if (names.has(name)) throw new Fault(from, `the field "${name}" again`, "each field once");
      names.add(name);
      blank();
      if (text[at] !== ":") throw new Fault(at, found(), 'a ":" after the name of the field');
      at++;
      fields.push([name, value(depth)]);
    } while (more("}"));
    return Object.fromEntries(fields);
  }

  function list(depth: number): unknown[] {
    const values: unknown[] = [];
    if (opened("]")) return values;
    do values.push(value(depth));
    while (more("]"));
    return values;
  }

  function string(): string {
    const from = at;
    do {
      at = text.indexOf('"', at + 1);
      if (at < 0) throw new Fault(text.length, "the end of the text", `a closing "`);
    } while (escaped(at));
    at++;
    const quoted = text.slice(from, at);
    if (!special.test(quoted)) return quoted.slice(1, -1);
    try {
      return JSON.parse(quoted) as string;
    } catch {
      throw new Fault(
        from,
        "a text with a line break, a tab or a wrong escape",
        "escapes such as \\n",
      );
    }
  }

  function escaped(quote: number): boolean {
    let slashes = 0;
    while (text[quote - 1 - slashes] === "\\") slashes++;
    return slashes % 2 === 1;
  }

  /** Steps over the opening bracket; true when it is closed at once. */
  function opened(close: string): boolean {
    at++;
    blank();
    if (text[at] !== close) return false;
    at++;
    return true;
  }

  /** Steps over a comma (true) or the closing bracket (false). */
  function more(close: string): boolean {
    blank();
    const sign = text[at];
    if (sign !== "," && sign !== close) throw new Fault(at, found(), `"," or "${close}"`);
    at++;
    return sign === ",";
  }

  function blank(): void {
    while (at < text.length && " \t\r\n".includes(text[at] as string)) at++;
  }

  function found(): string {
    return at >= text.length ? "the end of the text" : JSON.stringify(text.slice(at, at + 12));
  }

  try {
    const whole = value(0);
    blank();
    if (at < text.length) throw new Fault(at, found(), "the end of the text");
    return { ok: true, value: whole };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { ok: false, position: fault.position, got: fault.got, expected: fault.message };
  }
}
