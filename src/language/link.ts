import { linkSpans } from './linkSpans';

/** What a link leads to. A category page is one article list; it proves a column, not an article. */
export const LINK_TARGETS = ['home', 'category', 'article'] as const;
export type LinkTarget = (typeof LINK_TARGETS)[number];

export interface Link {
  /** As written. */
  readonly url: string;
  readonly scheme: 'http' | 'https';
  /** In lower case, without "www.". */
  readonly host: string;
  /** Decoded, without the slash at its end: "/vi/chuyển-đổi-số". */
  readonly path: string;
  readonly query: string;
}

export type LinkReading =
  | { readonly kind: 'empty' }
  | ({ readonly kind: 'link' } & Link)
  /** "vinhlinh.quangtri.gov.vn/tin": an address without http. */
  | { readonly kind: 'schemeMissing'; readonly proposed: string }
  | { readonly kind: 'blankInside'; readonly text: string }
  | { readonly kind: 'notLink'; readonly text: string };

const PARTS =
  /^(https?):\/\/(?:[^@/?#\s]*@)?([^/?#\s:]+)(?::\d+)?([^?#\s]*)(\?[^#\s]*)?(?:#\S*)?$/i;
const HOST = /^(?=.{3,253}$)[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}-]+)+$/u;
const BARE = /^(?:www\.)?(?:[a-z0-9-]+\.)+(?:vn|com|net|org|info|me|edu|be)(?:\/\S*)?$/i;

export function findLinks(text: string): string[] {
  return linkSpans(text).map(({ start, end }) => text.slice(start, end));
}

/** What a cell for one link holds. */
export function readLink(text: string): LinkReading {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  const link = parseLink(trimmed);
  if (link !== null) return { kind: 'link', ...link };
  if (BARE.test(trimmed)) return { kind: 'schemeMissing', proposed: `https://${trimmed}` };
  const isBroken =
    /^https?:\/\/\S+\s/i.test(trimmed) && parseLink(trimmed.replace(/\s+/g, '')) !== null;
  return { kind: isBroken ? 'blankInside' : 'notLink', text: trimmed };
}

export function parseLink(url: string): Link | null {
  const [, scheme = '', host = '', path = '', query = ''] = PARTS.exec(url) ?? [];
  if (!HOST.test(host)) return null;
  return {
    url,
    scheme: scheme.toLowerCase() === 'https' ? 'https' : 'http',
    host: host.toLowerCase().replace(/^www\./, ''),
    path: decode(path).replace(/(?<!\/)\/+$/, ''),
    query: decode(query),
  };
}

/** The link as people can read it: percent codes of Vietnamese letters undone where they are sound. */
export function displayLink(url: string): string {
  return decode(url);
}

function decode(text: string): string {
  return text
    .replace(/(?:%[89a-f][0-9a-f])+/gi, (codes) => {
      try {
        return decodeURIComponent(codes);
      } catch {
        return codes;
      }
    })
    .normalize('NFC');
}

const HOME =
  /^(?:\/(?:vi|vi-vn|vn|home|trang-chu|index|default|web\/guest(?:\/home)?)(?:\.\w+)?)?$/i;
/** Numbers of articles are long; a page of a portal that shows one says so. */
const ARTICLE =
  /\d{5,}|view-article|\/chi-tiet|\/bai-viet|\/tin-tuc\/[^/]*-[^/]*-[^/]*-|\.(?:html?|aspx|pdf|docx?)$/i;
const ARTICLE_QUERY = /[?&](?:\w*id|p|article\w*)=\w*\d{2,}/i;

export function targetOf({ path, query }: Link): LinkTarget {
  if (ARTICLE_QUERY.test(query)) return 'article';
  if (HOME.test(path)) return 'home';
  if (ARTICLE.test(path)) return 'article';
  return (path.match(/-/g)?.length ?? 0) >= 6 ? 'article' : 'category';
}

/**
 * One key for links to one page: http and https, "www.", the slash at the end and the language of
 * the portal ("/vi") make no difference.
 */
export function pageKey({ host, path, query }: Link): string {
  return host + path.replace(/^\/vi(?=\/|$)/i, '') + query;
}
