import { html } from 'hono/html';
import type { Html } from '../../../../platform/http/reply.ts';
import type { Mail } from '../../../../platform/mail/index.ts';
import type { MailWords } from '../../../ground/papers/index.ts';

export type MailBody = Pick<Mail, 'subject' | 'text' | 'html'>;

/**
 * The mail about a paper, as text and as HTML with the same words.
 * @param the "dagsordenen"
 */
export async function composeMail(words: MailWords, the: string): Promise<MailBody> {
  const body = await asHtml(words, the);
  return { subject: words.subject, text: asText(words, the), html: `<!doctype html>\n${body}` };
}

function asText(words: MailWords, the: string): string {
  const facts = [...words.facts, ...words.links];
  const paragraphs = [
    words.opening,
    facts.map(([term, meaning]) => `${term}: ${meaning}`).join('\n'),
    `Læs ${the}:\n${words.address}`,
    words.reason === null ? '' : `Begrundelse: ${words.reason}`,
    words.changes.length === 0
      ? ''
      : `Hvad er ændret\n${words.changes.map((line) => `- ${line}`).join('\n')}`,
    words.closedNote ?? '',
    ...words.sections.map(({ heading, lines }) => [heading, ...lines.map((line) => `   ${line}`)].join('\n')),
    words.attached ?? '',
    words.closing,
  ];
  return `${paragraphs.filter((each) => each !== '').join('\n\n')}\n`;
}

const frame = 'font-family: sans-serif; line-height: 1.5; max-width: 42em; margin: 1em auto; padding: 0 1em';

function asHtml(words: MailWords, the: string): Html {
  return html`<html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.subject}</title></head>
<body style="${frame}">
<h1 style="font-size: 1.3em">${words.subject}</h1>
<p>${words.opening}</p>
<p>${words.facts.map(([term, meaning]) => html`<strong>${term}:</strong> ${meaning}<br>`)}${words.links.map(linkLine)}</p>
<p><a href="${words.address}">Læs ${the}</a></p>
${words.reason === null ? '' : html`<p><strong>Begrundelse:</strong> ${words.reason}</p>`}
${words.changes.length === 0 ? '' : html`<h2 style="font-size: 1.1em">Hvad er ændret</h2>${list(words.changes)}`}
${words.closedNote === null ? '' : html`<p>${words.closedNote}</p>`}
${words.sections.map(({ heading, lines }) => html`<h2 style="font-size: 1.1em">${heading}</h2>${list(lines)}`)}
${words.attached === null ? '' : html`<p>${words.attached}</p>`}
<p>${words.closing}</p>
</body></html>`;
}

function linkLine([term, address]: readonly [string, string]): Html {
  return html`<strong>${term}:</strong> <a href="${address}">${address}</a>`;
}

function list(lines: readonly string[]): Html | string {
  return lines.length === 0 ? '' : html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}
