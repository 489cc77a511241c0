/** What an XML attribute does not bring back as it was: control characters, halves of characters, and what readers turn into a space. */
const LOST = /[\u0000-\u0009\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Text for an attribute. What XML would lose is written as in JSON (`\u000b`, e.g. the line break that is pasted from
 * Word), so that any text comes back as it was; a backslash that would read as such an escape is written so too.
 */
export function toXmlText(text: string): string {
  return text.replace(/\\(?=u[0-9a-f]{4})/g, escape).replace(LOST, escape);
}

/** The text that `toXmlText` wrote. */
export function fromXmlText(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Can the body of an element carry a text as it is? */
export function fitsXmlBody(text: string): boolean {
  return text.replaceAll('\t', '').search(LOST) === -1 && (text === '' || text.trim() !== '');
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
