import type { Notice } from '../../../model/index.ts';
import { useStore } from '../../state/store.ts';
import { count } from '../../../words/count.ts';
import { LongList } from '../../parts/long-list.tsx';
import { Panel } from '../../parts/panel.tsx';

const headings: [code: Notice['code'], heading: string][] = [
  ['unreadable', 'Files that could not be read'],
  ['bad-record', 'Lines that could not be read'],
  ['unused-field', 'Fields that could not be used'],
  ['not-a-paper', 'Set aside: no papers'],
  ['broken-off', 'Abstracts that break off'],
  ['no-abstracts', 'Records without abstracts'],
  ['not-english', 'Abstracts in other languages'],
  ['empty-field', 'Fields that are always empty'],
  ['cut-text', 'Cut out of the texts'],
  ['no-concepts', 'Papers without concepts'],
  ['unused-correction', 'Corrections that change nothing'],
  ['bad-entry', 'Entries of a vocabulary that were not used'],
  ['duplicate', 'Merged: the same paper again'],
  ['left-out', 'Left out of a folder'],
];

/** What happened to the input: what was set aside, merged or could not be read, with file, line and reason. */
export function NoticesPanel() {
  const { notices } = useStore().atlas;
  return (
    <Panel kind="The input" title={`${count(notices.length, 'note')} about the input`}>
      {headings.map(([code, heading]) => {
        const list = notices.filter((notice) => notice.code === code);
        return (
          list.length > 0 && (
            <section key={code}>
              <h3>
                {heading} ({list.length})
              </h3>
              <LongList items={list} first={12} class="notices">
                {({ file, line, message }) => (
                  <>
                    <span class="meta">
                      <bdi>{file}</bdi>
                      {line !== null && `, line ${line}`}
                    </span>
                    <span dir="auto">{message}</span>
                  </>
                )}
              </LongList>
            </section>
          )
        );
      })}
    </Panel>
  );
}
