import { Button } from '@fluentui/react-components';
import { cellAddressText, rangeAddressText, type CellAddress, type RangeAddress } from '../workbook/address';
import { LocateIcon } from './icons';
import { usePane } from './use-pane';

/** A place in the workbook: a click shows it there. */
export function CellLink({ address }: { readonly address: CellAddress }) {
  return <PlaceLink text={cellAddressText(address)} first={address} />;
}

/** A range: a click shows its first cell. */
export function RangeLink({ range }: { readonly range: RangeAddress }) {
  const { sheet, top, left } = range;
  return <PlaceLink text={rangeAddressText(range)} first={{ sheet, row: top, column: left }} />;
}

function PlaceLink({ text, first }: { readonly text: string; readonly first: CellAddress }) {
  const { model, locale } = usePane();
  return (
    <Button
      size="small"
      appearance="transparent"
      className="place"
      icon={<LocateIcon />}
      iconPosition="after"
      aria-label={locale.texts.pane.showCell(text)}
      onClick={() => void model.show(first)}
    >
      {text}
    </Button>
  );
}
