// The properties of `npm test` again, in thousands of runs each (see `times`).
import '../unit/corrections-plan.test.ts';
import '../unit/corrections-session.test.ts';
import '../unit/curation-apply.test.ts';
import '../unit/curation-read.test.ts';
import '../unit/export-gexf.test.ts';
import '../unit/export-html.test.ts';
import '../unit/export-papers.test.ts';
import '../unit/extract-corpus.test.ts';
import '../unit/ingest-properties.test.ts';
import '../unit/view-address.test.ts';
import '../unit/view-compare.test.ts';
import '../unit/view-filter.test.ts';
import '../unit/view-labels.test.ts';
import '../unit/view-reading.test.ts';
import '../unit/view-walk.test.ts';
import '../unit/vocabulary-read.test.ts';
