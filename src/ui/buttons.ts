import { html } from 'hono/html';
import { attributes, type Html } from './html.ts';

type ButtonKind = 'primary' | 'secondary' | 'tertiary' | 'warning';

/** A button that posts the form it stands in; `name` and `value` tell which of several was pressed. */
export function button(
  text: string,
  options: {
    readonly kind?: ButtonKind | undefined;
    readonly name?: string | undefined;
    readonly value?: string | undefined;
    readonly attributes?: Readonly<Record<string, string>> | undefined;
  } = {},
): Html {
  const { kind = 'primary', name, value } = options;
  return html`<button type="submit" class="button button-${kind}"${attributes({ name, value, ...options.attributes })}>${text}</button>`;
}

/** A link that looks like a button: for the one thing to do next. */
export function linkButton(text: string, href: string, kind: ButtonKind = 'primary'): Html {
  return html`<a class="button button-${kind}" href="${href}">${text}</a>`;
}
