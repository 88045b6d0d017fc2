import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** A regular expression of the source, and the place where it stands. */
export interface SourcePattern {
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

/** A call that makes a pattern when it runs: what it makes is seen by `recordPatterns`. */
export interface MadePattern {
  readonly at: string;
  readonly file: string;
}

const ROOT = join(__dirname, '../..');

/** Each regular expression written out in `src`, and each place that makes one of texts. */
export function patternsInSource(): {
  readonly written: readonly SourcePattern[];
  readonly made: readonly MadePattern[];
} {
  const written: SourcePattern[] = [];
  const made: MadePattern[] = [];
  for (const file of sourceFiles()) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      const at = `${relative(ROOT, file)}:${line + 1}`;
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        written.push({ at, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      const isMaking = ts.isNewExpression(node) || ts.isCallExpression(node);
      if (isMaking && node.expression.getText(source) === 'RegExp') made.push({ at, file });
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { written, made };
}

function sourceFiles(): readonly string[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(ROOT, 'src', name));
}

/** The patterns that are made of texts while something runs, by the place that makes them. */
export function recordPatterns(run: () => void): readonly SourcePattern[] {
  const recorded: SourcePattern[] = [];
  const Usual = globalThis.RegExp;
  const recording = new Proxy(Usual, {
    construct(target, [source, flags]: [string, string?], newTarget) {
      recorded.push({ at: caller(), source, flags: flags ?? '' });
      return Reflect.construct(target, [source, flags], newTarget) as object;
    },
  });
  globalThis.RegExp = recording;
  try {
    run();
  } finally {
    globalThis.RegExp = Usual;
  }
  return recorded.filter(({ at }) => at.startsWith('src/'));
}

function caller(): string {
  const line = (new Error().stack ?? '').split('\n').find((each) => each.includes(join(ROOT, 'src')));
  const place = /\(?([^( ]+):(\d+):\d+\)?$/.exec(line ?? '');
  return place === null ? '' : `${relative(ROOT, place[1]!)}:${place[2]!}`;
}
