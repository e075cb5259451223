import { describe, expect, it } from 'vitest';
import { cellsIn, fromHtml, fromTsv, toHtml, toTsv } from './clipboard';

/** A clipboard with what a program put there. */
const holding = (texts: Record<string, string>): Pick<DataTransfer, 'getData'> => ({
  getData: (kind) => texts[kind] ?? '',
});

describe('a table on the clipboard', () => {
  it('gives back the cells that were copied', () => {
    const cells = [
      ['up to 5', 'Name the "new" date & wait\nor <call>'],
      ['', '=A1'],
    ];
    expect(fromHtml(toHtml(cells))).toEqual(cells);
    expect(cellsIn(holding({ 'text/plain': toTsv(cells), 'text/html': toHtml(cells) }))).toEqual(cells);
  });

  it('gives a spreadsheet nothing to compute, and gives it back as it was', () => {
    const cells = [
      ['=A1', '+49 30', '@sum', '- see above', `'=A1`, `''=A1`],
      ['-5', '+1,5', '-', '–', `'tis`, '5 - 3'],
    ];
    const plain = toTsv(cells);
    expect(plain.split('\n').map((line) => line.split('\t'))).toEqual([
      [`'=A1`, `'+49 30`, `'@sum`, `'- see above`, `''=A1`, `'''=A1`],
      ['-5', '+1,5', '-', '–', `'tis`, '5 - 3'],
    ]);
    expect(fromTsv(plain)).toEqual(cells);
    expect(fromHtml(toHtml(cells))).toEqual(cells);
    expect(cellsIn(holding({ 'text/plain': plain, 'text/html': toHtml(cells) }))).toEqual(cells);
  });

  it('tells a spreadsheet which cells are no numbers', () => {
    const [, number, range] = toHtml([['12', '1-2']]).split('<td');
    expect(number).not.toContain('mso-number-format');
    expect(range).toContain('mso-number-format');
  });

  it('is read where its lines lie within cells, as a letter has them', () => {
    const html =
      '<table><tr><td><p>Name the date</p><p>and wait</p></td><td><p>€10</p></td></tr>' +
      '<tr><td>Wait\n   for it</td><td>€0</td></tr></table>';
    const plain = 'Name the date\nand wait\t€10\nWait for it\t€0';
    expect(cellsIn(holding({ 'text/plain': plain, 'text/html': html }))).toEqual([
      ['Name the date\nand wait', '€10'],
      ['Wait for it', '€0'],
    ]);
  });

  it('keeps merged cells in their place and leaves out what nobody sees', () => {
    const html =
      '<table><tr><td rowspan=2>Lost</td><td>1</td></tr><tr><td>2</td></tr>' +
      '<tr height=0 style="display:none"><td></td><td></td></tr></table>';
    expect(fromHtml(html)).toEqual([
      ['Lost', '1'],
      ['', '2'],
    ]);
  });

  it('reads a cell that reaches to the end', () => {
    const html =
      '<table><tr><td rowspan="0">Lost</td><td>1</td></tr><tr><td>2</td></tr><tr><td>3</td></tr></table>';
    expect(fromHtml(html)).toEqual([
      ['Lost', '1'],
      ['', '2'],
      ['', '3'],
    ]);
  });

  it('is no table when the text holds none, or several', () => {
    expect(fromHtml('<p>Lost</p>')).toBeNull();
    expect(fromHtml('<table><tr><td>1</td></tr></table><table><tr><td>2</td></tr></table>')).toBeNull();
    expect(cellsIn(holding({ 'text/plain': 'Lost\t1' }))).toEqual([['Lost', '1']]);
  });
});
