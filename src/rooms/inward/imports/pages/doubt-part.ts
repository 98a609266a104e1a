import { html } from 'hono/html';
import type { Place, Remainder, Understood } from 'tvaers-reader';
import { boundFields, type Filled, type Html } from '../../../../ui/index.ts';

/** What is uncertain, what was left out (and where it may go), and the page furniture that vanished. */
export function doubtPart(understood: Understood, filled: Filled): Html {
  return html`
    <h2>Tvivl</h2>
    ${
      understood.warnings.length === 0
        ? html`<p>Intet i filen gav anledning til tvivl.</p>`
        : html`<ul>${understood.warnings.map((warning) => html`<li><strong>${whereOf(warning.where)}</strong> ${warning.message}</li>`)}</ul>`
    }
    <h2>Udeladt</h2>
    ${
      understood.leftOut.length === 0
        ? html`<p>Intet er udeladt.</p>`
        : html`<ol>${understood.leftOut.map((rest, index) => leftOutLine(understood, rest, index, filled))}</ol>`
    }
    ${understood.furniture.length === 0 ? '' : furnitureList(understood.furniture)}
  `;
}

/** A warning tells an item's number or a place in words. */
function whereOf(where: string): string {
  return /^\d/.test(where) ? `Punkt ${where}:` : `${where.charAt(0).toUpperCase()}${where.slice(1)}:`;
}

function leftOutLine(understood: Understood, rest: Remainder, index: number, filled: Filled): Html {
  const text = html`<p><strong>${placeWords(rest.place)}:</strong> »${rest.text}«</p>`;
  if (understood.kind === 'annex-bundle') return html`<li>${text}</li>`;
  const items = understood.sections.flatMap((section) => section.items);
  const options = items.map((item) => ({ value: item.number, text: `${item.number} ${item.title}` }));
  return html`<li>${text}
    ${boundFields(filled).select({ name: `left${index}`, label: `Føj teksten fra ${placeWords(rest.place).toLowerCase()} til`, options: [{ value: '', text: 'Lad den være udeladt' }, ...options] })}
  </li>`;
}

function placeWords({ page, line }: Place): string {
  return `Side ${page}, linje ${line}`;
}

function furnitureList(furniture: readonly Remainder[]): Html {
  return html`<details><summary>Sidehoveder, sidefødder og andet fast (${furniture.length})</summary>
    <ul>${furniture.map((rest) => html`<li>${placeWords(rest.place)}: ${rest.text}</li>`)}</ul>
  </details>`;
}
