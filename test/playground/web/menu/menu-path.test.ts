import { describe, expect, it } from 'vitest';
import {
  type BarMenu,
  type MenuPlace,
  placeAfter,
} from '../../../../playground/web/menu/menu-path';

const item = (label: string) => ({ kind: 'item' as const, label, functionName: label });
const BAR: readonly BarMenu[] = [
  {
    label: 'Extensions',
    items: [
      {
        kind: 'menu',
        label: 'Stagecoach',
        items: [item('Open'), { kind: 'separator' }, item('Annotate'), item('Ask')],
      },
    ],
  },
  { label: 'Own', items: [item('Help')] },
];

const placeFrom = (path: readonly number[], ...keys: readonly string[]): MenuPlace | null =>
  keys.reduce<MenuPlace | null>((place, key) => place && placeAfter(BAR, place, key), {
    path,
    isOpen: false,
  });
const path = (start: readonly number[], ...keys: readonly string[]) =>
  placeFrom(start, ...keys)?.path;

describe('a key in the menu bar', () => {
  it('moves along the bar and round its ends', () => {
    expect(path([0], 'ArrowRight')).toEqual([1]);
    expect(path([1], 'ArrowRight')).toEqual([0]);
    expect(path([0], 'ArrowLeft')).toEqual([1]);
  });

  it('opens a menu at its first or last item', () => {
    expect(path([0], 'ArrowDown')).toEqual([0, 0]);
    expect(path([0], 'Enter')).toEqual([0, 0]);
    expect(path([0, 0], 'ArrowRight')).toEqual([0, 0, 0]);
    expect(path([1], 'ArrowUp')).toEqual([1, 0]);
  });

  it('passes over lines, and goes round the ends of a menu', () => {
    expect(path([0, 0, 0], 'ArrowDown')).toEqual([0, 0, 2]);
    expect(path([0, 0, 2], 'ArrowUp')).toEqual([0, 0, 0]);
    expect(path([0, 0, 3], 'ArrowDown')).toEqual([0, 0, 0]);
    expect(path([0, 0, 2], 'End')).toEqual([0, 0, 3]);
    expect(path([0, 0, 3], 'Home')).toEqual([0, 0, 0]);
  });

  it('closes one level at a time', () => {
    expect(path([0, 0, 2], 'Escape')).toEqual([0, 0]);
    expect(path([0, 0, 2], 'Escape', 'Escape')).toEqual([0]);
    expect(path([0, 0, 2], 'ArrowLeft')).toEqual([0, 0]);
  });

  it('goes from a command to the next menu of the bar', () => {
    expect(path([0, 0, 2], 'ArrowRight')).toEqual([1, 0]);
    expect(path([1, 0], 'ArrowLeft')).toEqual([0, 0]);
  });

  it('finds the next item by its first letter', () => {
    expect(path([0, 0, 0], 'a')).toEqual([0, 0, 2]);
    expect(path([0, 0, 2], 'A')).toEqual([0, 0, 3]);
    expect(placeFrom([0, 0, 2], 'x')).toBeNull();
  });

  it('leaves Enter on a command to whoever runs it', () => {
    expect(placeFrom([0, 0, 2], 'Enter')).toBeNull();
  });
});
