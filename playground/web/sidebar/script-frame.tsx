import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { OpenPage } from '../../services/state/ui-state';
import { drawn, type PageState } from '../page-state';
import { type AnswerMessage, type CallMessage, callMessage, frameNews } from './frame-messages';

/**
 * A page of the add-on in a frame. As in Sheets it cannot reach the spreadsheet's page: it has its
 * own origin, and only messages from this frame are read.
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

  // Once a page: another text would load it anew.
  const text = useMemo(() => documentOf(page.html, state, callable), [page, state, callable]);

  // A layout effect, because the page may call before anything is drawn.
  useLayoutEffect(() => {
    const heard = ({ source, data }: MessageEvent) => {
      const window = frame.current?.contentWindow;
      if (!window || source !== window) return;
      const { key, toGrid, kept } = frameNews(data);
      if (key !== undefined) top?.dispatchEvent(new KeyboardEvent('keydown', { key }));
      if (toGrid) state.focusGrid();
      if (kept !== undefined) state.keptByPages.set(...kept);
      const call = callMessage(data);
      if (call) void answer(call, window);
    };
    const answer = async ({ id, name, args }: CallMessage, window: Window) => {
      // Lets the sidebar draw its waiting state, because the script blocks the page.
      await drawn();
      const reply = await resultOf(state, callable.includes(name), name, args);
      window.postMessage({ id, ...reply } satisfies AnswerMessage, '*');
    };
    window.addEventListener('message', heard);
    frame.current?.focus();
    return () => window.removeEventListener('message', heard);
  }, [callable, state]);

  return (
    <iframe
      ref={frame}
      title={page.title}
      sandbox="allow-scripts allow-forms allow-popups allow-modals allow-downloads"
      srcdoc={text}
    />
  );
}

async function resultOf(
  state: PageState,
  isCallable: boolean,
  name: string,
  args: readonly unknown[],
): Promise<Omit<AnswerMessage, 'id'>> {
  try {
    if (!isCallable) throw new Error(`Script function not found: ${name}`);
    return { value: await state.host.googleScriptRun(name, args), error: null };
  } catch (error) {
    return { value: null, error: (error as Error).message };
  } finally {
    state.touch();
  }
}

/** The page's HTML with the bridge inserted before its own scripts. */
function documentOf(
  html: string,
  { about, keptByPages }: PageState,
  callable: readonly string[],
): string {
  const asScript = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c');
  const given = `window.stagecoachCallable = ${asScript(callable)}; window.stagecoachKept = ${asScript(Object.fromEntries(keptByPages))};`;
  const script = `<script>${given}</script><script>${about.bridge}</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (!head) return `${script}${html}`;
  const end = head.index + head[0].length;
  return `${html.slice(0, end)}${script}${html.slice(end)}`;
}
