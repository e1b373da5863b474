import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { OpenPage } from '../services/state/ui-state';
import { type FrameMessage, frameMessage, type HostMessage } from './frame-messages';
import { drawn, type PageState } from './page-state';

/**
 * A page of the add-on in a frame of its own. As in Sheets it cannot reach the spreadsheet's page:
 * its origin is its own, and only messages of this very frame are listened to.
 */
export function ScriptFrame({
  page,
  state,
}: {
  readonly page: OpenPage;
  readonly state: PageState;
}) {
  const frame = useRef<HTMLIFrameElement>(null);
  const { host } = state;
  const callable = useMemo(() => host.functionNames.filter((name) => !name.endsWith('_')), [host]);

  // At once: the page may call before anything is drawn.
  useLayoutEffect(() => {
    const heard = ({ source, data }: MessageEvent) => {
      const window = frame.current?.contentWindow;
      if (!window || source !== window) return;
      const message = frameMessage(data);
      if (message) void answer(message, window);
    };
    const answer = async (message: FrameMessage, window: Window) => {
      if (message.kind === 'close') return state.closePage();
      if (message.kind === 'focus') return state.focusGrid();
      if (message.kind === 'size') return resize(frame.current, page, message);
      // Lets the page draw that it waits; the script runs in one go.
      await drawn();
      const { id, name, args } = message;
      const reply = await resultOf(state, callable.includes(name), name, args);
      window.postMessage({ id, ...reply } satisfies HostMessage, '*');
    };
    window.addEventListener('message', heard);
    frame.current?.focus();
    return () => window.removeEventListener('message', heard);
  }, [callable, page, state]);

  return (
    <iframe
      ref={frame}
      title={page.title}
      sandbox="allow-scripts allow-forms allow-popups allow-modals allow-downloads"
      srcdoc={documentOf(page.html, state.about.bridge, callable)}
    />
  );
}

async function resultOf(
  state: PageState,
  isCallable: boolean,
  name: string,
  args: readonly unknown[],
): Promise<Omit<HostMessage, 'id'>> {
  try {
    if (!isCallable) throw new Error(`Script function not found: ${name}`);
    return { value: await state.host.googleScriptRun(name, args), error: null };
  } catch (error) {
    return { value: null, error: (error as Error).message };
  } finally {
    state.touch();
  }
}

/** A sidebar keeps its width, as in Sheets. */
function resize(
  frame: HTMLIFrameElement | null,
  page: OpenPage,
  { width, height }: Extract<FrameMessage, { kind: 'size' }>,
): void {
  if (!frame || page.kind === 'sidebar') return;
  if (width) frame.style.width = `${width}px`;
  if (height) frame.style.height = `${height}px`;
}

/** The page with the bridge before all of its own scripts. */
function documentOf(html: string, bridge: string, callable: readonly string[]): string {
  const names = JSON.stringify(callable).replace(/</g, '\\u003c');
  const script = `<script>window.stagecoachCallable = ${names};</script><script>${bridge}</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (!head) return `${script}${html}`;
  const end = head.index + head[0].length;
  return `${html.slice(0, end)}${script}${html.slice(end)}`;
}
