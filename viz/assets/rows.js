/** A list of many rows of one height, of which only those in sight are in the document. */

const MARGIN = 12;

export class Rows {
  /**
   * @param {HTMLElement} frame what scrolls
   * @param {number} height of a row, in pixels
   * @param {(index: number) => HTMLElement} draw
   */
  constructor(frame, height, draw) {
    this.frame = frame;
    this.height = height;
    this.draw = draw;
    this.count = 0;
    /** While a page is printed nothing scrolls, and sizes are those of the paper. */
    this.printing = false;
    /** @type {Map<number, HTMLElement>} */
    this.drawn = new Map();
    this.body = document.createElement("div");
    this.body.className = "rows";
    this.body.setAttribute("role", "presentation");
    frame.append(this.body);
    let waiting = false;
    const later = () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        this.update();
      });
    };
    frame.addEventListener("scroll", later, { passive: true });
    new ResizeObserver(later).observe(frame);
  }

  /** Shows `count` rows, all drawn anew. @param {number} count */
  reset(count) {
    this.count = count;
    this.body.style.height = `${count * this.height}px`;
    this.redraw();
  }

  redraw() {
    for (const element of this.drawn.values()) element.remove();
    this.drawn.clear();
    this.update();
  }

  /** Draws the first rows, whether they are in sight or not. @param {number} most */
  print(most) {
    this.printing = true;
    this.show(0, Math.min(this.count, most));
  }

  endPrint() {
    this.printing = false;
    this.update();
  }

  update() {
    if (this.printing) return;
    const { scrollTop, clientHeight } = this.frame;
    const first = Math.max(Math.floor(scrollTop / this.height) - MARGIN, 0);
    const last = Math.min(Math.ceil((scrollTop + clientHeight) / this.height) + MARGIN, this.count);
    this.show(first, last);
  }

  /** @param {number} first @param {number} last */
  show(first, last) {
    for (const [index, element] of this.drawn) {
      if (index < first || index >= last) {
        element.remove();
        this.drawn.delete(index);
      }
    }
    const added = document.createDocumentFragment();
    for (let index = first; index < last; index++) {
      if (this.drawn.has(index)) continue;
      const element = this.draw(index);
      element.style.top = `${index * this.height}px`;
      this.drawn.set(index, element);
      added.append(element);
    }
    this.body.append(added);
  }

  /** Scrolls as little as needed; a row that is out of sight comes to the middle. @param {number} index */
  reveal(index) {
    const { scrollTop, clientHeight } = this.frame;
    const top = index * this.height;
    if (top < scrollTop || top + 2 * this.height > scrollTop + clientHeight) {
      this.frame.scrollTop = Math.max(top - clientHeight / 3, 0);
    }
    this.update();
  }

  /** Rows that fit into the frame. */
  get page() {
    return Math.max(Math.floor(this.frame.clientHeight / this.height) - 1, 1);
  }
}
