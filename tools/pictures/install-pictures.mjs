import { box, button, lines, picture, point, text } from './drawing.mjs';

/** The menus of a spreadsheet with their places from the left. */
const MENUS = [
  ['File', 24],
  ['Edit', 66],
  ['View', 110],
  ['Insert', 158],
  ['Format', 212],
  ['Data', 272],
  ['Tools', 318],
  ['Extensions', 370],
  ['Help', 460],
];

/** A spreadsheet's title and its menus, of which Extensions is open. */
function spreadsheet(height) {
  return [
    box(8, 8, 664, height, '#f6f7f9'),
    text(24, 34, 'Our deals', { bold: true }),
    ...MENUS.map(([name, x]) => text(x, 60, name)),
    point(364, 44, 82, 24, 1),
    box(364, 72, 150, 124),
  ];
}

const extensions = picture(
  680,
  216,
  'A spreadsheet with the menu Extensions open and the entry Apps Script pointed out.',
  [
    ...spreadsheet(200),
    lines(380, 98, ['Add-ons', 'Macros', 'Apps Script', 'AppSheet']),
    point(368, 130, 142, 26, 2),
  ],
);

const editor = picture(
  720,
  340,
  'The script editor: the project is named Stagecoach, and its files are Code.gs and Sidebar.html.',
  [
    box(8, 8, 704, 324, '#f6f7f9'),
    text(24, 36, 'Apps Script', { quiet: true }),
    box(110, 18, 130, 28),
    text(122, 37, 'Stagecoach', { bold: true }),
    point(106, 14, 138, 36, 2),
    text(24, 82, 'Files', { bold: true }),
    button(150, 66, '+'),
    point(146, 62, 42, 34, 4),
    lines(24, 120, ['Code.gs', 'Sidebar.html']),
    button(250, 60, 'Save project'),
    point(246, 56, 120, 34, 5),
    box(230, 104, 470, 216),
    lines(
      246,
      130,
      ['/**', ' * Stagecoach, a Google Sheets add-on.', ' *', ' * @OnlyCurrentDoc', ' */'],
      { mono: true },
    ),
    text(246, 272, 'Select all that stands here, delete it, and paste the file.', { quiet: true }),
    point(226, 100, 478, 224, 3),
  ],
);

const allow = picture(
  640,
  300,
  'Three windows of Google one after another: authorization required, choose an account, allow.',
  [
    box(8, 20, 190, 200),
    text(22, 48, 'Authorization required', { bold: true }),
    lines(22, 80, ['“Stagecoach” needs your', 'permission to continue.'], { quiet: true }),
    button(86, 172, 'Continue'),
    point(82, 168, 90, 34, 1),
    box(216, 20, 206, 200),
    text(230, 48, 'Choose an account', { bold: true }),
    lines(230, 80, ['you@example.com'], { quiet: true }),
    text(230, 132, 'Advanced', { quiet: true }),
    text(230, 156, 'Go to Stagecoach (unsafe)', { quiet: true }),
    point(222, 114, 194, 52, 2),
    box(440, 20, 190, 200),
    text(454, 48, 'Stagecoach may', { bold: true }),
    lines(454, 76, ['☑ use this spreadsheet', '☑ show menu and sidebar'], { quiet: true }),
    button(540, 172, 'Allow'),
    point(536, 168, 70, 34, 3),
    text(
      8,
      260,
      'The second window is only shown where Google has not checked the script, as with your own.',
      {
        quiet: true,
      },
    ),
  ],
);

const menu = picture(
  680,
  320,
  'The spreadsheet after reloading: Extensions has the entry Stagecoach with its commands.',
  [
    ...spreadsheet(304),
    lines(380, 98, ['Add-ons', 'Macros', 'Apps Script', 'Stagecoach']),
    point(368, 154, 142, 26, 2),
    box(520, 150, 144, 152),
    lines(536, 176, ['Open sidebar', 'Annotate deals', 'Coaching report', '…', 'Help']),
    point(524, 158, 136, 26, 3),
  ],
);

/** The pictures of the way to install, by the names of their files. Drawn: no screen of Google's. */
export const INSTALL_PICTURES = {
  'install-1-extensions.svg': extensions,
  'install-2-editor.svg': editor,
  'install-3-allow.svg': allow,
  'install-4-menu.svg': menu,
};
