/** The fields of a note's front matter, by name in small letters, each with its values; and the text behind it. */
export interface FrontMatter {
  fields: Map<string, string[]>;
  rest: string;
}

/**
 * Reads the lines between `---` at the top of a note, as far as they are simple YAML: `key: value`, `key: [a, b]`, a block list
 * of `- a`, a text over several lines (`|`, `>`), quoted or not. Other lines, nested ones among them, are passed over. Without
 * front matter there are no fields.
 */
export function readFrontMatter(text: string): FrontMatter {
  const lines = text.replace(/^\uFEFF?\s*/, '').split(/\r\n|[\r\n]/);
  const fields = new Map<string, string[]>();
  const end =
    lines[0]?.trimEnd() === '---' ? lines.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)\s*$/.test(line)) : -1;
  if (end < 0) return { fields, rest: lines.join('\n') };
  let open: string[] | null = null; // the values of the field whose lines are read
  let isText = false; // whether they are lines of one text
  for (const line of lines.slice(1, end)) {
    const [, key, value] = /^([\w][\w -]{0,60}?)\s{0,5}:(?:\s+(.*))?$/.exec(line) ?? [];
    const item = /^\s{0,20}-\s+(.*)$/.exec(line)?.[1];
    const further: string = line.trim();
    if (key !== undefined) {
      isText = /^[|>][+-]?\d?\s*$/.test(value ?? '');
      open = isText ? [''] : valuesOf(value ?? '');
      if (!fields.has(key.toLowerCase())) fields.set(key.toLowerCase(), open);
    } else if (open && isText) open[0] = `${open[0]} ${further}`.trim();
    else if (open && item !== undefined) open.push(unquoted(item.replace(part, '')));
    else if (open && part.test(further)) {
      if (/^(?:given|first)/i.test(further)) open.push(`${open.pop() ?? ''}, ${unquoted(further.replace(part, ''))}`);
    } else if (open?.length === 1 && /^\s+\S/.test(line)) open[0] = unquoted(`${open[0]} ${further}`);
  }
  return { fields, rest: lines.slice(end + 1).join('\n') };
}

/** The values of `a`, `"a"`, `[a, "b, c"]`. */
function valuesOf(value: string): string[] {
  const plain = unquoted(value.replace(/^#\s.*$/, '').trim());
  const within = /^\[(?!\[)(.*)\]$/.exec(plain)?.[1];
  if (within === undefined) return plain === '' || /^(?:null|~|\[\])$/.test(plain) ? [] : [plain];
  const parts = within.match(/\s{0,9}"(?:[^"\\]|\\.){0,2000}"|\s{0,9}'[^']{0,2000}'|[^,]{1,2000}/g) ?? [];
  return parts.map((part) => unquoted(part.trim())).filter((part) => part !== '');
}

/** The name of a part of a person, in a list of objects: `- family: Doe`. */
const part = /^(?:name|literal|family|last|given|first|last_?name|first_?name|affiliation|orcid|email|role):\s+/i;

function unquoted(text: string): string {
  if (/^".*"$/s.test(text))
    return text
      .slice(1, -1)
      .replace(/\\(["\\/])/g, '$1')
      .replace(/\\[nt]/g, ' ');
  return /^'.*'$/s.test(text) ? text.slice(1, -1).replaceAll("''", "'") : text;
}
