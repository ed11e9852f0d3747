/** The search field: counts what it finds, and goes from one to the next. */

import { button, el } from "./dom.js";
import { QUERY_HELP, Search } from "./search.js";

export class SearchBox {
  /**
   * @param {import("./program.js").Program} program
   * @param {{found: (found: import("./search.js").Found) => void, go: (row: number) => void, leave: () => void}} on
   */
  constructor(program, on) {
    this.search = new Search(program);
    this.on = on;
    /** @type {import("./search.js").Found} */
    this.found = { rows: [], spans: [] };
    this.at = -1;
    this.input = /** @type {HTMLInputElement} */ (
      el("input", {
        type: "search",
        placeholder: "Search ( / )",
        "aria-label": `Search: ${QUERY_HELP}`,
        title: QUERY_HELP,
        spellcheck: "false",
      })
    );
    this.count = el("output", { class: "count" });
    this.element = el(
      "div",
      { class: "search", role: "search" },
      el("div", { class: "field" }, this.input, this.count),
      button("↑", "Previous (Shift+Enter)", () => this.step(-1), { "aria-label": "Previous" }),
      button("↓", "Next (Enter)", () => this.step(1), { "aria-label": "Next" }),
    );
    this.input.addEventListener("input", () => this.run());
    this.input.addEventListener("keydown", (event) => {
      if (event.key === "Enter") this.step(event.shiftKey ? -1 : 1);
      else if (event.key === "Escape") this.clear();
      else if (event.key === "ArrowDown") on.leave();
      else return;
      event.preventDefault();
    });
  }

  focus() {
    this.input.focus();
    this.input.select();
  }

  clear() {
    this.input.value = "";
    this.run();
    this.on.leave();
  }

  run() {
    this.found = this.search.find(this.input.value);
    this.at = -1;
    this.tell();
    this.on.found(this.found);
  }

  /** @param {number} by */
  step(by) {
    const { rows } = this.found;
    if (!rows.length) return;
    this.at = this.at < 0 && by < 0 ? rows.length - 1 : (this.at + by + rows.length) % rows.length;
    this.tell();
    this.on.go(rows[this.at]);
  }

  tell() {
    const { rows } = this.found;
    const all = rows.length.toLocaleString("en");
    this.count.textContent = !this.input.value.trim() ? "" : this.at < 0 ? all : `${(this.at + 1).toLocaleString("en")} of ${all}`;
    this.input.classList.toggle("none", this.input.value.trim() !== "" && !rows.length);
  }
}
