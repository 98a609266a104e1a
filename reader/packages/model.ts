import type { ItemKind } from '../kinds/item-kinds.ts';

/** A part of an item as a records system publishes it: its heading, and its words as HTML. */
export type PackagePart = {
  readonly heading: string;
  readonly html: string;
  /** What the system itself says it is; null: its heading tells. */
  readonly is: 'recommendation' | 'decision' | null;
};

export type PackageAnnex = {
  readonly title: string;
  /** The name of its file in the package; null where only the title is published. */
  readonly file: string | null;
  readonly closed: boolean;
};

export type PackageItem = {
  /** As shown, "715". */
  readonly number: string;
  readonly title: string;
  readonly recordNumber: string | null;
  readonly closed: boolean;
  readonly kind: ItemKind | null;
  readonly parts: readonly PackagePart[];
  /** The whole item as plain text, where the system publishes its parts in no other way. */
  readonly text: string | null;
  readonly annexes: readonly PackageAnnex[];
};

/** A meeting's agenda or minutes, as any of the records systems publishes it. */
export type PackagedAgenda = {
  readonly system: 'acadre' | 'edoc' | 'fujitsu' | 'sbsys';
  readonly kind: 'agenda' | 'minutes';
  readonly committee: string;
  /** YYYY-MM-DD */
  readonly meetingOn: string | null;
  /** HH:MM */
  readonly startsAt: string | null;
  readonly place: string | null;
  readonly attendance: readonly { readonly label: string; readonly names: readonly string[] }[];
  readonly items: readonly PackageItem[];
};
