import { parentPort } from 'node:worker_threads';
import { z } from 'zod';
import type { Result } from '../../kernel/result.ts';
import { bindParts } from './bind-parts.ts';
import { bundleOrderSchema, pictureOrderSchema, printOrderSchema } from './model.ts';
import { newSetter } from './set-type.ts';

const orderSchema = z.strictObject({
  number: z.int(),
  order: z.union([
    printOrderSchema,
    pictureOrderSchema,
    z.strictObject({ kind: z.literal('bundle'), bundle: bundleOrderSchema }),
  ]),
});
type Order = z.infer<typeof orderSchema>['order'];

const setter = newSetter();

async function carryOut(order: Order): Promise<Result<unknown>> {
  switch (order.kind) {
    case 'print':
      return setter.set(order.source, order.pictures);
    case 'pictures':
      return { ok: true, value: setter.usable(order.pictures) };
    case 'bundle':
      return bindParts(setter, order.bundle);
  }
}

let last: Promise<unknown> = Promise.resolve();

parentPort?.on('message', (message: unknown) => {
  const { number, order } = orderSchema.parse(message);
  last = last.then(async () => {
    try {
      parentPort?.postMessage({ number, answer: await carryOut(order) });
    } catch (error) {
      parentPort?.postMessage({ number, bug: error instanceof Error ? error.stack : String(error) });
    }
  });
});
