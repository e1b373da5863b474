import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium as playwright } from 'playwright-core';

/** The Chromium of the npm package; where it does not run, an installed Chrome. */
export async function launch(): Promise<Browser> {
  const failures: string[] = [];
  try {
    const { executablePath, args } = await packagedChromium();
    return await playwright.launch({
      executablePath,
      args: [...args, '--no-sandbox'],
      headless: true,
    });
  } catch (thrown) {
    failures.push(String(thrown));
  }
  const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].filter(existsSync);
  const installed = [
    ...(['chrome', 'msedge'] as const).map((channel) => ({ channel })),
    ...places.map((executablePath) => ({ executablePath })),
  ];
  for (const where of installed) {
    try {
      return await playwright.launch({ ...where, headless: true });
    } catch (thrown) {
      failures.push(String(thrown));
    }
  }
  throw new Error(`No browser could be launched.\n${failures.join('\n')}`);
}

/**
 * Unpacks the Chromium of the npm package. It needs the NSS libraries, which a bare machine lacks;
 * the package brings them along, and uses them where it believes that it runs on Lambda.
 */
async function packagedChromium(): Promise<{ executablePath: string; args: readonly string[] }> {
  if (!hasNss()) {
    process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
    process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
    // A folder of its own: a Chromium unpacked before without the libraries would be taken as is.
    process.env.TMPDIR = join(tmpdir(), 'stagecoach-browser');
    mkdirSync(process.env.TMPDIR, { recursive: true });
  }
  // Imported late, because the package looks at the environment when it is loaded.
  const { default: chromium } = await import('@sparticuz/chromium');
  return { executablePath: await chromium.executablePath(), args: chromium.args };
}

function hasNss(): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return execFileSync('ldconfig', ['-p'], { encoding: 'utf8' }).includes('libnss3.so');
  } catch {
    return existsSync('/usr/lib/libnss3.so') || existsSync('/usr/lib64/libnss3.so');
  }
}
