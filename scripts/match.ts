import { parseAnswers, questionsFor } from '../src/domain/matching/parse-answers.ts';
import { nearestId } from '../src/domain/matching/nearest.ts';
import { loadContent, UnknownPartnership } from './matching/load-content.ts';
import { BadRequest, readRequest } from './matching/read-request.ts';
import { tellMatch } from './matching/tell.ts';

const print = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
};

const run = (args: readonly string[]): void => {
  const request = readRequest(args);
  const now = request.kind === 'match' ? request.now : new Date();
  const content = loadContent(request.partnership, undefined, now);
  if (content.problems > 0) {
    const count = content.problems === 1 ? 'one problem' : `${content.problems} problems`;
    process.stderr.write(`The content has ${count}: run npm run check:content.\n`);
  }
  const districts = content.partnership.districts.map(({ id }) => id);
  if (request.kind === 'vocabulary') {
    const questions = Object.entries(questionsFor(districts));
    print(Object.fromEntries(questions.map(([question, { ids }]) => [question, ids])));
    return;
  }
  const parsed = parseAnswers(request.answers, districts, content.words);
  if ('problems' in parsed) throw new BadRequest(parsed.problems.join('\n'));
  print(tellMatch(content, parsed.answers, request.now));
};

try {
  run(process.argv.slice(2));
} catch (error) {
  if (error instanceof UnknownPartnership) {
    const near = nearestId(error.message, error.known) ?? '';
    const known = error.known.join(', ');
    process.stderr.write(
      `There is no partnership “${error.message}”. Did you mean “${near}”? There are: ${known}.\n`,
    );
  } else if (error instanceof BadRequest) {
    process.stderr.write(`${error.message}\n`);
  } else {
    throw error;
  }
  process.exitCode = 2;
}
