/** One program: its source, its tree, and the grammar's own tree beside it. */

import { button, counted, el } from "./dom.js";
import { Details } from "./details.js";
import { Frame, KIND_COLOURS, linked, setLink } from "./frame.js";
import { SearchBox } from "./searchbox.js";
import { SourcePane } from "./sourcepane.js";
import { TreePane } from "./treepane.js";

export class TreeView {
  /**
   * @param {import("./program.js").Program} program
   * @param {() => void} [back] where a list of programs is behind it
   * @param {Record<string, number>} [link] what the address says besides the node
   */
  constructor(program, back, link = {}) {
    this.program = program;
    this.link = link;
    this.selected = 0;
    this.tokens = false;
    this.nativeShown = false;
    this.frame = new Frame(
      program.name,
      [
        { name: "Up, down; fold, unfold", keys: "↑ ↓ ← →" },
        { name: "First, last, a page on", keys: "Home End PageUp PageDown" },
        { name: "Go to the source of the node", keys: "Enter" },
        { name: "Fold or unfold", keys: "Space" },
        { name: "Search", keys: "/", act: () => this.search.focus() },
        { name: "Next, previous that was found", keys: "Enter, Shift+Enter in the search" },
        { name: "Leave the search, close this", keys: "Esc", key: "Escape", act: () => this.search.clear() },
        { name: "Next error", keys: "e", act: () => this.nextError() },
        { name: "Keywords, operators and punctuation", keys: "t", act: () => this.showTokens(!this.tokens) },
        { name: "The grammar's own tree beside", keys: "n", act: () => this.showNative(!this.nativeShown) },
        { name: "Fold below a depth", keys: "1 … 9" },
        { name: "Unfold all", keys: "0" },
        { name: "Light or dark", keys: "d", act: () => this.frame.turnTheme() },
        { name: "These keys, and what colours mean", keys: "?", act: () => this.frame.showHelp() },
      ],
      KIND_COLOURS,
    );
    this.frame.summary.textContent = program.summary;
    this.frame.setNotes(program.data.notes);
    this.details = new Details({ pick: (row, which) => (which === "native" ? this.pickNative(row) : this.pick(row)) });
    this.source = new SourcePane(program, { hover: (row) => this.hover(row), pick: (row) => this.pick(this.wanted(row)) });
    this.tree = this.pane("universal");
    this.nativePane = program.native ? this.pane("native") : null;
    this.search = new SearchBox(program, {
      found: (found) => this.showFound(found),
      go: (row) => this.pick(row),
      leave: () => this.tree.frame.focus(),
    });
    this.makeTools(back);
    document.addEventListener("keydown", (event) => this.digit(event), { signal: this.frame.life.signal });
    addEventListener("hashchange", () => this.follow(), { signal: this.frame.life.signal });
    const panes = el("div", { class: "panes" }, this.source.frame, this.tree.frame);
    if (this.nativePane) {
      this.nativePane.frame.hidden = true;
      panes.append(this.nativePane.frame);
    }
    this.frame.main.append(panes, this.details.frame);
    this.frame.printed.push(this.source.rows, this.tree.rows);
    if (this.nativePane) this.frame.printed.push(this.nativePane.rows);
    this.source.start();
    this.tree.start();
    if (!this.follow()) this.pick(0);
    this.tree.frame.focus({ preventScroll: true });
  }

  /** @param {import("./program.js").Which} which */
  pane(which) {
    const isNative = which === "native";
    const { program } = this;
    return new TreePane(program, which, {
      hover: (row) => this.hover(row === null || !isNative ? row : program.counterpart(row, which), isNative ? row : null),
      pick: (row) => (isNative ? this.pickNative(row) : this.pick(row)),
      enter: (row) => {
        this.source.reveal(program.forest(which).start[row]);
        this.source.frame.focus({ preventScroll: true });
      },
    });
  }

  /** @param {(() => void) | undefined} back */
  makeTools(back) {
    const { program } = this;
    const { tools } = this.frame;
    if (back) {
      const leave = () => {
        this.frame.close();
        back();
      };
      tools.append(button("← Dataset", "Back to the dataset", leave));
    }
    this.tokensButton = button("tokens", "Keywords, operators and punctuation (t)", () => this.showTokens(!this.tokens), {
      "aria-pressed": "false",
    });
    this.nativeButton = button("native", "The grammar's own tree (n)", () => this.showNative(!this.nativeShown), {
      "aria-pressed": "false",
      disabled: !program.native,
    });
    tools.append(this.search.element);
    if (program.tree.broken.length) {
      tools.append(button(counted(program.tree.broken.length, "error"), "Next error (e)", () => this.nextError(), { class: "errors" }));
    }
    tools.append(
      this.tokensButton,
      this.nativeButton,
      button("fold", "Fold all (1)", () => this.foldFrom(1)),
      button("unfold", "Unfold all (0)", () => this.foldFrom(Infinity)),
    );
  }

