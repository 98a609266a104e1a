import { DOMParser } from 'linkedom';

/** What is used of an element of Word's XML. */
export type XmlElement = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly childNodes: Iterable<XmlElement>;
  textContent: string | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  getElementsByTagName(name: string): Iterable<XmlElement>;
  remove(): void;
  replaceWith(...nodes: XmlElement[]): void;
  prepend(...nodes: XmlElement[]): void;
  readonly parentNode: XmlElement | null;
};

export type XmlDocument = {
  readonly documentElement: XmlElement;
  createElement(name: string): XmlElement;
  toString(): string;
};

/** The tree of a part of a Word file. */
export function parseXml(text: string): XmlDocument {
  return new DOMParser().parseFromString(text, 'text/xml');
}

export function children(element: XmlElement | null, name: string): XmlElement[] {
  return element === null ? [] : [...element.childNodes].filter((each) => each.nodeName === name);
}

export function child(element: XmlElement | null, name: string): XmlElement | null {
  return children(element, name)[0] ?? null;
}

export function attribute(element: XmlElement | null, name: string): string {
  return element?.getAttribute(name) ?? '';
}

/** `w:val` of a child element, or nothing. */
export function valOf(element: XmlElement | null, name: string): string {
  return attribute(child(element, name), 'w:val');
}

/** Whether a switch such as `w:vanish` is there and not turned off. */
export function isOn(element: XmlElement | null, name: string): boolean {
  const found = child(element, name);
  return found !== null && !/^(?:0|false|off)$/.test(attribute(found, 'w:val'));
}
