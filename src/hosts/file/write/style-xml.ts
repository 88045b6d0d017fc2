import { type BorderLine, type CellStyle, FONT_NAME, FONT_SIZE } from '../../../workbook/styles';
import { type Attributes, attributesText } from '../opc/xml';

/** Writes the entries of a style sheet, under its prefix. */
export class StyleXml {
  constructor(private readonly prefix: string) {}

  element(name: string, attributes: Attributes = {}, contents = ''): string {
    const tag = this.prefix + name;
    const open = `<${tag}${attributesText(attributes)}`;
    return contents === '' ? `${open}/>` : `${open}>${contents}</${tag}>`;
  }

  font({ bold, italic, size = FONT_SIZE, color }: CellStyle): string {
    const contents = [
      bold ? this.element('b') : '',
      italic ? this.element('i') : '',
      this.element('sz', { val: size }),
      color === undefined ? '' : this.#color('color', color),
      this.element('name', { val: FONT_NAME }),
      this.element('family', { val: 2 }),
    ];
    return this.element('font', {}, contents.join(''));
  }

  solidFill(color: string): string {
    const colors = this.#color('fgColor', color) + this.element('bgColor', { indexed: 64 });
    return this.element('fill', {}, this.element('patternFill', { patternType: 'solid' }, colors));
  }

  patternFill(patternType: string): string {
    return this.element('fill', {}, this.element('patternFill', { patternType }));
  }

  border({ borderTop, borderBottom }: CellStyle): string {
    const contents = [
      this.element('left'),
      this.element('right'),
      this.#line('top', borderTop),
      this.#line('bottom', borderBottom),
      this.element('diagonal'),
    ];
    return this.element('border', {}, contents.join(''));
  }

  cellFormat(parts: Attributes, style: CellStyle): string {
    const alignment: Attributes = {
      horizontal: style.align,
      vertical: style.verticalAlign,
      wrapText: style.wrap ? 1 : undefined,
      indent: style.indent,
    };
    const isAligned = Object.values(alignment).some((value) => value !== undefined);
    const attributes = {
      ...parts,
      xfId: 0,
      applyNumberFormat: parts.numFmtId === 0 ? undefined : 1,
      applyFont: 1,
      applyFill: style.fill === undefined ? undefined : 1,
      applyBorder: (style.borderTop ?? style.borderBottom) ? 1 : undefined,
      applyAlignment: isAligned ? 1 : undefined,
    };
    return this.element('xf', attributes, isAligned ? this.element('alignment', alignment) : '');
  }

  /** What a condition changes; here a solid fill has its colour as the background (ISO/IEC 29500-1, 18.8.14). */
  difference({ bold, color, fill }: CellStyle): string {
    const font = (bold ? this.element('b') : '') + (color === undefined ? '' : this.#color('color', color));
    const filled =
      fill === undefined
        ? ''
        : this.element('fill', {}, this.element('patternFill', {}, this.#color('bgColor', fill)));
    return this.element('dxf', {}, this.element('font', {}, font) + filled);
  }

  #line(side: string, line: BorderLine | undefined): string {
    if (line === undefined) return this.element(side);
    return this.element(side, { style: line.weight }, this.#color('color', line.color));
  }

  #color(name: string, color: string): string {
    return this.element(name, { rgb: `FF${color}` });
  }
}
