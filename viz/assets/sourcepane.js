/** The source: numbered lines whose leaves are coloured by what they are, and tell which node the pointer is on. */

import { after } from "./columns.js";
import { el } from "./dom.js";
import { MISSING } from "./forest.js";
import { Rows } from "./rows.js";
import { appendVisible } from "./visible.js";

const LINE_HEIGHT = 20;
/** Bytes of a very long line that are drawn: those around the place that is looked at. */
const LINE_WINDOW = 3000;

/** @typedef {[start: number, end: number]} Span */

export class SourcePane {
  /**
   * @param {import("./program.js").Program} program
   * @param {{hover: (row: number | null) => void, pick: (row: number) => void}} on
   */
  constructor(program, on) {
    this.program = program;
    this.frame = el("div", { class: "frame source", tabindex: "0", role: "region", "aria-label": `Source of ${program.name}` });
    this.frame.style.setProperty("--digits", String(String(program.lineStarts.length + program.data.first_line).length));
    /** @type {Map<string, Span[]>} spans to be marked, by class, in ascending order */
    this.marks = new Map();
    /** @type {((row: number) => string) | null} a class for each leaf, of a view that colours by something else */
    this.paint = null;
    /** @type {Map<number, number>} first byte drawn of very long lines */
    this.windows = new Map();
    const { tree } = program;
    // Empty leaves (what the parser put in) stand between the others, so ends rise as starts do.
    this.leafEnds = Uint32Array.from(tree.leaves, (row) => tree.end[row]);
    this.errorLines = this.linesOf([...tree.leaves].filter((row) => this.inError(row)));
    for (const row of tree.broken) this.errorLines.add(program.lineOf(tree.start[row]));
    this.rows = new Rows(this.frame, LINE_HEIGHT, (line) => this.line(line));
    this.frame.addEventListener("mousemove", (event) => on.hover(this.rowUnder(event)));
    this.frame.addEventListener("mouseleave", () => on.hover(null));
    this.frame.addEventListener("click", (event) => {
      const row = this.rowUnder(event);
      // A click that ends the marking of text is no click on a node.
      if (row !== null && document.getSelection()?.isCollapsed !== false) on.pick(row);
    });
  }

  start() {
    this.rows.reset(this.program.lineStarts.length);
  }

  /** @param {number[]} rows */
  linesOf(rows) {
    const { tree } = this.program;
    const lines = new Set();
    for (const row of rows) {
      const last = this.program.lineOf(Math.max(tree.end[row] - 1, tree.start[row]));
      for (let line = this.program.lineOf(tree.start[row]); line <= last; line++) lines.add(line);
    }
    return lines;
  }

  /** The leaf under the pointer, or the node around the white space there. @param {MouseEvent} event */
  rowUnder(event) {
    const segment = event.target instanceof Element ? event.target.closest(".seg") : null;
    return segment instanceof HTMLElement ? Number(segment.dataset.row) : null;
  }

  /** @param {number} line */
  line(line) {
    const { program } = this;
    let [start, end] = program.lineSpan(line);
    const number = line + 1 + program.data.first_line;
    const wrong = this.errorLines.has(line);
    const element = el(
      "div",
      { class: wrong ? "line wrong" : "line" },
      el("span", { class: "number", "aria-hidden": "true" }, String(number)),
    );
    const code = el("code", {});
    if (end - start > LINE_WINDOW) {
      const whole = end;
      start = Math.max(this.windows.get(line) ?? start, start);
      end = Math.min(start + LINE_WINDOW, end);
      const [first] = program.lineSpan(line);
      if (start > first) code.append(el("span", { class: "cut" }, `… ${(start - first).toLocaleString("en")} bytes before `));
      this.segments(code, start, end);
      if (end < whole) code.append(el("span", { class: "cut" }, ` … ${(whole - end).toLocaleString("en")} more bytes`));
    } else this.segments(code, start, end);
    element.append(code);
    return element;
  }

  /** @param {HTMLElement} code @param {number} start @param {number} end */
  segments(code, start, end) {
    const { tree } = this.program;
    let at = start;
    for (let place = after(this.leafEnds, start - 1); place < tree.leaves.length; place++) {
      const row = tree.leaves[place];
      const from = Math.max(tree.start[row], start);
      const to = Math.min(tree.end[row], end);
      if (from > end || (from === end && tree.start[row] !== tree.end[row])) break;
      if (tree.end[row] === start && tree.start[row] < start) continue;
      if (from > at) this.segment(code, at, from, tree.at(at));
      if (to > from || tree.start[row] === tree.end[row]) this.segment(code, from, to, row);
      at = Math.max(at, to);
    }
    if (at < end) this.segment(code, at, end, tree.at(at));
  }

