/**
 * `<tvaers-order data-csrf="…">` around lists `[data-section]` of `[data-item][data-place]`: items can be dragged
 * within and between the lists. The buttons beside each item do the same without script or mouse.
 */
class TvaersOrder extends HTMLElement {
  #dragged: HTMLElement | null = null;

  connectedCallback(): void {
    for (const item of this.querySelectorAll<HTMLElement>('[data-item]')) item.draggable = true;
    this.addEventListener('dragstart', (event) => this.#start(event));
    this.addEventListener('dragover', (event) => this.#over(event));
    this.addEventListener('drop', (event) => event.preventDefault());
    this.addEventListener('dragend', () => void this.#end());
  }

  #start(event: DragEvent): void {
    const item = closest(event.target, '[data-item]');
    if (!item) return;
    this.#dragged = item;
    item.classList.add('dragging');
    event.dataTransfer?.setData('text/plain', item.dataset.item ?? '');
  }

  #over(event: DragEvent): void {
    const list = closest(event.target, '.agenda-section')?.querySelector<HTMLElement>('[data-section]');
    if (!this.#dragged || !list) return;
    event.preventDefault();
    const below = [...list.querySelectorAll<HTMLElement>('[data-item]')].find(
      (other) => other !== this.#dragged && event.clientY < middleOf(other),
    );
    list.insertBefore(this.#dragged, below ?? null);
  }

  async #end(): Promise<void> {
    const item = this.#dragged;
    this.#dragged = null;
    item?.classList.remove('dragging');
    const list = item?.closest<HTMLElement>('[data-section]');
    if (!item || !list) return;
    const index = [...list.querySelectorAll('[data-item]')].indexOf(item);
    const body = new URLSearchParams({
      csrf: this.dataset.csrf ?? '',
      section: list.dataset.section ?? '',
      index: String(index),
    });
    // The page is read again whatever the answer: the server's order is the one that counts.
    await fetch(item.dataset.place ?? '', { method: 'POST', body }).catch(() => null);
    location.reload();
  }
}

function closest(target: EventTarget | null, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}

function middleOf(element: HTMLElement): number {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}

customElements.define('tvaers-order', TvaersOrder);
