/** A tree as rows that fold, for the keyboard and for screen readers as much as for the mouse. */

import { after } from "./columns.js";
import { el } from "./dom.js";
import { Rows } from "./rows.js";
import { appendVisible } from "./visible.js";

const ROW_HEIGHT = 20;
const DEEPEST = 40;
const INDENT = 14;
/** Nodes from which on a tree is folded at first, and the depth at which. */
const MANY = 3000;
const FIRST_DEPTH = 6;
let panes = 0;

export class TreePane {
  /**
   * @param {import("./program.js").Program} program
   * @param {import("./program.js").Which} which
   * @param {{hover: (row: number | null) => void, pick: (row: number) => void, enter: (row: number) => void}} on
   */
  constructor(program, which, on) {
    this.program = program;
    this.which = which;
    this.forest = program.forest(which);
    this.on = on;
    this.id = `tree${panes++}`;
    this.tokens = false;
    this.folded = new Uint8Array(this.forest.count);
    this.selected = 0;
    this.hovered = -1;
    /** @type {Set<number>} */
    this.matches = new Set();
    /** @type {((row: number) => HTMLElement | null) | null} what a view adds at the end of a row */
    this.badge = null;
    const title = which === "native" ? "The grammar's own tree" : "Universal tree";
    this.frame = el("div", { class: "frame tree", role: "tree", tabindex: "0", "aria-label": `${title} of ${program.name}` });
    this.rows = new Rows(this.frame, ROW_HEIGHT, (place) => this.row(place));
    this.shown = new Uint32Array(0);
    /** Place among the shown children of the parent, and how many of these there are: what a screen reader says. */
    this.position = new Uint32Array(0);
    this.children = new Uint32Array(0);
    this.frame.addEventListener("keydown", (event) => this.key(event));
    this.frame.addEventListener("mousemove", (event) => on.hover(this.rowUnder(event)));
    this.frame.addEventListener("mouseleave", () => on.hover(null));
    this.frame.addEventListener("click", (event) => {
      const row = this.rowUnder(event);
      if (row === null) return;
      if (event.target instanceof Element && event.target.closest(".twisty")) this.fold(row, !this.folded[row]);
      else on.pick(row);
    });
    this.frame.addEventListener("dblclick", (event) => {
      const row = this.rowUnder(event);
      if (row !== null && !(event.target instanceof Element && event.target.closest(".twisty"))) this.fold(row, !this.folded[row]);
    });
  }

  /** @param {Event} event */
  rowUnder(event) {
    const item = event.target instanceof Element ? event.target.closest(".row") : null;
    return item instanceof HTMLElement ? Number(item.dataset.row) : null;
  }

  start() {
    if (this.forest.count > MANY) this.setDepth(FIRST_DEPTH);
    this.update();
  }

  /** Finds out which rows are to be seen, and draws them. */
  update() {
    const { forest, folded } = this;
    const shown = new Uint32Array(forest.count);
    this.position = new Uint32Array(forest.count);
    this.children = new Uint32Array(forest.count);
    let count = 0;
    for (let row = 0; row < forest.count; ) {
      if (this.visible(row)) {
        shown[count++] = row;
        if (row) this.position[row] = ++this.children[forest.parent[row]];
        row = folded[row] ? forest.subtreeEnd[row] : row + 1;
      } else row = forest.subtreeEnd[row];
    }
    this.shown = shown.subarray(0, count);
    this.rows.reset(count);
    this.announce();
  }

  /** Tokens are left out unless asked for, but not those that the grammar could not parse. @param {number} row */
  visible(row) {
    const { forest } = this;
    return this.tokens || !row || forest.isNamed(row) || forest.isBroken(row) || forest.isBroken(forest.parent[row]);
  }

  /** Whether a row has something to unfold. @param {number} row */
  hasChildren(row) {
    const { forest } = this;
    for (let child = row + 1; child < forest.subtreeEnd[row]; child = forest.subtreeEnd[child]) if (this.visible(child)) return true;
    return false;
  }

  /** @param {number} place */
  row(place) {
    const { forest, program, which } = this;
    const row = this.shown[place];
    const inner = this.hasChildren(row);
    // A node whose tokens are all hidden (`unsigned long`) says itself what they say.
    const label = program.label(row, which, !inner);
    const item = el("div", {
      class: "row",
      id: `${this.id}-${row}`,
      role: "treeitem",
      "data-row": row,
      "aria-level": forest.depth[row] + 1,
      "aria-posinset": row ? this.position[row] : 1,
      "aria-setsize": row ? Math.max(this.children[forest.parent[row]], 1) : 1,
      "aria-expanded": inner ? String(!this.folded[row]) : undefined,
      "aria-selected": String(row === this.selected),
    });
    item.style.paddingLeft = `${Math.min(forest.depth[row], DEEPEST) * INDENT + 4}px`;
    item.append(el("span", { class: "twisty", "aria-hidden": "true" }, inner ? (this.folded[row] ? "▸" : "▾") : ""));
    if (label.relation) item.append(el("span", { class: "role" }, `${label.relation}: `));
    item.append(el("span", { class: `kind k-${label.category}` }, label.kind));
    if (label.facts) item.append(el("span", { class: "facts" }, ` {${label.facts}}`));
    if (label.text) {
      const text = el("span", { class: "text" });
      appendVisible(text, label.text.replaceAll("\n", "⏎"));
      item.append(" ", text);
    }
    if (this.folded[row] && inner)
      item.append(el("span", { class: "cut" }, ` … ${(forest.subtreeEnd[row] - row - 1).toLocaleString("en")} below`));
    const badge = this.badge?.(row);
    if (badge) item.append(badge);
    this.paint(item, row);
    return item;
  }