  /** @param {HTMLElement} code @param {number} from @param {number} to @param {number} row */
  segment(code, from, to, row) {
    const { program } = this;
    const { tree } = program;
    const leaf = tree.isLeaf(row);
    const kind = leaf ? `k-${program.kind(row)[1]} n-${program.kind(row)[0]}` : "gap";
    const element = el("span", { class: `seg ${kind}`, "data-row": row, "data-from": from, "data-to": to });
    // Indentation belongs to nobody in particular.
    if (this.paint && (leaf || from > program.lineSpan(program.lineOf(from))[0])) element.classList.add(...this.paint(row).split(" "));
    if (tree.flags[row] & MISSING && leaf) element.append(el("span", { class: "missing" }, `‹missing ${program.nativeKind(row)}›`));
    const text = program.text(from, to);
    if (this.inError(row) && (leaf || text.trim())) element.classList.add("error");
    appendVisible(element, text);
    this.mark(element);
    code.append(element);
  }

  /**
   * Whether a leaf, or the white space of a node, is what the grammar could not place. What an Error holds that has a shape of its own is
   * not: one Error may hold all of a file.
   * @param {number} row
   */
  inError(row) {
    const { tree } = this.program;
    if (tree.isBroken(row)) return true;
    return tree.isLeaf(row) && tree.isBroken(tree.parent[row]) && this.program.kind(row)[0] !== "Comment";
  }

  /**
   * Marks spans with a class; an empty list takes the marks off.
   * @param {string} name
   * @param {Span[]} given in any order
   */
  setMark(name, given) {
    const spans = merged(given);
    if (!spans.length && !this.marks.has(name)) return;
    if (spans.length) this.marks.set(name, spans);
    else this.marks.delete(name);
    for (const element of this.frame.querySelectorAll(".seg")) this.mark(/** @type {HTMLElement} */ (element), name);
  }

  /** @param {HTMLElement} element @param {string} [only] */
  mark(element, only) {
    const from = Number(element.dataset.from);
    const to = Number(element.dataset.to);
    for (const name of only ? [only] : this.marks.keys()) {
      element.classList.toggle(name, overlaps(this.marks.get(name) ?? [], from, to));
    }
  }

  /** Scrolls so that a byte can be seen. @param {number} byte */
  reveal(byte) {
    const { program, rows } = this;
    const line = program.lineOf(byte);
    const [start, end] = program.lineSpan(line);
    if (end - start > LINE_WINDOW) {
      const shown = this.windows.get(line) ?? start;
      if (byte < shown || byte >= shown + LINE_WINDOW) {
        this.windows.set(line, Math.max(byte - 200, start));
        rows.redraw();
      }
    }
    rows.reveal(line);
    const element = rows.drawn.get(line);
    for (const segment of element?.querySelectorAll(".seg") ?? []) {
      if (!(segment instanceof HTMLElement) || Number(segment.dataset.to) <= byte) continue;
      const gutter = element?.querySelector(".number")?.getBoundingClientRect().right ?? 0;
      const { left } = segment.getBoundingClientRect();
      const { right } = this.frame.getBoundingClientRect();
      if (left < gutter || left > right - 40) this.frame.scrollLeft += left - gutter - 40;
      break;
    }
  }
}

/** Spans in ascending order, those that overlap as one. @param {Span[]} spans */
function merged(spans) {
  /** @type {Span[]} */
  const out = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = out[out.length - 1];
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}

/** Whether [from, to) has a byte in one of the spans, or is empty and one of them. @param {Span[]} spans @param {number} from @param {number} to */
function overlaps(spans, from, to) {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle][1] < to || (spans[middle][1] === to && spans[middle][0] < from)) low = middle + 1;
    else high = middle;
  }
  // Spans do not overlap: only the one that ends at or after `to`, and the one before it, can touch [from, to).
  for (const span of spans.slice(Math.max(low - 1, 0), low + 1)) {
    if ((span[0] < to && from < span[1]) || (from === to && span[0] <= from && from <= span[1])) return true;
  }
  return false;
}
