import { html } from 'hono/html';
import { boundFields, type Filled, type Html } from '../../../../ui/index.ts';
import { storingFields } from '../forms/storing-form.ts';
import type { DescribedStoring } from '../queries/describe-storing.ts';

type Bundle = DescribedStoring['plan'] & { readonly kind: 'bundle' };

/** Every annex with the item it would lie on; one whose title fits none is passed over until somebody says where. */
export function bundlePlanPart({ plan, bundle }: Bundle, filled: Filled): Html {
  const items = plan.items.map(({ id, number, title }) => ({ value: id, text: `${number} ${title}` }));
  const options = [{ value: '', text: 'Læg det ikke ind' }, ...items];
  return html`<h2>Bilagene</h2>
    ${plan.items.length === 0 ? html`<p>Der er ingen dagsorden den dag. Læg den ind først.</p>` : ''}
    ${bundle.annexes.map((annex, at) => {
      const planned = plan.annexes[at];
      const told =
        annex.item === null
          ? 'Filen nævner intet punkt'
          : `Filen siger punkt ${annex.item} ${annex.itemTitle}`;
      if (planned?.isThere)
        return html`<p>Bilag ${annex.number} ${annex.title}: ligger på punktet i forvejen.</p>`;
      return boundFields(filled).select({
        name: storingFields.placed(at),
        label: `Bilag ${annex.number} ${annex.title}`,
        hint:
          planned?.itemId === null
            ? `${told}; intet punkt har både nummer og titel til fælles med det.`
            : told,
        options,
        value: planned?.itemId ?? '',
      });
    })}`;
}
