import { basename } from 'node:path';
import type { Refusal } from '../kernel/result.ts';
import { type Arguments, type Command, type ExitCode, type Io, jsonOption } from './command.ts';
import { misuse, refuse } from './errors.ts';
import { misuseWith, refuseWith } from './refusal.ts';
