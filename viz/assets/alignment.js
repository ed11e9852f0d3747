/** An alignment of two programs: which rows are a pair or a group, from a score on. */

import { unpack } from "./columns.js";

/** @typedef {"a" | "b"} Side */
/**
 * What a row belongs to: a pair, a group, or nothing of the other program.
 * @typedef {{kind: "pair" | "group" | "unmatched", a: number[], b: number[], score: number, reason: number}} Link
 */

/** @param {any} data */
export async function openAlignment(data) {
  return new Alignment(data, await unpack(data.columns));
}

export class Alignment {
  /** @param {any} data @param {import("./columns.js").Columns} columns */
  constructor(data, columns) {
    this.similarity = data.similarity;
    this.cut = data.cut;
    this.leftOut = data.left_out;
    /** @type {{a: number[], b: number[], score: number}[]} */
    this.groups = data.groups;
    this.columns = columns;
    this.count = columns.a.length;
    /** @type {Record<Side, Map<number, number>>} place of the pair of a row */
    this.pairs = { a: places(columns.a), b: places(columns.b) };
    /** @type {Record<Side, Set<number>>} */
    this.unmatched = { a: new Set(columns.unmatched_a), b: new Set(columns.unmatched_b) };
    /** @type {Record<Side, Map<number, number>>} */
    this.grouped = { a: new Map(), b: new Map() };
    for (const [place, group] of this.groups.entries()) {
      for (const side of /** @type {Side[]} */ (["a", "b"])) for (const row of group[side]) this.grouped[side].set(row, place);
    }
  }

  /** What a row itself belongs to, if alignment says anything about it. @param {number} row @param {Side} side @param {number} least */
  of(row, side, least) {
    const { columns } = this;
    const group = this.grouped[side].get(row);
    const place = this.pairs[side].get(row);
    // A row that began a group is in a pair, too: the group says more.
    if (group !== undefined && this.groups[group].score >= least)
      return this.link("group", this.groups[group].a, this.groups[group].b, this.groups[group].score);
    if (place !== undefined && columns.score[place] >= least) {
      return this.link("pair", [columns.a[place]], [columns.b[place]], columns.score[place], columns.reason[place]);
    }
    if (place !== undefined || group !== undefined || this.unmatched[side].has(row)) {
      return this.link("unmatched", side === "a" ? [row] : [], side === "b" ? [row] : [], 0);
    }
    return null;
  }

  /** @param {Link["kind"]} kind @param {number[]} a @param {number[]} b @param {number} score @param {number} [reason] @returns {Link} */
  link(kind, a, b, score, reason = -1) {
    return { kind, a, b, score, reason };
  }

  /** What a row or its nearest ancestor belongs to. @param {import("./forest.js").Forest} forest @param {number} row @param {Side} side @param {number} least */
  around(forest, row, side, least) {
    for (;;) {
      const link = this.of(row, side, least);
      if (link || !row) return link;
      row = forest.parent[row];
    }
  }

  /** Rows of one side without a counterpart of at least this score, in source order. @param {Side} side @param {number} least */
  alone(side, least) {
    const rows = new Set(this.unmatched[side]);
    for (const row of this.pairs[side].keys()) if (this.of(row, side, least)?.kind === "unmatched") rows.add(row);
    return [...rows].sort((one, two) => one - two);
  }

  /** How many pairs have at least this score, by reason. @param {number} least */
  reasons(least) {
    /** @type {Map<number, number>} */
    const counts = new Map();
    for (let place = 0; place < this.count; place++) {
      if (this.columns.score[place] < least) continue;
      const reason = this.columns.reason[place];
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
    return counts;
  }
}

/** @param {ArrayLike<number>} rows */
function places(rows) {
  return new Map(Array.from(rows, (row, place) => [row, place]));
}
