/** What all views have: a header with its tools, light and dark, help, one line of news for screen readers, and printing. */

import { button, el } from "./dom.js";
import { plainVisible } from "./visible.js";

/** Rows that are printed of each pane: paper has no scroll bar. */
const PRINTED = 3000;

/** @typedef {{name: string, keys: string, act?: () => void, key?: string}} Key */
/** What a colour means: a class, a word to show in it, and what is said about it. @typedef {[name: string, word: string, meaning: string]} Colour */

/** @type {Colour[]} */
export const KIND_COLOURS = [
  ["k-module", "Import", "modules, directives"],
  ["k-declaration", "Function", "declarations"],
  ["k-statement", "If", "statements, keywords"],
  ["k-expression", "Call", "expressions"],
  ["k-literal", "String", "literals, text"],
  ["k-type_expression", "NamedType", "types, patterns, markup"],
  ["k-token", "Punctuation", "tokens"],
  ["k-quality", "!Error", "what the grammar could not parse; Missing: what it put in"],
  ["role", "callee:", "the role in the parent"],
  ["k-expression", "~Name", "synthetic: made by the mapping, no node of the grammar"],
];

export class Frame {
  /** @param {string} title @param {Key[]} keys @param {Colour[]} [colours] */
  constructor(title, keys, colours = []) {
    this.keys = keys;
    /** Ends when another view takes the page: what listens to the whole document listens so long. */
    this.life = new AbortController();
    const { signal } = this.life;
    this.tools = el("div", { class: "tools", role: "toolbar", "aria-label": "Tools" });
    this.notes = el("div", { class: "notes" });
    this.main = el("main", {});
    this.status = el("div", { class: "status", role: "status", "aria-live": "polite" });
    this.help = this.makeHelp(colours);
    this.title = el("h1", {}, plainVisible(title));
    this.summary = el("p", { class: "summary" });
    /** @type {import("./rows.js").Rows[]} */
    this.printed = [];
    const theme = button("◐", "Light or dark (d)", () => this.turnTheme(), { "aria-label": "Light or dark" });
    const help = button("?", "Keys (?)", () => this.showHelp(), { "aria-label": "Help" });
    const header = el("header", {}, el("div", { class: "titles" }, this.title, this.summary), this.tools, theme, help);
    document.body.replaceChildren(header, this.notes, this.main, this.status, this.help);
    document.addEventListener("keydown", (event) => this.key(event), { signal });
    addEventListener("beforeprint", () => this.beforePrint(), { signal });
    addEventListener("afterprint", () => this.afterPrint(), { signal });
  }

  close() {
    this.life.abort();
  }

  /** @param {string[]} notes */
  setNotes(notes) {
    this.notes.replaceChildren(...notes.map((note) => el("p", { role: "note" }, plainVisible(note))));
  }

  turnTheme() {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  }

  showHelp() {
    this.help.showModal();
  }

  /** @param {Colour[]} colours */
  makeHelp(colours) {
    const rows = this.keys
      .filter((each) => each.name)
      .map(({ name, keys }) => el("div", {}, el("dt", {}, el("kbd", {}, keys)), el("dd", {}, name)));
    const dialog = /** @type {HTMLDialogElement} */ (el("dialog", { "aria-label": "Keys" }, el("h2", {}, "Keys"), el("dl", {}, ...rows)));
    if (colours.length) {
      const items = colours.map(([name, word, meaning]) => el("li", {}, el("span", { class: name }, word), ` ${meaning}`));
      dialog.append(el("h3", {}, "Colours"), el("ul", { class: "legend" }, ...items));
    }
    dialog.append(button("Close", "Close (Esc)", () => dialog.close()));
    return dialog;
  }

  /** Keys that work wherever the focus is, but not while one types. @param {KeyboardEvent} event */
  key(event) {
    const typing = event.target instanceof HTMLInputElement && ["search", "text"].includes(event.target.type);
    if (typing || event.ctrlKey || event.metaKey || event.altKey || this.help.open) return;
    const found = this.keys.find((each) => each.act && (each.key ?? each.keys) === event.key);
    if (!found?.act) return;
    event.preventDefault();
    found.act();
  }

  /** @param {string} text */
  say(text) {
    this.status.textContent = text;
  }

  beforePrint() {
    let cut = false;
    for (const rows of this.printed) {
      rows.print(PRINTED);
      cut ||= rows.count > PRINTED;
    }
    document.body.classList.toggle("cut-print", cut);
  }

  afterPrint() {
    for (const rows of this.printed) rows.endPrint();
  }
}

/** The number behind `name` in the address, as in `#node=12`. @param {string} name */
export function linked(name) {
  const value = new URLSearchParams(location.hash.slice(1)).get(name);
  return value !== null && /^\d+$/.test(value) ? Number(value) : null;
}

/** Writes such an address, without an entry in the history. @param {Record<string, number>} values */
export function setLink(values) {
  const text = Object.entries(values).map(([name, value]) => `${name}=${value}`);
  // A page within another, as in a notebook, has no address of its own.
  if (location.protocol !== "about:") history.replaceState(null, "", `#${text.join("&")}`);
}
