import { readFile } from 'node:fs/promises';
import { ICON_SIZES, iconPath, writeIcons } from '../../scripts/install/icons';
import { useTemporaryFolder } from '../support/temporary-folder';
import { pngSize } from './png-size';

const inFolder = useTemporaryFolder();

test('Every icon is a picture of as many pixels as its name says, each way', async () => {
  writeIcons(inFolder(''));
  const sizes = await Promise.all(
    ICON_SIZES.map(async (size) => pngSize(await readFile(inFolder(iconPath(size))))),
  );
  expect(sizes).toEqual(ICON_SIZES.map((size) => ({ width: size, height: size })));
});
