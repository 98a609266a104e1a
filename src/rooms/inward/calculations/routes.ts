import type { Route } from '../../../platform/http/route.ts';
import { answerQuestion } from './handlers/answer-question.ts';
import { sendFile, sendPostedFile } from './handlers/send-file.ts';
import { showQuestion } from './handlers/show-question.ts';
import { showQuestions } from './handlers/show-questions.ts';

const filePath = '/beregn/:file{[a-z-]+\\.(?:csv|xlsx|pdf)}';
const rulePath = '/beregn/:rule{[a-z-]+}';

export const routes: readonly Route[] = [
  { method: 'GET', path: '/beregn', access: 'public', handle: showQuestions },
  { method: 'GET', path: filePath, access: 'public', handle: sendFile },
  { method: 'POST', path: filePath, access: 'public', handle: sendPostedFile },
  { method: 'GET', path: rulePath, access: 'public', handle: showQuestion },
  { method: 'POST', path: rulePath, access: 'public', handle: answerQuestion },
];
