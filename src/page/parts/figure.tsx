/** A number at the end of a line; what it means is said on hover and to a screen reader. */
export function Figure({ value, title }: { value: number | string; title: string }) {
  return (
    <span class="figure" title={title}>
      <span aria-hidden="true">{value}</span>
      <span class="unseen">{title}</span>
    </span>
  );
}
