import {
  calculation,
  calculationAbout,
  calculationCompared,
  calculationFile,
  calculationList,
} from '../../../addresses/index.ts';
import type { Route } from '../../../platform/http/route.ts';
import { answerQuestion } from './handlers/answer-question.ts';
import { compareMethods } from './handlers/compare-methods.ts';
import { sendFile, sendPostedFile } from './handlers/send-file.ts';
import { showQuestion } from './handlers/show-question.ts';
import { showQuestions } from './handlers/show-questions.ts';
import { showRule } from './handlers/show-rule.ts';

export const routes: readonly Route[] = [
  { method: 'GET', path: calculationList.pattern, access: 'public', handle: showQuestions },
  { method: 'GET', path: calculationFile.pattern, access: 'public', handle: sendFile },
  {
    method: 'POST',
    path: calculationFile.pattern,
    access: 'public',
    files: 'passing',
    handle: sendPostedFile,
  },
  { method: 'GET', path: calculationAbout.pattern, access: 'public', handle: showRule },
  { method: 'GET', path: calculationCompared.pattern, access: 'public', handle: compareMethods },
  { method: 'GET', path: calculation.pattern, access: 'public', handle: showQuestion },
  { method: 'POST', path: calculation.pattern, access: 'public', files: 'passing', handle: answerQuestion },
];