  /** Where the source is clicked, tokens are meant only if they are shown. @param {number} row */
  wanted(row) {
    const { tree } = this.program;
    while (row > 0 && !this.tree.visible(row)) row = tree.parent[row];
    return row;
  }

  /** @param {number | null} row @param {number | null} [nativeRow] */
  hover(row, nativeRow = null) {
    const { program } = this;
    const meant = row === null ? null : this.wanted(row);
    this.tree.hover(meant);
    const forest = nativeRow === null ? program.tree : program.forest("native");
    const spanRow = nativeRow ?? meant;
    this.source.setMark("hover", spanRow === null ? [] : forest.spans([spanRow]));
    if (this.nativePane && !this.nativePane.frame.hidden) {
      this.nativePane.hover(nativeRow ?? (meant === null ? null : program.counterpart(meant, "universal")));
    }
  }

  /** @param {number} row */
  pick(row) {
    const { program } = this;
    if (!this.tree.visible(row)) this.showTokens(true);
    this.selected = row;
    this.tree.select(row);
    this.details.show(program, row, "universal");
    this.markSpan(program.tree, row);
    if (this.nativePane && !this.nativePane.frame.hidden) this.nativePane.select(program.counterpart(row, "universal"));
    setLink({ ...this.link, node: program.number(row) });
    const label = program.label(row, "universal");
    this.frame.say(`${label.relation ? `${label.relation}: ` : ""}${label.kind}, ${program.place(program.tree.start[row])}`);
  }

  /** @param {number} row */
  pickNative(row) {
    const { program } = this;
    const pane = /** @type {TreePane} */ (this.nativePane);
    pane.select(row);
    this.selected = program.counterpart(row, "native");
    this.tree.select(this.wanted(this.selected));
    this.details.show(program, row, "native");
    this.markSpan(program.forest("native"), row);
    setLink({ ...this.link, node: program.number(this.selected) });
  }

  /** @param {import("./forest.js").Forest} forest @param {number} row */
  markSpan(forest, row) {
    this.source.setMark("selected", forest.spans([row]));
    this.source.reveal(forest.start[row]);
  }

  /** @param {import("./search.js").Found} found */
  showFound({ rows, spans }) {
    this.tree.matches = new Set(rows);
    this.tree.repaint();
    // Where no text was asked for, what was found is marked as a whole.
    this.source.setMark("match", spans.length ? spans : this.program.tree.spans(rows));
    if (rows.length) this.frame.say(counted(rows.length, "node found", "nodes found"));
  }

  /** @param {boolean} tokens */
  showTokens(tokens) {
    this.tokens = tokens;
    this.tokensButton?.setAttribute("aria-pressed", String(tokens));
    this.tree.showTokens(tokens);
    if (this.nativePane) this.nativePane.tokens = tokens;
    this.updateNative();
  }

  /** @param {boolean} shown */
  showNative(shown) {
    if (!this.nativePane) return;
    this.nativeShown = shown;
    this.nativePane.frame.hidden = !shown;
    this.nativeButton?.setAttribute("aria-pressed", String(shown));
    this.updateNative();
    this.tree.rows.update();
  }

  /** Draws the native tree, if it is shown. */
  updateNative() {
    if (!this.nativePane || this.nativePane.frame.hidden) return;
    this.nativePane.update();
    this.nativePane.select(this.program.counterpart(this.selected, "universal"));
  }

  nextError() {
    const { broken } = this.program.tree;
    if (broken.length) this.pick(broken.find((row) => row > this.selected) ?? broken[0]);
  }

  /** @param {number} depth */
  foldFrom(depth) {
    this.tree.foldFrom(depth);
    this.nativePane?.setDepth(depth);
    this.updateNative();
    this.pick(this.tree.nearest(this.tree.selected));
  }

  /** @param {KeyboardEvent} event */
  digit(event) {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey || !/^\d$/.test(event.key)) return;
    this.foldFrom(Number(event.key) || Infinity);
  }

  /** Goes to the node that the address names. */
  follow() {
    const number = linked("node");
    const row = number === null ? null : this.program.rowOf(number);
    if (row === null) return false;
    if (row !== this.selected || !row) this.pick(row);
    return true;
  }
}
