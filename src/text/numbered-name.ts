/** The other way to write a name with a number in it, with a hyphen or without: "HIV-1" and "HIV1"; `null` where there is none. */
export function otherNumbering(name: string): string | null {
  const joined = name.replace(/(?<=\p{Lu})-(?=\p{N})/u, '');
  const other = joined === name ? name.replace(/(?<=\p{Lu})(?=\p{N})/u, '-') : joined;
  return other === name ? null : other;
}
