/** Search: which rows of a program a query means. */

/** One byte is one character here, so that places in the text are offsets. */
const BYTES = new TextDecoder("windows-1252");
const UTF8 = new TextEncoder();
const MOST = 100_000;

export const QUERY_HELP = "kind:Call role:callee native:identifier text:foo error — or any word";

/**
 * @typedef {{rows: number[], spans: [number, number][]}} Found rows in source order, and where the text stands
 * @typedef {{field: string, value: string}} Term
 */

/** `kind:Call "two words"` as terms. @param {string} query @returns {Term[]} */
export function terms(query) {
  const found = [];
  for (const match of query.matchAll(/(?:(kind|role|native|text):)?(?:"([^"]*)"?|(\S+))/gi)) {
    const value = (match[2] ?? match[3] ?? "").toLowerCase();
    if (value) found.push({ field: !match[1] && value === "error" ? "error" : (match[1] ?? "any").toLowerCase(), value });
  }
  return found;
}

export class Search {
  /** @param {import("./program.js").Program} program */
  constructor(program) {
    this.program = program;
    /** @type {string | null} the source in lower case, once it is needed */
    this.lower = null;
  }

  /** All rows that every term means. @param {string} query @returns {Found} */
  find(query) {
    const wanted = terms(query);
    if (!wanted.length) return { rows: [], spans: [] };
    const { tree } = this.program;
    const texts = wanted.filter((term) => term.field === "text").map((term) => this.places(term.value));
    const anywhere = wanted.filter((term) => term.field === "any").map((term) => this.anywhere(term.value));
    const tests = wanted.filter((term) => !["text", "any"].includes(term.field)).map((term) => this.test(term));
    const spans = [...texts, ...anywhere.map((each) => each.places)].flat().sort((a, b) => a[0] - b[0]);
    if (!tests.length && !anywhere.length && texts.length === 1) return { rows: unique(texts[0].map((span) => this.around(span))), spans };
    const rows = [];
    for (let row = 0; row < tree.count && rows.length < MOST; row++) {
      if (
        tests.every((test) => test(row)) &&
        anywhere.every((each) => each.rows.has(row) || each.test(row)) &&
        texts.every((places) => this.holds(row, places))
      ) {
        rows.push(row);
      }
    }
    return { rows, spans };
  }

  /** A word that may be a kind, a role or text. @param {string} value */
  anywhere(value) {
    const places = this.places(value);
    const kind = this.test({ field: "kind", value });
    const role = this.test({ field: "role", value });
    return { places, rows: new Set(places.map((span) => this.around(span))), test: (/** @type {number} */ row) => kind(row) || role(row) };
  }

  /** @param {Term} term @returns {(row: number) => boolean} */
  test({ field, value }) {
    const { program } = this;
    const { columns } = program.tree;
    const has = (/** @type {string} */ name) => name.toLowerCase().includes(value);
    if (field === "error") return (row) => program.tree.isBroken(row);
    if (field === "native") {
      const hits = new Set(
        program.data.native_names.flatMap((/** @type {[string, boolean]} */ [name], /** @type {number} */ place) =>
          has(name) ? [place] : [],
        ),
      );
      return (row) => hits.has(columns.native[row]) && program.nativeKind(row) !== "";
    }
    const exact = (/** @type {string[]} */ names) => names.some((name) => name.toLowerCase() === value);
    const names =
      field === "kind" ? Object.entries(program.schema.kinds).map(([id, [name]]) => [id, name]) : Object.entries(program.schema.roles);
    // `kind:call` is Call and not MacroCall too, where there is a kind of just this name.
    const whole = exact(names.map(([, name]) => name));
    const ids = new Set(names.filter(([, name]) => (whole ? name.toLowerCase() === value : has(name))).map(([id]) => Number(id)));
    const column = field === "kind" ? columns.kind : columns.role;
    return (row) => ids.has(column[row]);
  }

  /** Where a text stands, in any case of ASCII letters. @param {string} value @returns {[number, number][]} */
  places(value) {
    const { base, source } = this.program;
    this.lower ??= BYTES.decode(source).toLowerCase();
    const wanted = BYTES.decode(UTF8.encode(value)).toLowerCase();
    /** @type {[number, number][]} */
    const found = [];
    for (let at = this.lower.indexOf(wanted); at >= 0 && found.length < MOST; at = this.lower.indexOf(wanted, at + wanted.length)) {
      found.push([base + at, base + at + wanted.length]);
    }
    return found;
  }

  /** The smallest node that is more than a token and covers a span. @param {[number, number]} span */
  around([start, end]) {
    const { tree } = this.program;
    let row = tree.at(start);
    while (row > 0 && (tree.end[row] < end || !tree.isNamed(row))) row = tree.parent[row];
    return row;
  }

  /** @param {number} row @param {[number, number][]} places */
  holds(row, places) {
    const { start, end } = this.program.tree;
    const next = places[firstFrom(places, start[row])];
    return next !== undefined && next[1] <= end[row];
  }
}

/** @param {[number, number][]} places @param {number} start */
function firstFrom(places, start) {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (places[middle][0] < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @param {number[]} rows */
function unique(rows) {
  return [...new Set(rows)].sort((a, b) => a - b);
}
