// The hostile texts of `npm test`, a megabyte long (see `times`).
import '../unit/extract/hold.test.ts';