  /** @param {HTMLElement} item @param {number} row */
  paint(item, row) {
    item.classList.toggle("selected", row === this.selected);
    item.classList.toggle("hover", row === this.hovered);
    item.classList.toggle("match", this.matches.has(row));
    item.classList.toggle("error", this.forest.isBroken(row));
    item.setAttribute("aria-selected", String(row === this.selected));
  }

  repaint() {
    for (const [place, item] of this.rows.drawn) this.paint(item, this.shown[place]);
  }

  /** Where a row is among those that are shown; of one that is hidden, its nearest ancestor. @param {number} row */
  placeOf(row) {
    for (;;) {
      const place = after(this.shown, row) - 1;
      if (place >= 0 && this.shown[place] === row) return place;
      row = this.forest.parent[row];
    }
  }

  /** The row itself, or its nearest ancestor that is shown. @param {number} row */
  nearest(row) {
    return this.shown[this.placeOf(row)];
  }

  /** @param {number | null} row */
  hover(row) {
    const hovered = row === null ? -1 : this.nearest(row);
    if (hovered === this.hovered) return;
    this.hovered = hovered;
    this.repaint();
  }

  /** Selects a row, unfolds what hides it and scrolls to it. @param {number} row */
  select(row) {
    let hidden = false;
    for (let each = row; each > 0; each = this.forest.parent[each]) {
      const parent = this.forest.parent[each];
      if (this.folded[parent]) {
        this.folded[parent] = 0;
        hidden = true;
      }
    }
    if (hidden) this.update();
    const place = this.placeOf(row);
    this.selected = this.shown[place];
    this.rows.reveal(place);
    // Deep rows begin far to the right.
    const indent = Math.min(this.forest.depth[this.selected], DEEPEST) * INDENT;
    const { scrollLeft, clientWidth } = this.frame;
    if (indent < scrollLeft || indent > scrollLeft + clientWidth * 0.6) this.frame.scrollLeft = indent - clientWidth * 0.3;
    this.repaint();
    this.announce();
  }

  /** The selected row is the one that has the focus, if it is in the document. */
  announce() {
    const item = this.rows.drawn.get(this.placeOf(this.selected));
    if (item) this.frame.setAttribute("aria-activedescendant", item.id);
    else this.frame.removeAttribute("aria-activedescendant");
  }

  /** @param {number} row @param {boolean} closed */
  fold(row, closed) {
    if (!this.hasChildren(row)) return;
    this.folded[row] = closed ? 1 : 0;
    // What is selected must stay in sight.
    if (closed && this.selected > row && this.selected < this.forest.subtreeEnd[row]) this.on.pick(row);
    this.update();
  }

  /** Folds everything from a depth on, or nothing. @param {number} depth */
  foldFrom(depth) {
    this.setDepth(depth);
    this.update();
  }

  /** @param {number} depth */
  setDepth(depth) {
    for (let row = 0; row < this.forest.count; row++)
      this.folded[row] = this.forest.depth[row] >= depth && !this.forest.isLeaf(row) ? 1 : 0;
  }

  /** @param {boolean} tokens */
  showTokens(tokens) {
    this.tokens = tokens;
    this.update();
    this.select(this.selected);
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const place = this.placeOf(this.selected);
    const row = this.shown[place];
    const inner = this.hasChildren(row);
    /** @type {Record<string, () => number | void>} what a key does: the place to go to, if any */
    const keys = {
      ArrowDown: () => place + 1,
      ArrowUp: () => place - 1,
      ArrowRight: () => (this.folded[row] && inner ? this.fold(row, false) : inner ? place + 1 : undefined),
      ArrowLeft: () => (!this.folded[row] && inner ? this.fold(row, true) : this.placeOf(this.forest.parent[row])),
      Home: () => 0,
      End: () => this.shown.length - 1,
      PageDown: () => place + this.rows.page,
      PageUp: () => place - this.rows.page,
      Enter: () => this.on.enter(row),
      " ": () => this.fold(row, !this.folded[row]),
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    const next = act();
    if (typeof next === "number") this.on.pick(this.shown[Math.min(Math.max(next, 0), this.shown.length - 1)]);
  }
}
