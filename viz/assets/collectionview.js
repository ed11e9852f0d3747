/** A dataset: its totals, a table of its languages, its charts, and sample files that open as trees. */

import { button, counted, el } from "./dom.js";
import { Frame, linked, setLink } from "./frame.js";
import { openProgram } from "./program.js";
import { TreeView } from "./treeview.js";
import { plainVisible } from "./visible.js";

export class CollectionView {
  /** @param {any} data */
  constructor(data) {
    this.data = data;
    /** @type {number | null} the sample that is open */
    this.sample = null;
    this.frame = this.show();
    addEventListener("hashchange", () => this.follow());
  }

  show() {
    const { data } = this;
    const frame = new Frame(data.name, [
      { name: "Light or dark", keys: "d", act: () => frame.turnTheme() },
      { name: "These keys", keys: "?", act: () => frame.showHelp() },
    ]);
    frame.summary.textContent = data.summary;
    frame.setNotes(data.notes);
    frame.main.classList.add("collection");
    const table = this.scrolling("Languages", this.table(data.table.head, data.table.rows));
    const charts = data.charts.map((/** @type {any} */ chart) => this.chart(chart));
    frame.main.append(
      el("div", { class: "cards" }, el("section", {}, el("h2", {}, "Languages"), table), ...charts),
      el("section", {}, el("h2", {}, "Sample files"), el("p", {}, "Each opens as source and tree."), this.samples()),
    );
    return frame;
  }

  /** @param {string[]} head @param {(string | number)[][]} rows */
  table(head, rows) {
    const cell = (/** @type {string | number} */ value, /** @type {string} */ tag) =>
      el(
        tag,
        typeof value === "number" ? { class: "figure" } : {},
        typeof value === "number" ? value.toLocaleString("en") : plainVisible(value),
      );
    return el(
      "table",
      {},
      el("thead", {}, el("tr", {}, ...head.map((name) => el("th", { scope: "col" }, name)))),
      el("tbody", {}, ...rows.map((row) => el("tr", {}, ...row.map((value, place) => cell(value, place ? "td" : "th"))))),
    );
  }

  /** A chart is a drawing that viz/charts.py checked: no script, no reference. @param {{title: string, about: string, svg: string}} chart */
  chart({ title, about, svg }) {
    const drawing = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
    drawing.setAttribute("role", "img");
    drawing.setAttribute("aria-label", title);
    return el("section", {}, el("h2", {}, title), el("p", {}, about), this.scrolling(title, document.importNode(drawing, true)));
  }

  /** What may be wider than a narrow window, which the keyboard scrolls as well. @param {string} name @param {Element} content */
  scrolling(name, content) {
    return el("div", { class: "chart", tabindex: "0", role: "group", "aria-label": name }, content);
  }

  samples() {
    const list = el("ul", { class: "samples" });
    for (const [place, program] of this.data.programs.entries()) {
      const trouble = program.errors ? `, ${counted(program.errors, "error")}` : "";
      const open = button(plainVisible(program.name), "Open as a tree", () => this.open(place));
      list.append(el("li", {}, open, el("span", { class: "cut" }, `${program.language}, ${counted(program.nodes, "node")}${trouble}`)));
    }
    return list;
  }

  /** @param {number} place */
  async open(place) {
    this.sample = place;
    const program = await openProgram(this.data.programs[place], this.data.schema);
    this.frame.close();
    const back = () => {
      setLink({});
      this.sample = null;
      this.frame = this.show();
    };
    new TreeView(program, back, { sample: place });
  }

  /** Opens the sample that the address names. */
  async follow() {
    const place = linked("sample");
    if (place !== null && place !== this.sample && place < this.data.programs.length) await this.open(place);
  }
}
