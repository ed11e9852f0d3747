/** Two programs beside each other, and what corresponds in them. */

import { openAlignment } from "./alignment.js";
import { button, counted, el } from "./dom.js";
import { Frame, KIND_COLOURS, linked, setLink } from "./frame.js";
import { SearchBox } from "./searchbox.js";
import { SourcePane } from "./sourcepane.js";
import { TreePane } from "./treepane.js";
import { plainVisible } from "./visible.js";

/** Steps of the scale of scores that the source is coloured by. */
const STEPS = 4;

/** The trees wait to be asked for where there is no room for four panes. */
const NARROW = "(max-width: 760px)";

/** @type {import("./frame.js").Colour[]} */
const PAIR_COLOURS = [
  ["seg score4", "amount", "corresponds; the stronger, the surer"],
  ["seg alone", "amount", "has no counterpart"],
  ...KIND_COLOURS,
];

/** @typedef {import("./alignment.js").Side} Side */

/** The view of a page's pair. @param {any} data @param {import("./program.js").Program[]} programs */
export async function openPair(data, programs) {
  const [seen, hidden] = await Promise.all([openAlignment(data.alignments.seen), openAlignment(data.alignments.hidden)]);
  const view = new PairView(programs, { seen, hidden }, data);
  if (data.alignments.first === "hidden") view.hideNames(true);
}

export class PairView {
  /**
   * @param {import("./program.js").Program[]} programs
   * @param {{seen: import("./alignment.js").Alignment, hidden: import("./alignment.js").Alignment}} alignments
   * @param {{reasons: [string, string][], starts: [number, number]}} data
   */
  constructor(programs, alignments, { reasons, starts }) {
    this.alignments = alignments;
    this.alignment = alignments.seen;
    this.reasons = reasons;
    /** @type {Record<Side, number>} what was aligned: the roots, or two functions */
    this.starts = { a: starts[0], b: starts[1] };
    this.least = 0;
    const [a, b] = programs;
    this.frame = new Frame(
      `${a.name}  ↔  ${b.name}`,
      [
        { name: "Up, down; fold, unfold in a tree", keys: "↑ ↓ ← →" },
        { name: "Go to the source of the node", keys: "Enter" },
        { name: "Next, previous part without a counterpart", keys: "u, U", key: "u", act: () => this.nextAlone(1) },
        { name: "", keys: "U", act: () => this.nextAlone(-1) },
        { name: "Names seen or hidden", keys: "h", act: () => this.hideNames(this.alignment === this.alignments.seen) },
        { name: "Threshold down, up", keys: "[ ]", key: "[", act: () => this.setLeast(this.least - 0.05) },
        { name: "", keys: "]", act: () => this.setLeast(this.least + 0.05) },
        { name: "The trees below the sources", keys: "t", act: () => this.showTrees(this.panes.classList.contains("flat")) },
        { name: "Search in A, in B", keys: "/, \\", key: "/", act: () => this.sides.a.search.focus() },
        { name: "", keys: "\\", act: () => this.sides.b.search.focus() },
        { name: "Leave the search, close this", keys: "Esc" },
        { name: "Light or dark", keys: "d", act: () => this.frame.turnTheme() },
        { name: "These keys, and what colours mean", keys: "?", act: () => this.frame.showHelp() },
      ],
      PAIR_COLOURS,
    );
    this.frame.setNotes(programs.flatMap((program) => program.data.notes.map((/** @type {string} */ note) => `${program.name}: ${note}`)));
    this.sides = { a: this.side(a, "a"), b: this.side(b, "b") };
    /** @type {{side: Side, row: number}} */
    this.selected = { side: "a", row: starts[0] };
    this.panes = el("div", { class: "panes pair" });
    for (const { head, source, tree } of Object.values(this.sides)) this.panes.append(head, source.frame, tree.frame);
    this.slider = /** @type {HTMLInputElement} */ (
      el("input", { type: "range", min: 0, max: 1, step: 0.01, value: 0, "aria-label": "Least score of a pair" })
    );
    this.slider.addEventListener("input", () => this.setLeast(Number(this.slider.value)));
    this.leastText = el("output", {}, "0.00");
    this.namesButton = button(
      "names hidden",
      "Align without looking at names and strings (h)",
      () => this.hideNames(this.alignment === this.alignments.seen),
      {
        "aria-pressed": "false",
      },
    );
    this.treesButton = button("trees", "The trees below the sources (t)", () => this.showTrees(this.panes.classList.contains("flat")), {
      "aria-pressed": "true",
    });
    this.frame.tools.append(
      el("label", {}, "score ≥", this.slider, this.leastText),
      this.namesButton,
      button("unmatched ↓", "Next part without a counterpart (u)", () => this.nextAlone(1)),
      this.treesButton,
    );
    this.facts = el("dl", { class: "facts-list" });
    this.frame.main.append(this.panes, el("section", { class: "details pair-details", "aria-label": "The selected pair" }, this.facts));
    for (const { source, tree } of Object.values(this.sides)) this.frame.printed.push(source.rows, tree.rows);
    for (const { source, tree } of Object.values(this.sides)) {
      source.start();
      tree.start();
    }
    addEventListener("hashchange", () => this.follow(), { signal: this.frame.life.signal });
    this.showTrees(!matchMedia(NARROW).matches);
    this.repaint();
    if (!this.follow() && starts[0] + starts[1]) this.pick("a", starts[0]);
    this.sides.a.tree.frame.focus({ preventScroll: true });
  }

