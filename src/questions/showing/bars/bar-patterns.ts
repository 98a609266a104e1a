/** Full, striped and dotted: told apart without colours, and each in ink that stands 3:1 against paper. */
export const fills = ['#12466b', 'url(#bar-stripes)', 'url(#bar-dots)'] as const;

const paper = (size: number) => `<rect class="bar-paper" width="${size}" height="${size}" fill="#ffffff"/>`;

export const barPatterns = `<defs>
<pattern id="bar-stripes" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">${paper(7)}<rect class="bar-ink" width="4" height="7" fill="#a3480f"/></pattern>
<pattern id="bar-dots" width="6" height="6" patternUnits="userSpaceOnUse">${paper(6)}<circle class="bar-ink" cx="3" cy="3" r="2.2" fill="#3b3b3b"/></pattern>
</defs>`;
