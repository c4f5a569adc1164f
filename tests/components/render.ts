import { experimental_AstroContainer as AstroContainer } from 'astro/container';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** The HTML of one component. In: the component and its props. */
export async function render(component: Component, props: object): Promise<string> {
  const container = await AstroContainer.create();
  return container.renderToString(component, { props: { ...props } });
}

const block =
  /<\/?(article|aside|br|caption|dd|details|div|dl|dt|h[1-6]|li|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)\b[^>]*>/g;

/**
 * The words of a piece of HTML as a browser shows them: one line a block, and nothing at all where
 * an inline element begins or ends, so that words without a space between them show as one.
 */
export const wordsOf = (html: string): string[] =>
  html
    .replaceAll(/\s+/g, ' ')
    .replaceAll(block, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&#39;', '’')
    .replaceAll('&amp;', '&')
    .split('\n')
    .map((line) => line.replaceAll(/ +/g, ' ').trim())
    .filter(Boolean);

/** What the links of one kind dial, text or write to. */
export const linksOf = (html: string, scheme: 'tel' | 'sms' | 'mailto' | 'https'): string[] =>
  [...html.matchAll(/<a\b[^>]*?\bhref="([^"]*)"/g)]
    .map(([, href = '']) => href)
    .filter((href) => href.startsWith(`${scheme}:`))
    .map((href) => (scheme === 'https' ? href : href.slice(scheme.length + 1)));
