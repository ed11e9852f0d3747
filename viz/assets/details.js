/** What there is to know about one node: its ancestors, its names, its rule, its place. */

import { button, el } from "./dom.js";
import { ERROR, IMPLICIT, MISSING, SYNTHETIC } from "./forest.js";
import { appendVisible, plainVisible } from "./visible.js";

const CRUMBS = 40;

export class Details {
  /** @param {{pick: (row: number, which: import("./program.js").Which) => void}} on */
  constructor(on) {
    this.on = on;
    this.crumbs = el("nav", { class: "crumbs", "aria-label": "Ancestors" });
    this.facts = el("dl", { class: "facts-list" });
    this.frame = el("section", { class: "details", "aria-label": "The selected node" }, this.crumbs, this.facts);
  }

  /**
   * @param {import("./program.js").Program} program
   * @param {number} row
   * @param {import("./program.js").Which} which
   */
  show(program, row, which) {
    const forest = program.forest(which);
    const list = el("ol", {});
    const path = forest.path(row);
    for (const one of path.length > CRUMBS ? [0, ...path.slice(-CRUMBS)] : path) {
      const label = program.label(one, which);
      const crumb = button(label.kind, label.relation ? `${label.relation}: ${label.kind}` : label.kind, () => this.on.pick(one, which));
      crumb.classList.add(`k-${label.category}`);
      if (one === row) crumb.setAttribute("aria-current", "true");
      list.append(el("li", {}, crumb));
    }
    this.crumbs.replaceChildren(list);
    this.crumbs.scrollLeft = this.crumbs.scrollWidth;
    this.facts.replaceChildren();
    if (which === "native") this.native(program, row);
    else this.universal(program, row);
    this.add("span", this.span(program, forest, row));
    const text = el("code", {});
    appendVisible(text, program.snippet(row, which).replaceAll("\n", "⏎"));
    this.add("text", text.hasChildNodes() ? text : "none");
  }

  /** @param {import("./program.js").Program} program @param {number} row */
  universal(program, row) {
    const { tree } = program;
    const [kind, category, doc] = program.kind(row);
    this.add("kind", el("b", { class: `k-${category}` }, kind), ` ${doc}`);
    this.add("role", program.role(row) || (row ? "none" : "none: it is the root"));
    const field = program.field(row);
    this.add("native kind", program.nativeKind(row) || "none", field ? `, field ${field}` : "");
    const { rule, role_rule: roleRule } = tree.columns;
    this.add("rule", (rule && program.rule(rule[row])) || program.reason(row));
    if (row && roleRule) this.add("role's rule", program.rule(roleRule[row]) || "built in");
    const attributes = program.attributes(row);
    if (attributes.length) this.add("attributes", attributes.join(" "));
    const names = { error: ERROR, missing: MISSING, synthetic: SYNTHETIC, implicit: IMPLICIT };
    const flags = Object.entries(names).flatMap(([name, bit]) => (tree.flags[row] & bit ? [name] : []));
    if (flags.length) this.add("flags", flags.join(", "));
    const links = program.links(row);
    if (links.length) {
      this.add(
        "linked to",
        ...links.map((other) =>
          button(`${program.kind(other)[0]} ${program.place(program.tree.start[other])}`, "Go there", () =>
            this.on.pick(other, "universal"),
          ),
        ),
      );
    }
    this.add("node", `${program.number(row).toLocaleString("en")}, ${(tree.subtreeEnd[row] - row - 1).toLocaleString("en")} below it`);
  }

  /** @param {import("./program.js").Program} program @param {number} row */
  native(program, row) {
    this.add("native kind", program.nativeKind(row, "native"));
    this.add("field", program.field(row, "native") || "none");
    const other = program.counterpart(row, "native");
    this.add(
      "universal",
      button(program.kind(other)[0], "Go there", () => this.on.pick(other, "universal")),
    );
  }

  /** @param {import("./program.js").Program} program @param {import("./forest.js").Forest} forest @param {number} row */
  span(program, forest, row) {
    const end = forest.end[row] > program.stop ? "beyond what is shown" : program.place(forest.end[row]);
    return `${program.place(forest.start[row])} to ${end}, bytes ${forest.start[row]} to ${forest.end[row]}`;
  }

  /** @param {string} name @param {...(string | Node)} values */
  add(name, ...values) {
    this.facts.append(
      el("div", {}, el("dt", {}, name), el("dd", {}, ...values.map((value) => (typeof value === "string" ? plainVisible(value) : value)))),
    );
  }
}
