// The properties of `npm test` again, in thousands of runs each (see `times`).
import '../unit/atlas/read.test.ts';
import '../unit/page/corrections-plan.test.ts';
import '../unit/page/corrections-session.test.ts';
import '../unit/curation/apply.test.ts';
import '../unit/curation/read.test.ts';
import '../unit/formats/write/gexf.test.ts';
import '../unit/formats/write/html.test.ts';
import '../unit/formats/write/papers.test.ts';
import '../unit/extract/corpus.test.ts';
import '../unit/ingest/properties.test.ts';
import '../unit/page/address.test.ts';
import '../unit/page/compare.test.ts';
import '../unit/page/filter.test.ts';
import '../unit/page/labels.test.ts';
import '../unit/page/reading.test.ts';
import '../unit/page/walk.test.ts';
import '../unit/formats/vocabulary/read.test.ts';
