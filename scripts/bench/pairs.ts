import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileHost } from '../../src/hosts/file/file-host';
import { milliseconds } from './measure';
import { inputSheets } from './workbooks';

/** Debian's, which has Debian's packages. */
const PYTHON = '/usr/bin/python3';
const MEASURED = join('scripts', 'bench', 'whole-process.py');
const PEER = join('scripts', 'bench', 'peer.py');
const FORDEL = join('build', 'command-line', 'fordel.js');

/** The command line as it is packed, beside a person's own script in Python that shares the same costs. */
const SIZES = [
  { count: 1_000, pairs: 9 },
  { count: 10_000, pairs: 5 },
  { count: 100_000, pairs: 3 },
] as const;

interface WholeProcess {
  /** In milliseconds, and bytes. */
  readonly time: number;
  readonly memory: number;
}

/** Whole processes, each pair right after one another: what disturbs one disturbs the other. */
export async function pairRows(): Promise<readonly (readonly string[])[]> {
  if (spawnSync(PYTHON, ['-c', 'import openpyxl, xlsxwriter']).status !== 0) {
    return [['not measured: apt-get install python3-openpyxl python3-xlsxwriter', '', '', '', '', '']];
  }
  spawnSync('npm', ['run', '--silent', 'prepack']);
  const rows: (readonly string[])[] = [];
  for (const { count, pairs } of SIZES) rows.push(...(await rowsOf(count, pairs)));
  return rows;
}

async function rowsOf(count: number, pairs: number): Promise<readonly (readonly string[])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'fordel-bench-'));
  try {
    const input = join(folder, 'inn.xlsx');
    await (await FileHost.create(input)).write(inputSheets([count]));
    const fordel = (...words: readonly string[]) =>
      measured(
        process.execPath,
        FORDEL,
        'kostnader',
        input,
        '--ut',
        join(folder, 'ut.xlsx'),
        '--overskriv',
        ...words,
      );
    const measuredPairs = Array.from({ length: pairs }, () => ({
      peer: measured(PYTHON, PEER, input, join(folder, 'peer.xlsx')),
      values: fordel('--verdier'),
      formulas: fordel(),
    }));
    return (['values', 'formulas'] as const).map((content) =>
      row(
        `${count.toLocaleString('nb')} participants, ${content}`,
        measuredPairs.map((pair) => ({ peer: pair.peer, own: pair[content] })),
      ),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function row(
  label: string,
  pairs: readonly { readonly peer: WholeProcess; readonly own: WholeProcess }[],
): readonly string[] {
  const of = (figure: (pair: (typeof pairs)[number]) => number) => median(pairs.map(figure));
  return [
    label,
    milliseconds(of(({ own }) => own.time)),
    milliseconds(of(({ peer }) => peer.time)),
    `${of(({ own, peer }) => own.time / peer.time).toFixed(2)} ×`,
    `${(of(({ own }) => own.memory) / 1e6).toFixed(0)} MB`,
    `${(of(({ peer }) => peer.memory) / 1e6).toFixed(0)} MB`,
  ];
}

function measured(program: string, ...words: readonly string[]): WholeProcess {
  const { stdout, status } = spawnSync(PYTHON, [MEASURED, program, ...words], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${words[0]!} ended with status ${String(status)}`);
  const [seconds, memory] = stdout.trim().split(' ').map(Number);
  return { time: seconds! * 1000, memory: memory! };
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)]!;
}
