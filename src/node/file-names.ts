/**
 * What to call files, by their absolute paths (with forward slashes, no two the same), so that it depends neither on the
 * machine nor on how they were asked for: by their path in the deepest folder that holds all of them. Where that would be
 * the topmost, by as much of the end of their path as tells them apart.
 */
export function fileNames(paths: readonly string[]): string[] {
  const parts = paths.map((path) => path.split('/'));
  const depth = commonDepth(parts);
  if (depth > 1) return parts.map((own) => own.slice(depth).join('/'));
  return distinctEnds(parts);
}

/** In how many folders, the topmost (`` or `C:`) included, all files lie. */
function commonDepth([first = [], ...others]: string[][]): number {
  let depth = 0;
  while (depth < first.length - 1 && others.every((own) => depth < own.length - 1 && own[depth] === first[depth]))
    depth++;
  return depth;
}

/** The last parts of each path, as many as no other path ends in. */
function distinctEnds(parts: readonly string[][]): string[] {
  const end = (own: readonly string[], length: number) => own.slice(-length).join('/');
  const uses = new Map<string, number>();
  for (const own of parts)
    for (let length = 1; length <= own.length; length++)
      uses.set(end(own, length), (uses.get(end(own, length)) ?? 0) + 1);
  return parts.map((own) => {
    const most = own[0] === '' ? own.length - 1 : own.length; // `/a` is `a`, but `C:/a` differs from `D:/a`
    let length = 1;
    while (length < most && uses.get(end(own, length))! > 1) length++;
    return end(own, length);
  });
}