  /** @param {import("./program.js").Program} program @param {Side} side */
  side(program, side) {
    const pick = (/** @type {number} */ row) => this.pick(side, row);
    const hover = (/** @type {number | null} */ row) => this.hover(side, row);
    const source = new SourcePane(program, { hover, pick });
    const enter = (/** @type {number} */ row) => {
      source.reveal(program.tree.start[row]);
      source.frame.focus({ preventScroll: true });
    };
    const tree = new TreePane(program, "universal", { hover, pick, enter });
    source.paint = (row) => this.colour(program, side, row);
    tree.badge = (row) => this.badge(side, row);
    const search = new SearchBox(program, {
      found: ({ rows, spans }) => {
        tree.matches = new Set(rows);
        tree.repaint();
        source.setMark("match", spans.length ? spans : program.tree.spans(rows));
      },
      go: pick,
      leave: () => tree.frame.focus(),
    });
    search.input.placeholder = side === "a" ? "Search ( / )" : "Search ( \\ )";
    search.element.setAttribute("aria-label", `In ${program.name}, ${side.toUpperCase()}`);
    const head = el(
      "div",
      { class: "side-head" },
      el("h2", {}, program.name),
      el("p", { class: "summary" }, program.summary),
      search.element,
    );
    return { program, source, tree, search, head };
  }

  /** @param {boolean} hidden */
  hideNames(hidden) {
    this.alignment = hidden ? this.alignments.hidden : this.alignments.seen;
    this.namesButton.setAttribute("aria-pressed", String(hidden));
    this.repaint();
  }

  /** @param {number} least */
  setLeast(least) {
    this.least = Math.round(Math.min(Math.max(least, 0), 1) * 100) / 100;
    this.slider.value = String(this.least);
    this.leastText.textContent = this.least.toFixed(2);
    this.repaint();
  }

  /** @param {boolean} shown */
  showTrees(shown) {
    this.panes.classList.toggle("flat", !shown);
    this.treesButton.setAttribute("aria-pressed", String(shown));
    for (const { source, tree } of Object.values(this.sides)) {
      source.rows.update();
      tree.rows.update();
    }
  }

  /** Draws all that depends on the alignment. */
  repaint() {
    const { alignment, least } = this;
    const counts = alignment.reasons(least);
    const pairs = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const groups = alignment.groups.filter((group) => group.score >= least).length;
    const alone = { a: alignment.alone("a", least).length, b: alignment.alone("b", least).length };
    const reasons = [...counts]
      .sort((one, two) => two[1] - one[1])
      .map(([reason, count]) => `${this.reasons[reason][0]} ${count.toLocaleString("en")}`);
    const parts = [
      `similarity ${alignment.similarity.toFixed(2)}`,
      counted(pairs, "pair") + (reasons.length ? ` (${reasons.join(", ")})` : ""),
      ...(groups ? [counted(groups, "group")] : []),
      `without a counterpart ${alone.a.toLocaleString("en")} and ${alone.b.toLocaleString("en")} nodes`,
    ];
    if (alignment.cut) parts.push("too large for the exact search in part: pairs may be missing");
    if (alignment.leftOut) parts.push(`${counted(alignment.leftOut, "pair")} in what is not shown`);
    this.frame.summary.textContent = parts.join(" · ");
    for (const { source, tree } of Object.values(this.sides)) {
      source.rows.redraw();
      tree.rows.redraw();
    }
    this.pick(this.selected.side, this.selected.row, false);
  }

  /** The class of a leaf: its score, or that it has no counterpart. @param {import("./program.js").Program} program @param {Side} side @param {number} row */
  colour(program, side, row) {
    if (program.kind(row)[0] === "Comment") return "plain";
    const link = this.alignment.around(program.tree, row, side, this.least);
    if (!link) return "plain";
    if (link.kind === "unmatched") return "alone";
    return `score${Math.min(Math.floor(link.score * STEPS), STEPS)}`;
  }

  /** @param {Side} side @param {number} row */
  badge(side, row) {
    const link = this.alignment.of(row, side, this.least);
    if (!link) return null;
    if (link.kind === "unmatched") return el("span", { class: "badge alone" }, "unmatched");
    const reason = link.kind === "group" ? "group" : this.reasons[link.reason][0];
    return el("span", { class: "badge" }, `${link.score.toFixed(2)} ${reason}`);
  }

