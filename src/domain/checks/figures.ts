import { placeOf, soundOf, type Ground, type Sound } from './ground.ts';
import { problem, type Path, type Problem } from './issue.ts';
import { checkStatisticShape, type ShapeProblem } from './statistic-shape.ts';
import { checkStatisticSums, type SumProblem } from './statistic-sums.ts';

const pathTo = (document: Sound<'statistic'>, row: string, column: string): Path => {
  const { rows, columns } = document.record;
  const position = columns.findIndex(({ id }) => id === column);
  const line = rows.findIndex(([first]) => String(first) === row);
  const cell = position < 0 ? [] : [position];
  if (row === 'total') return ['total', ...cell];
  return line < 0 ? ['rows'] : ['rows', line, ...cell];
};

const shown = (value: string | number | null): string => (value === null ? 'null' : String(value));

const tellShape = (document: Sound<'statistic'>, found: ShapeProblem): Problem => {
  const { rule, row, column } = found;
  const { columns, corrections } = document.record;
  const data = { row, column, printed: shown(found.printed) };
  const correction = corrections.findIndex((one) => one.row === row && one.column === column);
  const atCorrection =
    correction < 0 ? placeOf(document, 'columns') : placeOf(document, 'corrections', correction);
  if (rule === 'row-length')
    return problem(rule, placeOf(document, ...pathTo(document, row, '')), data);
  const known = columns.map(({ id }) => id).join(', ');
  if (rule === 'no-such-column') return problem(rule, atCorrection, { ...data, known });
  return problem(rule, atCorrection, data);
};

const tellSum = (document: Sound<'statistic'>, found: SumProblem): Problem => {
  const { rule, row, column } = found;
  const at = placeOf(document, ...pathTo(document, row, column));
  const data = { row, column, printed: shown(found.printed) };
  const computed =
    found.computed === null ? 'null' : String(Math.round(found.computed * 100) / 100);
  switch (rule) {
    case 'total-missing':
      return problem(rule, at, data);
    case 'not-a-number':
      return problem('cell-not-a-number', at, data);
    case 'needless-correction':
      return problem(rule, at, data);
    case 'wrong-total':
    case 'wrong-share':
      return problem('wrong-sum', at, { ...data, computed });
  }
};

/** Every table fits its columns, and every sum and share is right or its mistake is explained. */
export const checkFigures = (ground: Ground): Problem[] =>
  soundOf(ground, 'statistic').flatMap((document) => [
    ...checkStatisticShape(document.record).map((found) => tellShape(document, found)),
    ...checkStatisticSums(document.record).map((found) => tellSum(document, found)),
  ]);
