import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const DRAWING = join(__dirname, '..', '..', 'assets', 'icons', 'fordel.svg');

/**
 * The sides, in pixels, that Excel asks for at its screens' scales, and 128 for the admin centre.
 * @see https://learn.microsoft.com/office/dev/add-ins/design/add-in-icons
 */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;

export type IconSize = (typeof ICON_SIZES)[number];

/** Where an icon stands in the built folder. */
export function iconPath(size: IconSize): string {
  return `icons/fordel-${String(size)}.png`;
}

/** Renders the one drawing into a built folder, as PNG in every size. */
export function writeIcons(folder: string): void {
  const drawing = readFileSync(DRAWING, 'utf8');
  mkdirSync(join(folder, 'icons'), { recursive: true });
  for (const size of ICON_SIZES) {
    const picture = new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render();
    writeFileSync(join(folder, iconPath(size)), picture.asPng());
  }
}
