import type { Texts } from './texts';

/** English. Commands, options and names of settings stay Norwegian, as they are typed. */
export const en: Texts = {
  language: 'English',

  terms: {
    participants: 'Participants',
    'participants.participant': 'Participant',
    'participants.inhabitants': 'Inhabitants',
    'participants.agreement': 'Agreement',
    'participants.host': 'Host',
    'participants.today': "Today's cost",
    'participants.from': 'From',
    'participants.to': 'To',
    keys: 'Keys',
    'keys.agreement': 'Agreement',
    'keys.equalShare': 'Equal share',
    'keys.drivers': 'Drivers',
    'keys.host': 'Host',
    'keys.overhead': 'Overhead',
    'keys.policy': 'Rounding',
    'keys.unit': 'Unit',
    'keys.validFrom': 'Valid from',
    'keys.source': 'Source',
    costs: 'Costs',
    'costs.item': 'Item',
    'costs.amount': 'Amount',
    'costs.agreement': 'Agreement',
    'costs.type': 'Type',
    'costs.owedBy': 'Owed by',
    'costs.paidBy': 'Paid by',
    'policy.largest-remainder': 'largest remainder',
    'policy.each-rounded': 'each rounded',
    'policy.last-absorbs': 'last absorbs',
    'policy.largest-absorbs': 'largest absorbs',
    'policy.host-absorbs': 'host absorbs',
    'unit.ore': 'øre',
    'unit.krone': 'krone',
    'unit.hundre': 'hundred',
    'unit.tusen': 'thousand',
    'expected.period': '2018, or 1.1.2018–30.6.2018',
    'expected.key': '40/60 (40% shared equally and 60% by inhabitants), or 30%; Inhabitants 50%; Users 20%',
    'expected.percent': 'a percentage, such as 2%',
    'expected.place': 'a place in a sheet, such as Sheet1!A3',
    'reason.ENOENT': 'the folder does not exist',
    'reason.EISDIR': 'it is a folder',
    'reason.EACCES': 'you have no access',
    'reason.EPERM': 'you have no access',
    'reason.EROFS': 'the folder can only be read',
    'reason.ENOSPC': 'the disk is full',
    'reason.EBUSY': 'the file is in use',
    'reason.ENOTDIR': 'part of the path is not a folder',
    'unnamed-agreement': 'the agreement',
  },

  issues: {
    'file.missing': ({ file }) => `The file ${file} was not found. Check its name and folder.`,
    'file.not-a-workbook': ({ file, format }) =>
      `${file} is not an Excel workbook (.xlsx)${format === '' ? '' : ` but a file of type ${format}`}. Open it in Excel and save it as ‘Excel Workbook (.xlsx)’.`,
    'file.encrypted': ({ file }) =>
      `${file} is locked with a password. Open it in Excel, remove the password (File, Info, Protect Workbook) and save it.`,
    'file.damaged': ({ file }) =>
      `${file} is damaged or incomplete. Fetch the file again, or open and repair it in Excel.`,
    'file.strict': ({ file }) =>
      `${file} is saved as ‘Strict Open XML’. Save it in Excel as an ordinary ‘Excel Workbook (.xlsx)’.`,
    'file.unreadable': ({ file, reason }) =>
      `${file} cannot be read${reason === '' ? '' : ` (${reason})`}. Check that you have access to it, and that it is not a folder.`,
    'file.exists': ({ file }) =>
      `${file} already exists and has not been changed. Choose another name with --ut, or write over it with --overskriv.`,
    'file.is-input': ({ file }) =>
      `${file} is the file you are reading from, and that one is never changed. Choose another name with --ut.`,
    'file.not-writable': ({ file, reason }) =>
      `${file} could not be written (${reason}). Close the file if it is open, and check that the folder exists and has room. Nothing has been changed.`,
    'file.not-carried': ({ part }) => `This was not carried over to the new workbook: ${part}.`,
    'sheet.missing': ({ sheet }) => `The workbook has no sheet called ‘${sheet}’.`,
    'sheet.name-taken': ({ wanted, name }) =>
      `Someone else made the sheet ‘${wanted}’. The result was written to ‘${name}’.`,

    'table.missing': ({ table, columns }) =>
      `The table ${table} was not found. Make a table with the headings ${columns}, in any sheet you like.`,
    'table.ambiguous': ({ table, places }) =>
      `Several tables may be ${table}: ${places}. Choose the one you want to use, for example with --ark and the name of its sheet.`,
    'table.chosen': ({ table, place, places }) =>
      `${table} was read from ${place}, which has most of the columns. These could also be meant: ${places}. If that is wrong, choose with --ark or give the other tables other headings.`,
    'table.empty': ({ table }) => `The table ${table} has headings but no rows. Fill in the rows below them.`,
    'table.hidden': ({ table, place }) =>
      `${table} is in a hidden sheet: ${place}. The figures there have been used.`,
    'table.hidden-rows': ({ table, count }) => `${table} has hidden rows (${count}). They are included.`,
    'row.below-table': ({ table, text }) =>
      `“${text}” stands right below the Excel table ${table} and is not part of it. Extend the table, or move the row.`,
    'row.after-gap': ({ table, text }) =>
      `“${text}” stands more than ten empty rows below ${table} and is left out. Move the row up if it belongs there.`,
    'row.note': ({ table, text }) =>
      `‘${text}’ stands below the table ${table} and is not counted as one of its rows.`,
    'column.missing': ({ table, column, headings }) =>
      `This looks like the table ${table}, but the column ${column} is missing. The headings found are ${headings}. Add ${column}, or correct the heading.`,
    'column.ambiguous': ({ column, places }) =>
      `Several columns may be ${column}: ${places}. Give one of them another name.`,
    'column.in-thousands': ({ heading }) =>
      `The heading ‘${heading}’ says that the amounts are in thousands or millions. Write them in kroner, and correct the heading.`,

    'cell.missing': ({ column, row }) =>
      `${column} is missing for ‘${row}’. Fill in the cell, or take the row out. If the row is a total, begin it with ‘Total’.`,
    'cell.error': ({ column, found }) =>
      `${column} shows the error ${found}. Correct the formula in the cell.`,
    'cell.merged': ({ column, place }) =>
      `${column} is merged over several rows (${place}), so it is not clear what each row has. Unmerge the cells and fill in each.`,
    'cell.not-calculated': ({ column }) =>
      `${column} is a formula that has not been calculated. Open the workbook in Excel, save it and try again.`,
    'text.expected': ({ column, found }) => `${column} is ‘${found}’. It must be a text.`,
    'number.unreadable': ({ column, found }) =>
      `${column} is ‘${found}’, which is not a number. Write a number.`,
    'number.ambiguous': ({ found, first, second }) =>
      `‘${found}’ can mean ${first} or ${second}. Write it so that it can be read in one way only, for example with a comma before the decimals and no full stop.`,
    'number.is-date': ({ column, found }) =>
      `${column} is the date ${found}. Write a number, and set the format of the cell to Number.`,
    'amount.finer-than-ore': ({ found, rounded }) =>
      `NOK ${found} is finer than whole øre and has been rounded to NOK ${rounded}.`,
    'amount.too-large': ({ found }) =>
      `The amount ${found} is too large for a spreadsheet to hold exactly to the øre. Divide it up, or correct it.`,
    'inhabitants.not-whole': ({ found }) =>
      `The number of inhabitants is ${found}. It must be a whole number.`,
    'inhabitants.negative': ({ found }) =>
      `The number of inhabitants is ${found}. It must be 0 or more. Correct the number, or take the row out.`,
    'percent.mixed': ({ column, found }) =>
      `${column} is ${found}, but other cells in the column are written in another way. Use either percentages (40%) or decimals (0,4) in the whole column.`,
    'percent.unclear': ({ column, found }) =>
      `${column} is ${found}, which can mean ${found}% or more than the whole. Write it with a percent sign, such as 40 %.`,
    'percent.out-of-range': ({ column, found }) => `${column} is ${found}. It must be from 0% to 100%.`,
    'yes-no.unreadable': ({ column, found }) => `${column} is ‘${found}’. Write yes or no.`,
    'date.unreadable': ({ column, found }) => `${column} is ‘${found}’. Write a date, such as 1.1.2018.`,
    'sum.assumed': ({ label, found }) =>
      `“${label}” is ${found}, the same as the rows above together, and was read as a sum. If it is a row of its own, give it another name.`,
    'sum.perhaps': ({ label, found }) =>
      `“${label}” is ${found}, exactly the same as the rows above together. If it is a sum, write “Sum” first in the row.`,
    'sum.mismatch': ({ label, found, expected, difference }) =>
      `‘${label}’ is ${found}, but the rows come to ${expected} (a difference of ${difference}). Correct the total or the rows.`,

    'period.unreadable': ({ found }) =>
      `The period is ‘${found}’. Write a year, such as 2018, or from and to, such as 1.1.2018–30.6.2018.`,
    'period.ambiguous': ({ places }) =>
      `The workbook gives several periods: ${places}. Choose one with --sett periode=…, or correct the cells.`,
    'period.missing': ({ column }) =>
      `${column} has a date, so the period must be known. Write Period in a cell and the year in the cell to the right of it, or use --sett periode=2018.`,

    'participant.duplicate': ({ participant, other }) =>
      `${participant} is also in ${other}. Each participant can be in an agreement once. Take one of the rows out.`,
    'participant.same': ({ found, participant }) => `‘${found}’ has been read as ${participant}.`,
    'participant.unknown': ({ column, found, known }) =>
      `${column} is ‘${found}’, which is not among the participants: ${known}. Correct the name, or add the participant.`,
    'participant.not-in-agreement': ({ participant, agreement }) =>
      `${participant} is not part of ${agreement}. Correct the name, or let the participant join.`,
    'participant.no-inhabitants': ({ participant }) =>
      `${participant} has 0 inhabitants. The cost per inhabitant cannot be calculated.`,
    'participant.today-shared': ({ participant, agreements }) =>
      `Today's cost of ${participant} is in a row that holds for ${agreements} and cannot be compared with one of them. Write one row for each agreement.`,
    'participant.inhabitants-differ': ({ participant, found, other, place }) =>
      `${participant} has ${found} inhabitants here and ${other} in ${place}. Correct one if they should be the same.`,
    'participant.outside-period': ({ participant }) =>
      `${participant} does not take part in the period and has been left out.`,
    'participant.part-of-period': ({ participant }) =>
      `${participant} takes part in only some of the period. Divide the period where the participation changes, and calculate each part by itself.`,
    'participant.dates-swapped': ({ participant }) =>
      `${participant} has a To date that is before its From date. Correct the dates.`,

    'agreement.unknown': ({ found, known }) =>
      `‘${found}’ has no key for sharing its costs. Known agreements: ${known}. Correct the name, or add a row to Keys.`,
    'agreement.unclear': ({ known }) =>
      `The row does not say which agreement it belongs to. Fill in Agreement. Known agreements: ${known}.`,
    'agreement.duplicate': ({ agreement, other }) =>
      `${agreement} also has a key in ${other}. Take one of them out, or give each its own date in Valid from.`,
    'agreement.no-participants': ({ agreement }) =>
      `There are no participants in ${agreement}. Add them to Participants, with the name of the agreement in the column Agreement.`,
    'agreement.no-costs': ({ agreement }) => `There are no costs to share in ${agreement}.`,
    'agreement.not-in-force': ({ agreement }) =>
      `No key for ${agreement} is valid when the period begins. Correct Valid from, or choose another period.`,
    'agreement.changes-in-period': ({ agreement }) =>
      `The key for ${agreement} changes during the period. Divide the period where the key changes, and calculate each part by itself.`,

    'key.missing': ({ table }) =>
      `No key for sharing the costs was found. Make the table ${table} with Agreement and Equal share, or use --sett nokkel=40/60.`,
    'key.unreadable': ({ found }) =>
      `Drivers is ‘${found}’. Write, for example, Inhabitants, or Inhabitants 50%; Users 10%.`,
    'key.weights-missing': ({ found }) =>
      `The drivers ‘${found}’ have several parts, so each part must have its own percentage: Inhabitants 50%; Users 10%.`,
    'key.weights-sum': ({ sum, equalShare, drivers }) =>
      `The parts of the key come to ${sum} (${equalShare} shared equally, ${drivers}). They must come to 100%.`,
    'driver.unknown': ({ driver, known }) =>
      `Participants has no column of numbers called ‘${driver}’. The columns found are ${known}. Correct the name, or add the column.`,
    'driver.repeated': ({ driver }) =>
      `‘${driver}’ is in the key more than once. Put its parts together as one.`,
    'driver.negative': ({ participant, column, found }) =>
      `${column} for ${participant} is ${found}. It must be 0 or more. Correct the number, or take the row out.`,
    'driver.zero-sum': ({ column, agreement }) =>
      `${column} is 0 for everyone in ${agreement}, so nothing can be shared by it. Fill in the numbers, or choose another driver.`,
    'host.ambiguous': ({ first, second, agreement }) =>
      `Both ${first} and ${second} are host for ${agreement}. Choose one.`,
    'host.missing-for-rounding': ({ agreement }) =>
      `‘Host absorbs’ needs a host for ${agreement}. Fill in Host, or choose another rounding.`,
    'host.missing-for-overhead': ({ agreement }) =>
      `Overhead is credited to the host, but there is no host for ${agreement}. Fill in Host.`,
    'overhead.no-types': ({ agreement }) =>
      `Overhead for ${agreement} is calculated from certain types of cost, but the table Costs has no column Type. Add the column.`,
    'overhead.high': ({ agreement, rate }) =>
      `Overhead for ${agreement} was read as ${rate}. If you meant something else, write it with a percent sign, such as 2 %.`,
    'overhead.no-base': ({ agreement, types }) =>
      `No costs in ${agreement} are of the type ${types}, so overhead is 0.00.`,
    'choice.unknown': ({ column, found, choices }) =>
      `${column} is ‘${found}’. You can choose between ${choices}.`,
    'cost.heading': ({ item }) =>
      `‘${item}’ has no amount and has been read as a heading. If it is a cost, fill in the amount.`,
    'payer.unknown': ({ found }) =>
      `Paid by is ‘${found}’, which is not among the participants. The shares are the same, but correct the name before the settlement.`,
    'rounding.above-total': ({ agreement, difference }) =>
      `The shares in ${agreement} are each rounded alone and come to NOK ${difference} more than the total. Choose ‘largest remainder’ to make them add up.`,
    'rounding.below-total': ({ agreement, difference }) =>
      `The shares in ${agreement} are each rounded alone and come to NOK ${difference} less than the total. Choose ‘largest remainder’ to make them add up.`,
    'rounding.total-rounded': ({ agreement, total, rounded }) =>
      `The total in ${agreement} is NOK ${total}. It has been rounded to NOK ${rounded}, to the chosen unit.`,

    'setting.unknown': ({ name, known }) => `There is no setting ‘${name}’. The settings are ${known}.`,
    'setting.unreadable': ({ name, found, expected }) =>
      `${name}=${found} cannot be read. Here you can write: ${expected}.`,
    'setting.kept': ({ name, value }) => `The choice ${name}=${value} is kept in the workbook and was used.`,
    'setting.overrides': ({ name, value }) =>
      `The setting ${name}=${value} is used instead of what is written here.`,
  },

  weight: (percent, driver) => `${percent} by ${driver}`,

  severity: { error: 'Error', warning: 'To check', info: 'Note' },

  sheet: {
    periodLabel: 'Period',
    period: (period) => `Period ${period}`,
    madeBy: (version, time) => `Made by Fordel ${version} · ${time}`,
    basis: (places) => `Based on: ${places}`,
  },

  kostnader: {
    title: 'Cost sharing',
    summary: 'Shares common costs by an agreed key, to the øre',
    template: {
      participants:
        'Who shares, and how many inhabitants they have. Other columns of numbers can be drivers.',
      keys: 'How much is shared equally. The rest follows the number of inhabitants unless you say otherwise.',
      costs: 'What is to be shared. Fill in Owed by when one participant is to pay the item alone.',
      item: 'IT salaries',
      example:
        'Example: salary costs in 2017 for the IT co-operation in Nord-Troms, inhabitants on 1.1.2018. Source: Kvænangen municipal council, ‘Omorganisering av IKT-samarbeidet i Nord-Troms’ (2019). Replace the figures with your own.',
      yes: 'yes',
      salary: 'Salary',
      inhabitantsAt: 'Inhabitants 1.1.2018',
    },
    distribution: {
      sheet: 'Distribution',
      title: (agreement) => `Distribution for ${agreement}`,
      titleAll: 'Distribution',
      equally: (percent) => `${percent} equally`,
      rounding: (policy, unit) => `${policy}, ${unit}`,
      pool: 'Costs to share',
      overhead: (rate, types) => `Overhead, ${rate} of ${types}`,
      total: 'To distribute',
      roundedAway: 'Rounded away',
      roundedTotal: 'To distribute, rounded',
      shared: 'Distributed',
      check: 'Check: distributed − to distribute',
      columns: {
        participant: 'Participant',
        inhabitants: 'Inhabitants',
        equalPart: 'Equal part',
        driverPart: (driver) => `By ${driver}`,
        driverPartAll: 'By drivers',
        shared: 'Sum',
        share: 'Share',
        direct: 'Direct',
        overheadCredit: 'Overhead to host',
        total: 'To pay',
        perInhabitant: 'NOK per inhab.',
        today: "Today's cost",
        change: 'Change',
      },
      sum: 'Total',
      host: (participant) => `${participant} is the host.`,
      howHeading: 'How it was calculated',
      howTotal: (total) => `NOK ${total} is shared between the participants.`,
      howEqual: (percent, amount, count, each) =>
        `${percent} (NOK ${amount}) is shared equally by ${count}: NOK ${each} each.`,
      howDriver: (percent, amount, driver, participant, own, all, part) =>
        `${percent} (NOK ${amount}) is shared by ${driver}: ${participant} has ${own} of ${all} and gets NOK ${part}.`,
      howSum: (participant, shared) =>
        `Together that makes NOK ${shared} for ${participant}. Each share is rounded once, at the end; the sheet Rounding shows every øre.`,
      howOwn: (participant, shared, direct, credit, total) =>
        `To pay for ${participant}: ${shared} + direct ${direct} − overhead ${credit} = NOK ${total}.`,
    },
    rounding: {
      sheet: 'Rounding',
      title: (agreement) => `Rounding for ${agreement}`,
      policies: {
        'largest-remainder': (unit) =>
          `Largest remainder: all shares are rounded down to whole ${unit}. What is then left is given out, one unit to each of the largest remainders. The shares always add up.`,
        'each-rounded': (unit) =>
          `Each rounded: each share is rounded to whole ${unit}, halves away from zero. The sum can then be slightly too large or too small.`,
        'last-absorbs': (unit) =>
          `Last absorbs: each share is rounded to whole ${unit}, and the last in the list takes what is left.`,
        'largest-absorbs': (unit) =>
          `Largest absorbs: each share is rounded to whole ${unit}, and the largest share takes what is left.`,
        'host-absorbs': (unit) =>
          `Host absorbs: each share is rounded to whole ${unit}, and the host takes what is left.`,
      },
      ties: 'Of equal remainders, the one with the largest part by the drivers comes first; then alphabetical order decides.',
      units: {
        ore: 'øre',
        krone: 'kroner',
        hundre: 'hundreds of kroner',
        tusen: 'thousands of kroner',
      },
      columns: {
        participant: 'Participant',
        exact: 'Exact share (NOK)',
        floor: 'Rounded down (NOK)',
        remainder: 'Remainder (NOK)',
        rank: 'Rank',
        given: 'Added (NOK)',
        amount: 'Share (NOK)',
        explanation: 'Explanation',
      },
      sum: 'Total',
      explainRanked: (rank, count) => `Remainder no. ${rank} of ${count}: rounded up`,
      explainNotRanked: (rank, count) => `Remainder no. ${rank} of ${count}: rounded down`,
      explainExact: 'Comes out even',
      explainUp: 'Rounded up to the nearest',
      explainDown: 'Rounded down to the nearest',
      explainAbsorbs: (amount) => `Takes the rest: NOK ${amount} beyond the nearest rounding`,
      leftOver: (amount) => `Left after rounding down: NOK ${amount}.`,
    },
  },

  example: {
    bothRoundings: 'The same calculation with two roundings:',
    difference: 'Difference',
    oreBetween: (amount) =>
      `Each rounded alone, the shares come to NOK ${amount} more than the total. With largest remainder they add up.`,
  },

  cli: {
    usage: 'Usage',
    commands: {
      run: 'fordel <job> <workbook.xlsx> [options]',
      runHelp: 'run a job on a workbook',
      template: 'fordel mal <job> <new.xlsx>',
      templateHelp: 'make a workbook to start from',
      jobs: 'fordel jobber',
      jobsHelp: 'show the jobs, and what each of them reads and writes',
    },
    values: { file: '<file.xlsx>', name: '<name>', setting: 'name=value', policy: 'each rounded' },
    optionsHeading: 'Options',
    options: {
      ut: 'where to write the result; otherwise beside the input, as <name>-<job>.xlsx',
      overskriv: 'write over a file that exists',
      json: 'write the result to the screen as JSON, and nothing else',
      verdier: 'write values instead of formulas',
      sprak: 'nb (bokmål), nn (nynorsk) or en (English)',
      ark: 'use the tables in this sheet when several fit; can be repeated',
      sett: 'set a setting; can be repeated',
      hjelp: 'show this help',
    },
    settingsHeading: (job) => `Settings for ${job} (--sett name=value)`,
    settings: {
      periode: 'the year or time that the result is for',
      nokkel: 'key for sharing the costs, instead of the table Keys',
      hjemmel: 'where the key was decided',
      avrunding: 'who gets the øre that do not divide evenly',
      enhet: 'what to round to',
      vert: 'who is the host',
      overhead: 'supplement credited to the host',
      overheadgrunnlag: 'types of cost that overhead is calculated from, separated by commas',
      deltakere: 'where the table Participants is',
      nokler: 'where the table Keys is',
      kostnader: 'where the table Costs is',
    },
    reads: 'reads',
    writes: 'writes',
    optional: 'optional',
    example: 'Example',
    written: (file) => `Written: ${file}`,
    notWritten: 'Nothing has been written.',
    more: (count) => `… and ${count} more of the same kind`,
    stopped: 'Stopped. Nothing has been written.',
    tryTemplate: (command) => `Replace the figures with your own, and run ${command}`,
    seeHelp: 'See fordel --hjelp.',
    working: 'Working',
    unexpected: (detail) =>
      `Something went wrong in Fordel, and nothing has been written. Please report this, and we will correct it: ${detail}`,
    errors: {
      noCommand: 'Write what to do.',
      jobNeeded: (known) => `Write which job to run. The jobs are ${known}.`,
      unknownCommand: (found, known) => `‘${found}’ is not known. The jobs are ${known}.`,
      notForTemplates: (option) => `${option} cannot be used with mal.`,
      unknownOption: (found) => `The option ${found} is not known.`,
      optionNeedsValue: (option) => `${option} must have a value.`,
      fileNeeded: 'Write which workbook to use.',
      tooMany: (found) => `‘${found}’ is not understood. If the name has spaces, put it in quotation marks.`,
      badSetting: (found) => `‘${found}’ is not of the form name=value.`,
      unknownLanguage: (found) => `There is no language ‘${found}’. Choose nb, nn or en.`,
      badExtension: (file, wanted) => `${file} must end in ${wanted}.`,
    },
  },
};
