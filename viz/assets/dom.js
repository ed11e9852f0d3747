/** Elements. Text only ever enters the page as text: there is no innerHTML in these modules. */

/**
 * An element. Properties that begin with `on` are listeners, all others attributes; false and undefined are left out.
 * @param {string} tag
 * @param {Record<string, unknown>} [properties]
 * @param {...(Node | string)} children
 * @returns {HTMLElement}
 */
export function el(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (typeof value === "function") node.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(...children);
  return node;
}

/**
 * A button of the toolbar.
 * @param {string} label
 * @param {string} title
 * @param {() => void} act
 * @param {Record<string, unknown>} [more]
 */
export function button(label, title, act, more = {}) {
  return /** @type {HTMLButtonElement} */ (el("button", { type: "button", title, onclick: act, ...more }, label));
}

/** @param {number} count @param {string} one @param {string} [many] */
export function counted(count, one, many = `${one}s`) {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}
