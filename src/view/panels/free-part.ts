import type { Box } from '../stage/label-plan.ts';

/** The part of the window that neither column, sheet nor search box covers, in pixels. */
export function freePart(): Box {
  const box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const cover = (name: string) => document.querySelector(name)?.getBoundingClientRect();
  const sheet = cover('.sheet');
  if (!sheet) return box;
  // A column stands at the left, a sheet lies at the bottom.
  if (sheet.width < innerWidth * 0.9) box.left = sheet.right;
  else {
    box.bottom = Math.min(sheet.top, innerHeight);
    box.top = cover('.search')?.bottom ?? 0;
  }
  return box;
}
