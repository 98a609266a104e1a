/** What a form holds: names with their texts; a column of a table has one text for each row. */
export type Values = ReadonlyMap<string, readonly string[]>;

/** Names of fields that belong to every form. */
export const lotsKey = 'lods';
/** Of a table that is pasted as lines. */
export const linesSuffix = '.linjer';
/** Of a table that comes as a file. */
export const fileSuffix = '.fil';
/** Of the calendar beside a date that is written. */
export const calendarSuffix = '.kalender';
