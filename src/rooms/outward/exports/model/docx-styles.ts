import type { IStylesOptions } from 'docx';

const font = 'Calibri';
const accent = '12466B';

const heading = (size: number, before: number, color?: string) => ({
  run: { font, size, bold: true, ...(color ? { color } : {}) },
  paragraph: { spacing: { before, after: 100 }, keepNext: true },
});

/** Word's own styles, given the look of the other formats, so that the secretariat can go on working in them. */
export const docxStyles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 22, language: { value: 'da-DK' } },
      paragraph: { spacing: { after: 140, line: 276 } },
    },
    title: {
      run: { font, size: 48, bold: true, color: accent },
      paragraph: { spacing: { before: 120, after: 240 } },
    },
    heading1: heading(32, 480, accent),
    heading2: heading(26, 360),
    heading3: heading(22, 240, accent),
    heading4: heading(22, 200),
    heading5: {
      run: { font, size: 22, italics: true },
      paragraph: { spacing: { before: 180, after: 80 }, keepNext: true },
    },
    hyperlink: { run: { color: accent, underline: {} } },
  },
  paragraphStyles: [
    {
      id: 'Quiet',
      name: 'Quiet',
      basedOn: 'Normal',
      run: { size: 18, color: '454545' },
      paragraph: { spacing: { after: 60 } },
    },
    { id: 'Caption', name: 'caption', basedOn: 'Normal', run: { size: 18, color: '454545' } },
  ],
};
