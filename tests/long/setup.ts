import fc from 'fast-check';
import { times } from '../fixtures/times.ts';

fc.configureGlobal({ numRuns: 100 * times });
