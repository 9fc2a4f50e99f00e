import type { Page } from 'playwright-core';

/** What a page must never do: complain, break its policy, or ask another server for anything. */
export function watchPage(page: Page, allowed: readonly string[]): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`console.${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const isLocal = protocol === 'data:' || protocol === 'blob:';
    if (!isLocal && !allowed.includes(origin)) complaints.push(`request: ${request.url()}`);
  });
  return complaints;
}
