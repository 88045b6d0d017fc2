import type { Widened } from '../../../../locales/texts';
import type { nbJob } from '../nb/job';

/** What the job of sharing costs says in screens and sheets: English. */
export const enJob: Widened<typeof nbJob> = {
  title: 'Cost sharing',
  summary: 'Shares common costs by an agreed key, to the øre',
  settings: {
    periode: { label: 'Period', help: 'A year or a time span. Printed on the result.' },
    nokkel: {
      label: 'Key',
      help: 'Used in place of the table Keys. Write 40/60, or 30%; Inhabitants 50%; Users 20%.',
    },
    hjemmel: { label: 'Source', help: 'Where the key was decided. Printed on the result.' },
    avrunding: {
      label: 'Rounding',
      help: 'Who gets the øre that are left over. Goes before what Keys says.',
    },
    enhet: {
      label: 'Round to',
      help: 'Øre is usual. Whole kroner, hundreds or thousands give rounder figures.',
    },
    vert: { label: 'Host', help: 'Which municipality is the host, when the tables do not say so.' },
    overhead: { label: 'Overhead', help: 'What the host is credited, in percent, such as 2%.' },
    overheadgrunnlag: {
      label: 'Overhead base',
      help: 'Types of costs, with commas between. Salaries and pensions unless told otherwise.',
    },
    prosent: {
      label: 'Percentages that are not 100%',
      help: 'Write rescale to divide each of them by their sum, or leave to leave the rest unshared.',
    },
    utelat: {
      label: 'Not to be used',
      help: 'Columns and rows that are not to be used: the cell of the heading or of the row’s name, such as Kostnader!D3.',
    },
    behold: {
      label: 'Rows of their own',
      help: 'Rows that are to be counted, though they look like sums of others: the cell of the name, such as Kostnader!A7.',
    },
  },
  options: {
    'policy.largest-remainder':
      'The sum always adds up. Left-over øre go to those with the largest remainders.',
    'policy.each-rounded': 'Each share is rounded alone. The sum may be a little too large or small.',
    'policy.last-absorbs': 'The last in the list takes what is left when the others are rounded.',
    'policy.largest-absorbs': 'The largest share takes what is left when the others are rounded.',
    'policy.host-absorbs': 'The host takes what is left when the others are rounded.',
    'unit.ore': 'Shares are written with øre.',
    'unit.krone': 'Shares are whole kroner.',
    'unit.hundre': 'Shares are whole hundreds of kroner.',
    'unit.tusen': 'Shares are whole thousands of kroner.',
  },
  template: {
    participants: 'Who shares, and how many inhabitants they have. Other columns of numbers can be drivers.',
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
    overhead: 'Overhead',
    overheadBase: (types: string) => `Base: ${types}`,
    overheadRate: 'Overhead rate',
    textAmounts: 'Amounts written as text',
    equalShare: 'Shared equally',
    weight: (driver: string) => `Shared by ${driver}`,
    basis: {
      costs: (count: number, places: string) => `${count} ${count === 1 ? 'item' : 'items'}: ${places}`,
      textAmounts: (places: string) =>
        `${places} hold text and are written here as read. Turn them into numbers, and they will follow when they change.`,
      overhead: 'The rate of the base, rounded to øre. All share it by the key, and the host is credited it.',
      unshared: (driver) => `What ${driver.toLocaleLowerCase('en')} lacks of 100%. Nobody has it.`,
      totalWithOverhead: 'Costs to share + overhead',
      rounded: (unit: string) => `Rounded to whole ${unit}`,
      from: (place: string) => place,
      asRead: (place: string) => `${place}, written here as read`,
      chosen: 'Chosen when Fordel was run',
      rest: 'What is not shared equally',
      check:
        'The sum of the shares less what was to be shared. Green when it is 0.00 and the result fits the input, red otherwise.',
    },
    faults: {
      aboveWhole: (driver) =>
        `${driver} has come to more than 100%. Correct the figures, and run Fordel again.`,
      notWhole: (driver) => `${driver} no longer comes to 100%. Correct the figures, or run Fordel again.`,
      zeroDriver: (driver) =>
        `${driver} comes to 0 in all, so there is nothing to share by. Correct the figures and run Fordel again.`,
      noOverheadBase: 'The basis for overhead has become 0. Correct the figures and run Fordel again.',
      tooLarge:
        'The amounts have become so large that spreadsheets do not keep all their decimals. Run Fordel again, and the shares are right to the øre.',
      tooNear:
        'The figures have changed, and two shares are now nearer one another than spreadsheets can tell. Run Fordel again, and the shares are right to the øre.',
    },
    warningsHeading: 'Worth a look',
    moreWarnings: (count) => `There are ${count} more to look at. Fordel shows them when it is run.`,
    values: {
      'asked-for':
        'The figures are written as values, as was chosen. They do not follow when the input changes; the check above tells.',
      'too-near':
        'The rounding is written as values, for two shares are nearer one another than spreadsheets can tell. The check above tells when figures change.',
      'too-large':
        'The rounding is written as values, for the amounts are so large that spreadsheets do not keep all their decimals. The check above tells when figures change.',
      'too-many':
        'The order of the remainders is written as values, for there are so many participants. The check above tells when figures change.',
      'too-scattered':
        'Sums of amounts are written as values, for the amounts are too scattered for one formula. The check above tells when figures change.',
    },
    total: 'To distribute',
    unshared: 'Not shared',
    toShare: 'Shared',
    toShareRounded: 'Shared, rounded',
    checkOfShared: 'Check: distributed − what is shared',
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
    charts: { shares: 'Shares in NOK', change: 'Change from today’s cost in NOK' },
    legendHeading: 'How to read the columns',
    legend: {
      equalPart:
        'what is shared equally, divided by the number of participants. The øre that rounding moves is counted here.',
      driverPart: 'what follows the driver, by each participant’s part of the total.',
      shared: 'the share of what is to be shared, as the sheet Rounding shows it.',
      share: 'the share as a percentage of all shares.',
      shareOfAll: 'the share as a percentage of all that was to be shared.',
      direct: 'costs that the participant is to pay alone (Applies to).',
      overheadCredit: 'what the host is given for running the service.',
      total: 'total + direct + overhead to the host.',
      perInhabitant: 'what the participant pays, divided by its inhabitants. Inhabitants in yellow are 0.',
      change: 'what the participant pays, less today’s cost.',
    },
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
      equalExact: 'Equal part, exact (NOK)',
      driverExact: 'By driver, exact (NOK)',
      exact: 'Exact share (NOK)',
      floor: 'Rounded down (NOK)',
      remainder: 'Remainder (NOK)',
      order: 'Order',
      sizeRank: 'Size no.',
      rank: 'Rank',
      given: 'Added (NOK)',
      amount: 'Share (NOK)',
      explanation: 'Explanation',
    },
    sum: 'Total',
    notLive: {
      'too-near':
        'Two of the shares are nearer to one another, or to a whole or half øre, than spreadsheets can tell. The rounding is therefore written as values. Run Fordel again when figures change.',
      'too-large':
        'The amounts are so large that spreadsheets do not keep all their decimals. The rounding is therefore written as values. Run Fordel again when figures change.',
      'too-many':
        'There are so many participants that it would take long to rank them by formulas. The order of the remainders is therefore written as values. Run Fordel again when figures change.',
    },
    legendHeading: 'How to read the columns',
    legend: {
      equalExact: 'what is shared equally, divided by the number of participants, not rounded.',
      driverExact: 'what follows the driver, by each participant’s part of the total, not rounded.',
      exact: 'the parts together, to a ten-thousandth of an øre.',
      floor: 'the exact share cut off to whole units.',
      remainder: 'what was cut off.',
      order: 'place in the alphabet. Decides only when all else is equal.',
      rank: '1 is the largest.',
      given: 'what is added to the rounded figure, as the rule above says.',
      amount: 'the rounded figure + what is added.',
    },
    explainRanked: (rank, count) => `Remainder no. ${rank} of ${count}: rounded up`,
    explainNotRanked: (rank, count) => `Remainder no. ${rank} of ${count}: rounded down`,
    explainExact: 'Comes out even',
    explainUp: 'Rounded up to the nearest',
    explainDown: 'Rounded down to the nearest',
    explainAbsorbs: (amount) => `Takes the rest: NOK ${amount} beyond the nearest rounding`,
    leftOver: (amount) => `Left after rounding down: NOK ${amount}.`,
  },
  hints: {
    'period.missing': '--sett periode=2018',
    'key.missing': '--sett nokkel=40/60',
    'driver.percent-sum': '--sett "prosent=rescale" / --sett "prosent=leave"',
    'driver.percent-above': '--sett "prosent=rescale"',
    'driver.percent-part': '--sett "prosent=rescale"',
    'text.undecided': '--sett "utelat=…"',
    'item.undecided': '--sett "behold=…"',
    'overhead.twice': '--sett "utelat=…" or --sett "behold=…"',
    'overhead.untyped': '--sett "overheadgrunnlag=…"',
    'overhead.no-base': '--sett "overheadgrunnlag=…"',
    'overhead.unclear-types': '--sett "overheadgrunnlag=…"',
  },
};
