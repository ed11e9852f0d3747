/** Typed arrays out of the blocks that viz/packing.py wrote. */

const ARRAYS = { B: Uint8Array, H: Uint16Array, I: Uint32Array, f: Float32Array };

/** @typedef {Record<string, Uint8Array | Uint16Array | Uint32Array | Float32Array>} Columns */

/**
 * @param {{layout: [string, "B" | "H" | "I" | "f", number][], data: string}} packed
 * @returns {Promise<Columns>}
 */
export async function unpack(packed) {
  const text = atob(packed.data);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  const block = await new Response(stream).arrayBuffer();
  /** @type {Columns} */
  const columns = {};
  let offset = 0;
  for (const [name, form, count] of packed.layout) {
    const Typed = ARRAYS[form];
    columns[name] = new Typed(block, offset, count);
    offset += count * Typed.BYTES_PER_ELEMENT;
  }
  return columns;
}

/**
 * The first place in a sorted array whose value is greater than `value`.
 * @param {ArrayLike<number>} sorted
 * @param {number} value
 */
export function after(sorted, value) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
