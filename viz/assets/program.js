/** One program of the page: its source, its universal tree, the grammar's own tree, and what there is to say about a node. */

import { after, unpack } from "./columns.js";
import { counted } from "./dom.js";
import { Forest, IMPLICIT, MISSING, NAMED, SYNTHETIC } from "./forest.js";
import { decode, plainVisible } from "./visible.js";

const TEXT_LIMIT = 60;

/**
 * @typedef {{kinds: Record<number, [string, string, string]>, roles: Record<number, string>,
 *   attributes: Record<number, [string, string, string[]]>}} Schema
 * @typedef {{relation: string, kind: string, category: string, facts: string, text: string}} Label
 * @typedef {"universal" | "native"} Which
 */

/** The program of `data`, unpacked. @param {any} data @param {Schema} schema */
export async function openProgram(data, schema) {
  const [source, columns, native] = await Promise.all([
    unpack(data.source),
    unpack(data.columns),
    data.native ? unpack(data.native) : null,
  ]);
  return new Program(data, schema, /** @type {Uint8Array} */ (source.source), columns, native);
}

export class Program {
  /**
   * @param {any} data
   * @param {Schema} schema
   * @param {Uint8Array} source
   * @param {import("./columns.js").Columns} columns
   * @param {import("./columns.js").Columns | null} native
   */
  constructor(data, schema, source, columns, native) {
    this.data = data;
    this.schema = schema;
    this.source = source;
    /** Offset of the first byte that is shown. */
    this.base = data.base;
    this.stop = data.base + source.length;
    this.tree = new Forest(columns);
    this.native = native ? new Forest(native) : null;
    this.name = plainVisible(data.name);
    const starts = [this.base];
    for (let at = source.indexOf(10); at >= 0; at = source.indexOf(10, at + 1)) starts.push(this.base + at + 1);
    this.lineStarts = Uint32Array.from(starts);
  }

  /** The tree by name. @param {Which} which */
  forest(which) {
    return which === "native" && this.native ? this.native : this.tree;
  }

  /** First byte of a line and the byte after its text. @param {number} line @returns {[number, number]} */
  lineSpan(line) {
    const next = line + 1 < this.lineStarts.length ? this.lineStarts[line + 1] - 1 : this.stop;
    return [this.lineStarts[line], next];
  }

  /** The line of a byte, counted from the first that is shown. @param {number} byte */
  lineOf(byte) {
    return Math.max(after(this.lineStarts, byte) - 1, 0);
  }

  /** Bytes [start, end) as text, what is not shown left out. @param {number} start @param {number} end */
  text(start, end) {
    return decode(this.source.subarray(Math.max(start - this.base, 0), Math.max(end - this.base, 0)));
  }

  /** 1-based line and column in characters. @param {number} byte */
  place(byte) {
    const line = this.lineOf(byte);
    const column = [...this.text(this.lineStarts[line], Math.min(byte, this.stop))].length;
    return `${line + 1 + this.data.first_line}:${column + 1}`;
  }

  /** The number of a row in the whole tree, which links use. @param {number} row */
  number(row) {
    return this.tree.columns.row ? this.tree.columns.row[row] : row;
  }

  /** The row of such a number, or null where it is not shown. @param {number} number */
  rowOf(number) {
    const rows = this.tree.columns.row;
    if (!rows) return number >= 0 && number < this.tree.count ? number : null;
    const row = after(rows, number) - 1;
    return row >= 0 && rows[row] === number ? row : null;
  }

  /** @param {number} row */
  kind(row) {
    return this.schema.kinds[this.tree.columns.kind[row]];
  }

  /** @param {number} row */
  role(row) {
    return this.schema.roles[this.tree.columns.role[row]] ?? "";
  }

  /** The grammar's name of a row. @param {number} row @param {Which} [which] */
  nativeKind(row, which = "universal") {
    const forest = this.forest(which);
    const place = forest.columns.native[row];
    if (!place && !(which === "native" || forest.isBroken(row))) return "";
    const [name, named] = this.data.native_names[place];
    return named ? name : `"${name}"`;
  }

  /** @param {number} row @param {Which} [which] */
  field(row, which = "universal") {
    return this.data.fields[this.forest(which).columns.native_field[row]];
  }

