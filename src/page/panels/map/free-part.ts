import type { Box } from '../../map/label-plan.ts';

/** The part of the window that neither column, sheet, search box, buttons nor the years cover, in pixels; `atRest`: with the sheet lowered. */
export function freePart({ atRest = false } = {}): Box {
  const box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const cover = (name: string) => document.querySelector(name)?.getBoundingClientRect();
  const element = document.querySelector('.sheet');
  if (!element) return box;
  const sheet = element.getBoundingClientRect();
  // A column stands at the left, a sheet lies at the bottom.
  if (sheet.width < innerWidth * 0.9) {
    box.left = sheet.right;
    const years = cover('.year-strip');
    if (years?.height) box.bottom = years.top;
    box.right = cover('.controls')?.left ?? box.right;
  } else {
    box.bottom = atRest ? innerHeight - Number.parseFloat(getComputedStyle(element).minHeight) : sheet.top;
    box.top = cover('.search')?.bottom ?? 0;
  }
  return box;
}
