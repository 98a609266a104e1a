import { proveAll } from '../proof.testing.ts';
import {
  byInputOrder,
  inFloats,
  roundingEachQuota,
  sharingAllianceEqually,
  withMethod,
  withoutBounds,
} from './faults.testing.ts';
import { calculateApportionment } from './index.ts';
import * as properties from './properties.testing.ts';

/** Each property of the theory, and the planted fault that breaks it. */
proveAll(calculateApportionment, [
  {
    name: 'anonymity: the order of the groups does not matter',
    holds: properties.anonymity,
    faulty: byInputOrder,
  },
  {
    name: 'sum preserved: every seat is given exactly once',
    holds: properties.sumPreserved,
    faulty: roundingEachQuota,
  },
  {
    name: 'bounds kept: nobody below the minimum or above the maximum',
    holds: properties.boundsKept,
    faulty: withoutBounds,
  },
  {
    name: 'house monotonicity: one more seat takes none from any single group',
    holds: properties.houseMonotonicity('dhondt', 'sainte-lague', 'adams'),
    faulty: withMethod('largest-remainder'),
  },
  {
    name: 'population monotonicity: whoever gains votes does not lose a seat to one who loses votes',
    holds: properties.populationMonotonicity('dhondt', 'sainte-lague', 'adams'),
    faulty: withMethod('largest-remainder'),
  },
  {
    name: 'quota: largest remainder gives the share rounded down or up',
    holds: properties.quota('largest-remainder'),
    faulty: withMethod('dhondt'),
  },
  {
    name: 'lower quota: d’Hondt gives at least the share rounded down',
    holds: properties.lowerQuota('dhondt'),
    faulty: withMethod('adams'),
  },
  {
    name: 'upper quota: Adams gives at most the share rounded up',
    holds: properties.upperQuota('adams'),
    faulty: withMethod('dhondt'),
  },
  {
    name: 'alliances pay: by d’Hondt an alliance gets at least what its groups get alone',
    holds: properties.alliancesPay('dhondt'),
    faulty: withMethod('adams'),
  },
  {
    name: 'consistency: inside an alliance its seats are shared as if they were all there is',
    holds: properties.allianceConsistency,
    faulty: sharingAllianceEqually,
  },
  {
    name: 'optimality: d’Hondt makes the cheapest seat as dear as possible',
    holds: properties.dearestCheapestSeat,
    faulty: withMethod('sainte-lague'),
  },
  {
    name: 'scale: votes counted in other units give the same seats',
    holds: properties.scale,
    faulty: inFloats,
  },
  {
    name: 'idempotence: the answer as both bounds is the answer',
    holds: properties.idempotence,
    faulty: withoutBounds,
  },
  {
    name: 'agreement: the queue gives what searching all quotients gives',
    holds: properties.agreesWithNaive('dhondt'),
    faulty: withMethod('sainte-lague'),
  },
]);
