/** A tree as arrays in preorder: the universal one, or the grammar's own. Rows are those of the page; nothing recurses. */

import { after } from "./columns.js";

export const NAMED = 1;
export const ERROR = 2;
export const MISSING = 4;
export const CONTAINS_ERROR = 8;
export const SYNTHETIC = 16;
export const IMPLICIT = 32;

export class Forest {
  /** @param {import("./columns.js").Columns} columns */
  constructor(columns) {
    this.columns = columns;
    this.start = columns.start;
    this.end = columns.end;
    this.subtreeEnd = columns.subtree_end;
    this.flags = columns.flags;
    this.count = columns.start.length;
    this.parent = new Uint32Array(this.count);
    this.depth = new Uint16Array(this.count);
    /** @type {Uint32Array | null} */
    this.leafRows = null;
    /** @type {number[] | null} */
    this.brokenRows = null;
    const open = [];
    for (let row = 0; row < this.count; row++) {
      while (open.length && this.subtreeEnd[open[open.length - 1]] <= row) open.pop();
      this.parent[row] = open.length ? open[open.length - 1] : 0;
      this.depth[row] = Math.min(open.length, 65535);
      if (this.subtreeEnd[row] > row + 1) open.push(row);
    }
  }

  /** @param {number} row */
  isLeaf(row) {
    return this.subtreeEnd[row] === row + 1;
  }

  /** @param {number} row */
  isNamed(row) {
    return (this.flags[row] & NAMED) !== 0;
  }

  /** @param {number} row */
  isBroken(row) {
    return (this.flags[row] & (ERROR | MISSING)) !== 0;
  }

  /**
   * The smallest node that covers a byte; with `named`, the smallest that is more than a token.
   * @param {number} byte
   * @param {boolean} [named]
   */
  at(byte, named = false) {
    let row = Math.max(after(this.start, byte) - 1, 0);
    while (row > 0 && (this.end[row] <= byte || (named && !this.isNamed(row)))) row = this.parent[row];
    return row;
  }

  /**
   * The smallest node that covers [start, end); of several with the same span the one that `prefer` likes, or else the outermost.
   * @param {number} start
   * @param {number} end
   * @param {(row: number) => boolean} [prefer]
   */
  covering(start, end, prefer = () => false) {
    let row = start === end ? this.empty(start) : this.at(start);
    while (row > 0 && this.end[row] < end) row = this.parent[row];
    const same = [row];
    while (row > 0 && this.start[this.parent[row]] === this.start[row] && this.end[this.parent[row]] === this.end[row]) {
      row = this.parent[row];
      same.push(row);
    }
    return same.find(prefer) ?? same[same.length - 1];
  }

  /** The last node without text at a byte, or else the smallest that covers it. @param {number} byte */
  empty(byte) {
    let row = after(this.start, byte) - 1;
    while (row > 0 && this.start[row] === byte && this.end[row] > byte) row--;
    return row > 0 && this.start[row] === byte ? row : this.at(byte);
  }

  /** Where rows stand, to be marked; not the root: all marked is nothing marked. @param {number[]} rows @returns {[number, number][]} */
  spans(rows) {
    return rows.filter((row) => row > 0).map((row) => [this.start[row], this.end[row]]);
  }

  /** The ancestors of a row and itself, the root first. @param {number} row */
  path(row) {
    const rows = [row];
    while (row > 0) {
      row = this.parent[row];
      rows.push(row);
    }
    return rows.reverse();
  }

  /** Rows of the leaves, in source order. */
  get leaves() {
    if (!this.leafRows) {
      const rows = [];
      for (let row = 0; row < this.count; row++) if (this.isLeaf(row)) rows.push(row);
      this.leafRows = Uint32Array.from(rows);
    }
    return this.leafRows;
  }

  /** Rows of Error and Missing nodes. */
  get broken() {
    if (!this.brokenRows) {
      this.brokenRows = [];
      for (let row = 0; row < this.count; row++) if (this.isBroken(row)) this.brokenRows.push(row);
    }
    return this.brokenRows;
  }
}
