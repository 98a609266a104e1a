import { findPartSign } from '../signs/part-signs.ts';
import { htmlToWords } from './html-words.ts';
import type { PackageItem, PackagePart } from './model.ts';

/** An item of a package as HTML with the signs this system's own exports carry. */
export function toMarkedPage(item: PackageItem): string {
  const parts = item.parts.filter(({ html }) => htmlToWords(html) !== '').map(placed);
  return `<section data-section-number="1"><h2></h2><article data-item-number="${escaped(item.number)}" data-record-number="${escaped(item.recordNumber ?? '')}"><h3>${escaped(item.title)}</h3>${parts.join('')}</article></section>`;
}

/** What has no place of its own is a part of the case, under its heading. */
function placed(part: PackagePart): string {
  const sign = findPartSign(part.heading);
  const told = part.is ?? (sign && sign.on === null ? sign.part : null);
  switch (told) {
    case 'recommendation':
      return marked('recommendation', part.html);
    case 'decision':
      return marked('decision', part.html);
    case 'background':
      return marked('background', part.html);
    case 'annexes':
    case 'caseStatement':
    case null:
      return marked('case-statement', `${sign?.keepsName === false ? '' : headed(part.heading)}${part.html}`);
  }
}

function headed(heading: string): string {
  return heading === '' ? '' : `<h4>${escaped(heading)}</h4>`;
}

function marked(part: string, html: string): string {
  return `<div data-part="${part}">${html}</div>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
