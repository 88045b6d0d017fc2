import type { IssueTexts } from '../texts';

/** What is found in a workbook and what to do about it, by code: English. */
export const enIssues: IssueTexts = {
  'file.missing': ({ file }) => `The file ${file} was not found. Check its name and folder.`,
  'file.not-a-workbook': ({ file, format }) =>
    `${file} is not an Excel workbook (.xlsx)${format === '' ? '' : ` but a file of type ${format}`}. Open it in Excel and save it as ‘Excel Workbook (.xlsx)’.`,
  'file.label-encrypted': ({ file }) =>
    `${file} is encrypted by a sensitivity label. Open it in Excel, choose a label without encryption or remove it (Home, Sensitivity), and save a copy.`,
  'file.built-in-password': ({ file }) =>
    `${file} is encrypted by Excel’s built-in password, which Excel never asks for. Open it in Excel, end the protection of the workbook if it is on (Review, Protect Workbook), and save a copy without it.`,
  'file.encrypted': ({ file }) =>
    `${file} is encrypted. Open it in Excel. If Excel asks for a password, remove it (File, Info, Protect Workbook). Then save a copy.`,
  'file.damaged': ({ file }) =>
    `${file} is damaged or incomplete. Fetch the file again, or open and repair it in Excel.`,
  'file.too-large': ({ file }) =>
    `${file} is too large to be read. Take out the sheets, rows and pictures that the job does not need, and save the workbook again.`,
  'sheet.too-large': ({ sheet }) =>
    `The sheet ‘${sheet}’ is too large to read. Delete empty rows and columns around the tables, take out what the job does not need, and save again; or move the tables to a new workbook.`,
  'file.strict': ({ file }) =>
    `${file} is saved as ‘Strict Open XML’. Save it in Excel as an ordinary ‘Excel Workbook (.xlsx)’.`,
  'file.unreadable': ({ file, reason }) =>
    `${file} cannot be read${reason === '' ? '' : ` (${reason})`}. Check that you have access to it, and that it is not a folder.`,
  'file.exists': ({ file }) =>
    `${file} already exists and has not been changed. Choose another name with --ut, or write over it with --overskriv.`,
  'file.not-regular': ({ file }) =>
    `${file} is no regular file but a folder, a device or something else, and is not written over. Choose another name with --ut, such as result.xlsx or shares-2026.xlsx.`,
  'file.is-input': ({ file }) =>
    `${file} is the file you are reading from, and that one is never changed. Choose another name with --ut.`,
  'file.not-writable': ({ file, reason }) =>
    `${file} could not be written (${reason}). Close the file if it is open, and check that the folder exists and has room. Nothing has been changed.`,
  'file.open-elsewhere': ({ file, ownerFile }) =>
    `${file} seems to be open in another program. What has not been saved there is not included: save, close it and run this again. If nobody has it open, the file ${ownerFile} was left behind and can be deleted.`,
  'file.left-behind': ({ file, reason }) =>
    `The unfinished file ${file} could not be removed (${reason}). Delete it yourself; it is not a result.`,
  'file.not-carried': ({ part }) => `This was not carried over to the new workbook: ${part}.`,
  'edit.part-of-array': ({ place }) =>
    `One formula fills all of ${place}, so the cell cannot be changed alone. Change the formula in Excel.`,
  'edit.merged': ({ place }) => `The cell is merged into ${place}. Write in the first of them.`,
  'edit.table-heading': ({ table }) =>
    `The cell is a heading of the Excel table ${table}. Change the heading in Excel, so that formulas follow.`,
  'edit.function': ({ name }) => `The function ${name} cannot be entered here. Enter the formula in Excel.`,
  'edit.no-cells': ({ sheet }) =>
    `The sheet ‘${sheet}’ has no cells that can be changed here. Change it in Excel.`,
  'calculator.not-there': () =>
    'The part of Fordel that calculates does not answer. It did not come over the network, or the machine ran out of memory. Check the network, close other large workbooks, and try again.',
  'language.not-fetched': () =>
    'The language could not be fetched, so the pane is as before. Check the network, and choose the language again.',
  'sheet.missing': ({ sheet }) => `The workbook has no sheet called ‘${sheet}’.`,
  'sheet.name-taken': ({ wanted, name }) =>
    `Someone else made the sheet ‘${wanted}’. The result was written to ‘${name}’.`,
  'sheet.protected': ({ sheet }) =>
    `The sheet ‘${sheet}’ is protected, so the result cannot be written there. Remove the protection (Review, Unprotect Sheet) and run again. Nothing is changed.`,
  'sheet.hidden': ({ sheet }) =>
    `The sheet ‘${sheet}’ is hidden. Right-click a sheet tab and choose Unhide to see the cell.`,
  'workbook.sheets-locked': () =>
    `The sheets of the workbook are locked, so that nobody can add more in Excel. In the file that was written the result sheets were added all the same. To change or delete them there, unlock first (Review, Protect Workbook).`,
  'workbook.protected': () =>
    `The workbook is protected, so Fordel cannot add sheets. Remove the protection (Review, Protect Workbook) and run again. Nothing is changed.`,
  'excel.too-old': () =>
    `This edition of Excel cannot do what Fordel needs. Use Excel on the web, Excel 2021 or newer.`,
  'excel.cell-being-edited': () => `A cell is being edited. Press Enter or Esc in the cell and run again.`,
  'excel.no-answer': () =>
    `Excel does not answer. If a cell is being edited, press Enter or Esc in it. Close open dialogs and run again.`,
  'excel.busy': () => `Excel is busy just now. Wait a little and run again.`,
  'excel.not-writable': () =>
    `The workbook cannot be changed. Choose Edit Workbook, or save a copy of your own, and run again.`,
  'excel.refused': ({ code }) =>
    `Excel did not accept what Fordel asked for (${code}). Run again. If it happens again, save the workbook, close it and open it anew.`,
  'excel.sheet-gone': () =>
    `A sheet was deleted or replaced while Fordel worked. Look over the sheets and run again.`,
  'excel.changed-meanwhile': ({ sheet }) =>
    `The sheet ‘${sheet}’ was changed while Fordel calculated, so the result no longer holds. Nothing is written. Run again.`,
  'excel.result-unfinished': ({ sheets }) =>
    `The result was not written to the end. The sheets say so at the top: ${sheets}. Run again to make them whole.`,
  'excel.result-unknown': ({ sheets }) =>
    `Excel did not answer while the result was written, so these sheets may be unfinished: ${sheets}. If one of them says so at the top, or is empty, run again. You can delete an empty sheet that is left over then.`,
  'excel.merges-unknown': () =>
    `This edition of Excel does not tell which cells are merged. Only the first of them is read. If the input has merged cells, unmerge them and fill in each cell.`,
  'excel.settings-too-large': () =>
    `The choices are too large to be kept in the workbook. Shorten the longest texts and save again.`,
  'excel.settings-not-kept': ({ names }) =>
    `Excel did not keep these choices: ${names}. Save the workbook as ‘Excel Workbook (.xlsx)’ and try again.`,
  'table.missing': ({ table, columns }) =>
    `The table ${table} was not found. Make a table with the headings ${columns}, in any sheet you like.`,
  'table.ambiguous': ({ table, places, advice }) => `Several tables may be ${table}: ${places}. ${advice}.`,
  'table.chosen': ({ table, place, places }) =>
    `${table} was read from ${place}. These could also be meant: ${places}. If that is wrong, choose another, or give the other tables other headings.`,
  'table.empty': ({ table }) => `The table ${table} has headings but no rows. Fill in the rows below them.`,
  'table.hidden': ({ table, place }) =>
    `${table} is in a hidden sheet: ${place}. The figures there have been used.`,
  'table.hidden-rows': ({ table, count }) => `${table} has hidden rows (${count}). They are included.`,
  'table.hidden-columns': ({ table, headings }) =>
    `${table} has hidden columns that are used: ${headings}. Show them, and see that they are meant.`,
  'row.below-table': ({ table, text }) =>
    `“${text}” stands right below the Excel table ${table} and is not part of it. Extend the table, or move the row.`,
  'row.after-gap': ({ table, text }) =>
    `“${text}” stands more than ten empty rows below ${table} and is left out. Move the row up if it belongs there.`,
  'row.note': ({ table, text }) =>
    `‘${text}’ stands below the table ${table} and is not counted as one of its rows.`,
  'column.missing': ({ table, column, headings, places }) =>
    `This looks like the table ${table}, but the column ${column} is missing. The headings found are ${headings}. Write ${column} where it belongs (see ${places}), or add the column.`,
  'column.ambiguous': ({ column, places }) =>
    `Several columns may be ${column}: ${places}. Give one of them another name.`,
  'column.unused': ({ headings, table }) =>
    `In ${table} this is not used: ${headings}. If any of it should be, correct its heading.`,
  'column.no-heading': ({ table }) =>
    `A column in ${table} has content but no heading, and is not used. Write the heading, or empty the column.`,
  'row.part': ({ label, found }) =>
    `“${label}” (${found}) was read as a part of the row above and is not counted by itself. If it is a row of its own, give it another name.`,
  'row.left-out': ({ label, found }) => `“${label}” (${found}) is left out, as you have chosen.`,
  'row.undecided': ({ label, found, doubt, place }) =>
    `“${label}” is ${found}, ${doubt}. Leave it out (utelat=${place}), or say that it is a row like the others (behold=${place}).`,
  'column.left-out': ({ heading, table }) =>
    `The column “${heading}” in ${table} is left out, as you have chosen.`,
  'column.undecided': ({ headings, places, choice, ways }) =>
    `This is not used, but may decide the answer: ${headings} (${places}). Give the column a heading that Fordel knows, or say that it is not to be used (utelat=${choice}).${ways === '' ? '' : ` Fordel reads ${ways}.`}`,
  'choice.no-effect': ({ name, places }) =>
    `The choice ${name} points at cells that are neither a heading nor the name of a row in the tables: ${places}. Correct the choice, or remove it.`,
  'column.in-thousands': ({ heading }) =>
    `‘${heading}’ says that the amounts are in thousands or millions. Write them in kroner, and correct the text. If they are in kroner already, correcting the text is enough.`,
  'column.other-currency': ({ heading }) =>
    `‘${heading}’ says that the amounts are in another currency than kroner. Write them in kroner, and correct the text. If they are in kroner already, correcting the text is enough.`,
  'column.part-of-year': ({ heading }) =>
    `The heading ‘${heading}’ says that the amounts are for a part of the year. If they are what is to be shared, call the column just Beløp or Kostnad. Otherwise, write the amounts for the whole period.`,
  'count.in-thousands': ({ heading }) =>
    `‘${heading}’ says that the numbers are in thousands. Write them in full, such as 4944 or 12500, and correct the heading.`,
  'amount.format-unit': ({ found, value, column }) =>
    `The number format writes ‘${found}’ with the number ${value} in ${column}, so it is not clear whether it is kroner. Write the amount in kroner with a plain number format. If it is in kroner already, changing the format is enough.`,
  'amount.unit-beside': ({ column, found }) =>
    `${column} is ‘${found}’, so the amount is not in kroner. Write the amount in kroner, and correct ${column} to kr or NOK. If it is in kroner already, correcting ${column} is enough.`,
  'cell.missing': ({ column, row }) =>
    `${column} is missing for ‘${row}’. Fill in the cell, or take the row out. If the row is a total, begin it with ‘Total’.`,
  'cell.missing-in-row': ({ column, row }) =>
    `${column} is missing in row ${row}. Fill in the cell, or take the row out. If the row is a total, begin it with ‘Total’.`,
  'key.empty': ({ column, row }) =>
    `${column} is missing for ‘${row}’. Fill in how much is shared equally, such as 40 % or 0, or take the row out.`,
  'cell.error': ({ column, found }) => `${column} shows the error ${found}. Correct the formula in the cell.`,
  'cell.time-alone': ({ column, found }) =>
    `${column} is ‘${found}’, a time without any day. Write what is to stand there: a date, such as 31.1.2026, or a number, such as 10,5.`,
  'cell.other-zone': ({ column, found, first, second }) =>
    `${column} is ‘${found}’, a moment in another time zone. Which day it is depends on where the clock is. Write the day alone, such as ${first} or ${second}.`,
  'cell.unclear': ({ column, found }) =>
    `${column} cannot be read with certainty: the file says ‘${found}’, which programs show in different ways. Write the value in the cell anew.`,
  'cell.merged': ({ column, place }) =>
    `${column} is merged over several rows (${place}), so it is not clear what each row has. Unmerge the cells and fill in each.`,
  'cell.not-calculated': ({ column }) =>
    `${column} is a formula that has not been calculated. Open the workbook in Excel, save it and try again.`,
  'text.expected': ({ column, found }) => `${column} is ‘${found}’. It must be a text.`,
  'number.unreadable': ({ column, found }) =>
    `${column} is ‘${found}’, which is not a number. Write a number.`,
  'number.ambiguous': ({ found, first, second }) =>
    `‘${found}’ can mean ${first} or ${second}. Write it so that it can be read in one way only, for example with a comma before the decimals and no full stop.`,
  'number.two-readings-in-column': ({ column, found, other, place, first, second }) =>
    `${column} is written in two ways. Beside ‘${other}’ (${place}), ‘${found}’ can mean ${first} or ${second}. Write the numbers alike in the whole column, with nothing between thousands: 1105306 or 1105306,50.`,
  'number.two-conventions': ({ column, found, other, place, sign }) =>
    `${column} is written in two ways. In ‘${found}’ ${sign} stands before the decimals, but in ‘${other}’ (${place}) it parts thousands. Write the numbers alike in the whole column, with nothing between thousands: 1105306 or 1105306,50.`,
  'text.too-long-to-follow': ({ column, length, most }) =>
    `${column} has ${length} characters. Sentences of the result that repeat the text are written as plain text and do not follow the numbers. Shorten it to ${most} characters if they are to follow.`,
  'text.invisible-signs': ({ column, found, signs }) =>
    `${column} was read as ‘${found}’. The cell also has signs that do not show (${signs}), which were left out. Write the text again to be rid of them.`,
  'number.reversed': ({ column, found }) =>
    `${column} has an invisible sign that turns the order of the digits, so that what shows is not what the cell holds (‘${found}’). Write the number again, such as 4944 or 4 944.`,
  'number.is-date': ({ column, found }) =>
    `${column} is the date ${found}. Write a number, and set the format of the cell to Number.`,
  'amount.finer-than-ore': ({ found, rounded }) =>
    `NOK ${found} is finer than whole øre and has been rounded to NOK ${rounded}.`,
  'amount.too-large': ({ found }) =>
    `The amount ${found} is too large for a spreadsheet to hold exactly to the øre. Divide it up, or correct it.`,
  'inhabitants.high': ({ found }) =>
    `The number of inhabitants is ${found}, more than live in Norway. Check the figure.`,
  'inhabitants.not-whole': ({ found }) => `The number of inhabitants is ${found}. It must be a whole number.`,
  'percent.mixed': ({ column, found }) =>
    `${column} is ${found}, but other cells in the column are written in another way. Use either percentages (40%) or decimals (0,4) in the whole column.`,
  'percent.unclear': ({ column, found }) =>
    `${column} is ${found}, which can mean ${found}% or more than the whole. Write it with a percent sign, such as 40 %.`,
  'percent.small': ({ column, found, first, second }) =>
    `${column} is ${found}, and the heading says percent. Is it ${first} or ${second}? Write it with a percent sign: ${first} or ${second}.`,
  'percent.in-kroner': ({ column, found }) =>
    `${column} is ‘${found}’. Kroner cannot be used here yet. Write a percentage, such as 5 % or 0.05.`,
  'percent.out-of-range': ({ column, found }) => `${column} is ${found}. It must be from 0% to 100%.`,
  'yes-no.unreadable': ({ column, found }) => `${column} is ‘${found}’. Write yes or no.`,
  'date.unreadable': ({ column, found }) => `${column} is ‘${found}’. Write a date, such as 1.1.2018.`,
  'date.year-unknown': () =>
    `No day in the workbook shows its year, and Excel does not tell whether days count from 1900 or from 1904. They were read as counted from 1900, as nearly all are. If a year is wrong in the result, show the year in the cell, in the format dd.mm.yyyy or yyyy-mm-dd, and read again.`,
  'date.semester': ({ column, found, date }) =>
    `${column} is “${found}”, read as ${date}. If it is another day, write the date.`,
  'sum.assumed': ({ label, found }) =>
    `“${label}” is ${found}, the same as the rows above together, and was read as a sum. If it is a row of its own, give it another name.`,
  'sum.rounded': ({ label, found, rows, expected, difference }) =>
    `“${label}” is ${found}, and the rows in ${rows} come to ${expected} (a difference of ${difference}). Rounding of the rows may explain it, so the rows are used. See that it is right.`,
  'sum.mismatch': ({ label, found, rows, expected, difference }) =>
    `‘${label}’ is ${found}, but the rows in ${rows} come to ${expected} (a difference of ${difference}). Correct the total or the rows.`,
  'period.unreadable': ({ found }) =>
    `The period is ‘${found}’. Write a year, such as 2018, or from and to, such as 1.1.2018–30.6.2018.`,
  'period.ambiguous': ({ places }) =>
    `The workbook gives several periods: ${places}. Choose one, or correct the cells.`,
  'period.hidden': ({ from, to }) =>
    `The period ${from}–${to} is in a hidden sheet and was used. Show the sheet, and see that it holds. If it does not, correct the cell or choose another period.`,
  'period.elsewhere': ({ name }) =>
    `The period here was not used, for none of the job’s tables stands in this sheet. If it is to hold, write it above one of the tables, or choose ${name}.`,
  'key.unreadable': ({ column, found, readAs }) =>
    `${column} is ‘${found}’. It was read as ${readAs}. Write, for example, 40% equally, 60% inhabitants, or Inhabitants 50%; Users 50%.`,
  'key.is-date': ({ column, found, fraction }) =>
    `${column} is the date ${found}. If you wrote ${fraction}, the spreadsheet has turned it into a date: write an apostrophe before it, '${fraction}, or a percentage, such as 33 1/3%.`,
  'key.ambiguous': ({ found, first, second }) =>
    `‘${found}’ can mean that ${first} or ${second} is shared equally. Write it with a percent sign, such as 40%, or as 40/60.`,
  'key.weights-missing': ({ found }) =>
    `The drivers ‘${found}’ have several parts, so each part must have its own percentage: Inhabitants 50%; Users 10%.`,
  'driver.negative': ({ column, found }) =>
    `${column} is ${found}. It must be 0 or more. Correct the number, or take the row out.`,
  'choice.unknown': ({ column, found, choices }) =>
    `${column} is ‘${found}’. You can choose between ${choices}.`,
  'result.copies': ({ sheets, name }) =>
    `The sheets ${sheets} are copies of one result, and none of them is called what it was called when it was written. Give the one to write again the name “${name}”, or delete what you do not need.`,
  'result.references-move': ({ places, count, name }) =>
    `${count === '1' ? `Your cell ${places} points` : `${count} of your cells (${places}) point`} at places in the result where something else will stand once it is written again. Write anyway, and correct ${count === '1' ? 'the formula' : 'the formulas'} afterwards${name === '' ? '' : `: a name follows the participant, such as =${name}`}.`,
  'result.own-lost': ({ places, count }) =>
    `What you wrote, coloured or commented in ${count === '1' ? `the cell ${places}` : `${count} cells (${places})`} is not carried over when the result is written anew: its place is taken, or its row is no longer there. Copy it to a sheet of your own first if it is to be kept.`,
  'result.overwritten': ({ places, count }) =>
    `Somebody had written over ${count === '1' ? 'the cell' : `${count} cells (${places})`} since Fordel wrote the sheet. The new result has Fordel’s figures there. If something else is to hold, correct it in the basis.`,
  'identity.refused': ({ column }) =>
    `${column} holds a national identity number. It must not follow into the result. Write the name or the employee number instead.`,
  'identity.number': () =>
    'The number may be a national identity number: its check digits are right. If it is, take it out. If it is an amount, write it as text with spaces, as in 4 010 523 456.',
  'identity.in-cell': () =>
    'The cell holds a national identity number. It must not follow into the result. Take it out, or write the name or the employee number instead.',
  'identity.in-sheet-name': ({ place }) =>
    `The name of sheet number ${place} holds a national identity number. It must not follow into the result. Give the sheet another name, such as ‘Employees’ or ‘Costs’.`,
  'identity.in-setting': ({ name }) =>
    `The choice ‘${name}’ holds a national identity number and was not used. Write the name or the employee number instead, or take the choice out.`,
  'identity.in-file-name': () =>
    'The file name holds a national identity number. It must not follow into the result. Give the file another name, such as costs-2026.xlsx or competence-plan.xlsx.',
  'setting.unknown': ({ name, known }) => `There is no setting ‘${name}’. The settings are ${known}.`,
  'setting.too-long': ({ name, length, most }) =>
    `${name} has ${length} characters, which is too long. It may have ${most} at most. Shorten it, or correct the tables instead.`,
  'setting.unreadable': ({ name, found, expected }) =>
    `${name}=${found} cannot be read. Here you can write: ${expected}.`,
  'setting.misread': ({ name, found, readAs, expected }) =>
    `${name}=${found} was read as ${readAs}. You can write: ${expected}.`,
  'setting.kept': ({ name, value }) => `The choice ${name}=${value} is kept in the workbook and was used.`,
  'setting.kept-decides': ({ name, value }) =>
    `The choice ${name}=${value} is kept from before, in the workbook, and changes the result. None of the sheets shows it. If it no longer holds, choose something else or take it away.`,
  'setting.overrides': ({ name, value }) =>
    `The setting ${name}=${value} is used instead of what is written here.`,
  'selection.no-table': ({ place }) =>
    `${place} was not used: the cells do not look like one of the tables alone. Select the whole table with its headings, or choose it under Basis.`,
  'function.not-one-cell': ({ parameter }) => `${parameter} must be one cell or one value.`,
  'function.argument-missing': ({ parameter }) =>
    `${parameter} is missing. Fill it in, in the formula or in the cell it refers to.`,
  'function.no-such-place': ({ parameter, found, count }) =>
    `${parameter} is ${found}. It must be a whole number from 1 to ${count}.`,
  'number.too-large': ({ column, found, most }) =>
    `${column} is ${found}. It cannot be more than ${most}. Correct the number, or empty the cell.`,
  'number.negative': ({ column, found }) =>
    `${column} is ${found}. It must be 0 or more. Correct the number, or clear the cell.`,
  'completion.unreadable': ({ column, found }) =>
    `${column} is “${found}”. Write yes, no or the date, such as 15.6.2027.`,
};
