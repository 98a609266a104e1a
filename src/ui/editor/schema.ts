import { type Extensions, Node, textblockTypeInputRule } from '@tiptap/core';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';
import { safeLink } from 'tvaers-richtext';
import { newListItem } from './list-item.ts';

type SchemaOptions = {
  /** Level on the page of the text's first heading level. */
  readonly headingLevel: number;
  readonly pictureAddress: (file: string) => string;
  /** A key that no annex mark of the form has. */
  readonly newMark: () => string;
};

/** What a document in the editor may hold: exactly what the text model can say, so nothing is lost on the way out. */
export function extensionsFor(options: SchemaOptions): Extensions {
  return [
    StarterKit.configure({
      blockquote: false,
      code: false,
      codeBlock: false,
      hardBreak: false,
      heading: false,
      horizontalRule: false,
      listItem: false,
      strike: false,
      underline: false,
      link: {
        openOnClick: false,
        autolink: true,
        defaultProtocol: 'https',
        isAllowedUri: (address) => safeLink(address) !== null,
        HTMLAttributes: { rel: null, target: null },
      },
    }),
    newHeading(options.headingLevel),
    newListItem(),
    newTable(),
    TableRow,
    TableHeader.extend({ content: 'paragraph' }),
    TableCell.extend({ content: 'paragraph' }),
    newPicture(options.pictureAddress),
    newAnnexMark(options.newMark),
  ];
}

function newHeading(headingLevel: number) {
  return Node.create({
    name: 'heading',
    content: 'inline*',
    group: 'block',
    defining: true,
    addAttributes: () => ({ level: { default: 1, rendered: false } }),
    parseHTML: () =>
      [1, 2, 3, 4, 5, 6].map((level) => ({
        tag: `h${level}`,
        getAttrs: (element) => ({ level: Number(element.getAttribute('data-level') ?? level) === 1 ? 1 : 2 }),
      })),
    renderHTML: ({ node }) => {
      const level = node.attrs.level === 1 ? 1 : 2;
      return [`h${Math.min(6, headingLevel + level - 1)}`, { 'data-level': level }, 0];
    },
    addInputRules() {
      return [1, 2].map((level) =>
        textblockTypeInputRule({
          find: new RegExp(`^#{${level}}\\s$`),
          type: this.type,
          getAttributes: { level },
        }),
      );
    },
  });
}

function newTable() {
  return Table.extend({
    addAttributes: () => ({
      caption: {
        default: '',
        parseHTML: (element) => element.querySelector('caption')?.textContent ?? '',
        rendered: false,
      },
    }),
    parseHTML: () => [{ tag: 'table', contentElement: 'tbody' }],
    renderHTML: ({ node }) => {
      const caption: string = node.attrs.caption;
      const body = ['tbody', 0] as const;
      return caption === ''
        ? ['table', { class: 'table' }, body]
        : ['table', { class: 'table' }, ['caption', { contenteditable: 'false' }, caption], body];
    },
  }).configure({ View: null });
}

function newPicture(pictureAddress: (file: string) => string) {
  return Node.create({
    name: 'picture',
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () => ({ file: { default: '', rendered: false }, alt: { default: '', rendered: false } }),
    parseHTML: () => [
      {
        tag: 'img[data-file]',
        getAttrs: (element) => ({
          file: element.getAttribute('data-file') ?? '',
          alt: element.getAttribute('alt') ?? '',
        }),
      },
    ],
    renderHTML: ({ node }) => {
      const file: string = node.attrs.file;
      const alt: string = node.attrs.alt;
      return ['img', { src: pictureAddress(file), alt, 'data-file': file }];
    },
  });
}

/** The place where annexes are referred to; the sign itself is drawn by the style sheet, and made by typing it. */
function newAnnexMark(newMark: () => string) {
  return Node.create({
    name: 'annexMark',
    content: 'inline*',
    group: 'block',
    defining: true,
    addAttributes: () => ({
      mark: {
        default: '',
        parseHTML: (element) => element.getAttribute('data-mark') ?? '',
        renderHTML: ({ mark }) => ({ 'data-mark': mark }),
      },
    }),
    parseHTML: () => [{ tag: 'div[data-mark]' }],
    renderHTML: ({ HTMLAttributes }) => ['div', { ...HTMLAttributes, class: 'annex-mark' }, 0],
    addInputRules() {
      const getAttributes = () => ({ mark: newMark() });
      return [textblockTypeInputRule({ find: /^\.\/\.\s$/, type: this.type, getAttributes })];
    },
    addKeyboardShortcuts() {
      const isHere = () => this.editor.isActive('annexMark');
      return {
        // What follows a mark is ordinary text: two marks with one key would be a surprise.
        Enter: () => isHere() && this.editor.chain().splitBlock().setNode('paragraph').run(),
        Backspace: () => {
          const { selection } = this.editor.state;
          const atStart = selection.empty && selection.$from.parentOffset === 0;
          return isHere() && atStart && this.editor.commands.setNode('paragraph');
        },
      };
    },
  });
}