  /** @param {Side} side @param {number | null} row */
  hover(side, row) {
    const link = row === null ? null : this.alignment.around(this.sides[side].program.tree, row, side, this.least);
    this.mark("hover", link);
    for (const name of /** @type {Side[]} */ (["a", "b"])) this.sides[name].tree.hover(link?.[name][0] ?? null);
  }

  /** @param {string} name @param {import("./alignment.js").Link | null} link */
  mark(name, link) {
    for (const side of /** @type {Side[]} */ (["a", "b"])) {
      const { source, program } = this.sides[side];
      const rows = (link?.[side] ?? []).filter((row) => row !== this.starts[side]);
      source.setMark(name, program.tree.spans(rows));
    }
  }

  /** @param {Side} side @param {number} row @param {boolean} [scrolls] */
  pick(side, row, scrolls = true) {
    const { program, tree } = this.sides[side];
    const link = this.alignment.around(program.tree, row, side, this.least);
    this.mark("selected", link);
    this.selected = { side, row };
    this.tell(link);
    if (!scrolls) return;
    tree.select(row);
    setLink({ [side]: program.number(row) });
    // The keyboard moves in one tree; the other side follows as far as there is something to follow.
    for (const name of /** @type {Side[]} */ (["a", "b"])) {
      const other = this.sides[name];
      const target = name === side ? row : link?.[name][0];
      other.tree.frame.classList.toggle("idle", target === undefined);
      if (target === undefined) continue;
      other.source.reveal(other.program.tree.start[target]);
      if (name !== side) other.tree.select(target);
    }
  }

  /** @param {import("./alignment.js").Link | null} link */
  tell(link) {
    this.facts.replaceChildren();
    const add = (/** @type {string} */ name, /** @type {(string | Node)[]} */ ...values) =>
      this.facts.append(el("div", {}, el("dt", {}, name), el("dd", {}, ...values)));
    if (!link) {
      add("pair", "Alignment says nothing of this part.");
      return;
    }
    for (const side of /** @type {Side[]} */ (["a", "b"])) add(side.toUpperCase(), ...this.describe(side, link[side]));
    if (link.kind === "unmatched") {
      add("counterpart", this.least ? `none with a score of ${this.least.toFixed(2)} or more` : "none");
      this.frame.say("no counterpart");
      return;
    }
    add("score", el("meter", { min: 0, max: 1, value: link.score }), ` ${link.score.toFixed(3)}`);
    const group = "Only together these correspond to the other side.";
    const [reason, meaning] = link.kind === "group" ? ["group", group] : this.reasons[link.reason];
    add("reason", el("b", {}, reason), ` ${meaning}`);
    this.frame.say(`${reason}, score ${link.score.toFixed(2)}`);
  }

  /** @param {Side} side @param {number[]} rows */
  describe(side, rows) {
    const { program } = this.sides[side];
    if (!rows.length) return ["nothing"];
    return rows.map((row) => {
      const [kind, category] = program.kind(row);
      const text = plainVisible(program.snippet(row));
      return el(
        "div",
        { class: "part" },
        button(kind, "Go there", () => this.pick(side, row), { class: `k-${category}` }),
        ` ${program.role(row)} at ${program.place(program.tree.start[row])} `,
        el("code", {}, text),
      );
    });
  }

  /** @param {number} by */
  nextAlone(by) {
    const { side, row } = this.selected;
    /** @type {Side} */
    const other = side === "a" ? "b" : "a";
    // Only the outermost of what has no counterpart: what is below it has none either, as a rule.
    /** @type {{side: Side, row: number}[]} */
    const stops = [
      ...this.outermost(side).map((each) => ({ side, row: each })),
      ...this.outermost(other).map((each) => ({ side: other, row: each })),
    ];
    if (!stops.length) return;
    const here = stops.findIndex((stop) => stop.side === side && (by > 0 ? stop.row > row : stop.row >= row));
    const count = stops.length;
    const own = stops.filter((stop) => stop.side === side).length;
    const next = here < 0 ? (by > 0 ? own % count : own - 1 + count) % count : (by > 0 ? here : here - 1 + count) % count;
    this.pick(stops[next].side, stops[next].row);
  }

  /** @param {Side} side */
  outermost(side) {
    const { tree } = this.sides[side].program;
    const alone = this.alignment.alone(side, this.least);
    let stop = -1;
    return alone.filter((row) => {
      if (row < stop) return false;
      stop = tree.subtreeEnd[row];
      return true;
    });
  }

  /** Goes to the node that the address names. */
  follow() {
    for (const side of /** @type {Side[]} */ (["a", "b"])) {
      const number = linked(side);
      const row = number === null ? null : this.sides[side].program.rowOf(number);
      if (row === null) continue;
      if (row !== this.selected.row || side !== this.selected.side) this.pick(side, row);
      return true;
    }
    return false;
  }
}
