import { toString as drawQr } from 'qrcode';

/**
 * A QR code as an SVG document for print and web pages. Error correction M (15 %), quiet zone of four modules
 * as ISO/IEC 18004 asks.
 *
 * @throws Error when the text is longer than a QR code holds.
 */
export function qrSvg(text: string): Promise<string> {
  return drawQr(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 });
}
