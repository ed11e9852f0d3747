/** Bytes as text in which everything can be seen: control, invisible and direction-turning characters, and what is not UTF-8. */

import { el } from "./dom.js";

const STRICT = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const UNSEEN = /(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cn}\p{Co}\p{Cs}]/gu;
const ESCAPED_BYTE = 0xdc00;

/**
 * UTF-8 as a string; a byte that is not UTF-8 becomes the lone surrogate U+DC00 + byte, which `appendVisible` shows.
 * @param {Uint8Array} bytes
 * @returns {string}
 */
export function decode(bytes) {
  try {
    return STRICT.decode(bytes);
  } catch {
    return decodeBroken(bytes);
  }
}

/** @param {Uint8Array} bytes */
function decodeBroken(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at];
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    try {
      text += STRICT.decode(bytes.subarray(at, at + length));
      at += length;
    } catch {
      text += String.fromCharCode(ESCAPED_BYTE + lead);
      at += 1;
    }
  }
  return text;
}

/** @param {string} character */
export function nameOf(character) {
  const code = /** @type {number} */ (character.codePointAt(0));
  if (code >= ESCAPED_BYTE && code <= ESCAPED_BYTE + 0xff) return `\\x${(code - ESCAPED_BYTE).toString(16)}`;
  // Every line of some files ends with it: not as loud as the others.
  if (character === "\r") return "\\r";
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

/**
 * Appends text, with marks in place of what cannot be seen.
 * @param {Element} parent
 * @param {string} text
 */
export function appendVisible(parent, text) {
  let from = 0;
  for (const match of text.matchAll(UNSEEN)) {
    if (match.index > from) parent.append(text.slice(from, match.index));
    parent.append(el("span", { class: match[0] === "\r" ? "unseen return" : "unseen" }, nameOf(match[0])));
    from = match.index + match[0].length;
  }
  if (from < text.length) parent.append(text.slice(from));
}

/**
 * The same as plain text, for names and messages; lines are joined by `⏎`.
 * @param {string} text
 */
export function plainVisible(text) {
  return text
    .replaceAll("\n", "⏎")
    .replaceAll("\t", " ")
    .replace(UNSEEN, (character) => nameOf(character));
}