  /** Attributes as they are written in trees: `async`, `operator=add`, `modifiers=[public static]`. @param {number} row */
  attributes(row) {
    const { attr_node: nodes, attr_key: keys, attr_value: values } = this.tree.columns;
    /** @type {Map<string, string[]>} */
    const sets = new Map();
    const parts = [];
    const first = row ? after(nodes, row - 1) : 0;
    for (let at = first; at < nodes.length && nodes[at] === row; at++) {
      const [name, type, names] = this.schema.attributes[keys[at]];
      if (type === "flag") parts.push(values[at] ? name : `${name}=false`);
      else if (type === "int") parts.push(`${name}=${values[at]}`);
      else if (type === "enum") parts.push(`${name}=${names[values[at]]}`);
      else sets.set(name, [...(sets.get(name) ?? []), names[values[at]]]);
    }
    for (const [name, members] of sets) parts.push(`${name}=[${members.join(" ")}]`);
    return parts;
  }

  /** Rows that a row is linked to. @param {number} row */
  links(row) {
    const { link_from: from, link_to: to } = this.tree.columns;
    const rows = [];
    for (let at = row ? after(from, row - 1) : 0; at < from.length && from[at] === row; at++) rows.push(to[at]);
    return rows;
  }

  /**
   * What a row of a tree says, with its text if it stands for a leaf.
   * @param {number} row
   * @param {Which} which
   * @param {boolean} [leaf]
   * @returns {Label}
   */
  label(row, which, leaf = false) {
    const forest = this.forest(which);
    const text = leaf || forest.isLeaf(row) ? this.snippet(row, which) : "";
    if (which === "native") {
      const kind = this.nativeKind(row, which);
      const category = forest.isBroken(row) ? "quality" : kind.startsWith('"') ? "token" : "native";
      return { relation: this.field(row, which), kind, category, facts: "", text };
    }
    const [kind, category] = this.kind(row);
    const facts = this.attributes(row);
    if (forest.flags[row] & IMPLICIT && !facts.includes("implicit")) facts.push("implicit");
    if (forest.flags[row] & MISSING) facts.push(`expected=${this.nativeKind(row)}`);
    const mark = forest.isBroken(row) ? "!" : forest.flags[row] & SYNTHETIC ? "~" : "";
    return { relation: this.role(row), kind: mark + kind, category, facts: facts.join(" "), text };
  }

  /** The beginning of a node's text. @param {number} row @param {Which} [which] */
  snippet(row, which = "universal") {
    const { start, end } = this.forest(which);
    // A character has four bytes at most, and one that is cut would be shown as broken.
    const text = this.text(start[row], Math.min(end[row], start[row] + 4 * TEXT_LIMIT));
    const characters = [...text];
    const more = characters.length > TEXT_LIMIT || end[row] - start[row] > 4 * TEXT_LIMIT;
    return more ? `${characters.slice(0, TEXT_LIMIT).join("")}…` : text;
  }

  /** Where rules came from: the mapping's line, its entry and clause. @param {number} line */
  rule(line) {
    const { rules } = this.data;
    if (!rules || !line) return "";
    const [header, clause] = rules.lines[line] ?? [null, null];
    return [`${rules.file}:${line}`, header, clause].filter(Boolean).join(" ");
  }

  /** Why a row without a rule is what it is. @param {number} row */
  reason(row) {
    const { flags } = this.tree;
    if (flags[row] & MISSING) return "put in by the parser where the source has nothing";
    if (this.tree.isBroken(row)) return "text that the grammar could not parse";
    if (flags[row] & SYNTHETIC) return "synthetic, made by an operation of the entry around it";
    if (!this.nativeKind(row)) return "text that no native node covers";
    return this.data.rules ? "built into the core" : "";
  }

  /** One line about the whole. */
  get summary() {
    const { language, dialect, bytes, nodes, errors } = this.data;
    const dialectName = dialect === language ? "" : ` (${dialect})`;
    const trouble = errors ? counted(errors, "error") : "no errors";
    return `${language}${dialectName}, ${counted(bytes, "byte")}, ${counted(nodes, "node")}, ${trouble}`;
  }

  /** The row of the other tree that stands for a row of `which`. @param {number} row @param {Which} which */
  counterpart(row, which) {
    const from = this.forest(which);
    const other = which === "native" ? "universal" : "native";
    const to = this.forest(other);
    const place = from.columns.native[row];
    return to.covering(
      from.start[row],
      from.end[row],
      (one) => to.columns.native[one] === place && (to.flags[one] & NAMED) === (from.flags[row] & NAMED),
    );
  }
}
