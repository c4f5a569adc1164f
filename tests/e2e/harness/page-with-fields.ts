import { expect, type Page } from '@playwright/test';
import type { Visit } from './exit-test.ts';
import type { StandInSites } from './stand-in-sites.ts';

/**
 * Opens a page of the site with a field of every kind added to it, each named by its label. The fields
 * keep their keys to themselves, as a search box or a menu of the page may do.
 */
export async function openPageWithFields(sites: StandInSites, visit: Visit): Promise<Visit> {
  await visit.page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const add = (parent: Element, tag: string, label: string, type?: string) => {
        const field = document.createElement(tag);
        field.setAttribute('aria-label', label);
        if (type) field.setAttribute('type', type);
        for (const event of ['keydown', 'keyup']) {
          field.addEventListener(event, (key) => key.stopImmediatePropagation());
        }
        parent.append(field);
      };
      const dialog = document.createElement('dialog');
      const main = document.querySelector('main') as Element;
      add(dialog, 'button', 'button in a dialog', 'button');
      dialog.setAttribute('open', '');
      main.prepend(dialog);
      add(main, 'input', 'text field', 'text');
      add(main, 'input', 'search field', 'search');
      add(main, 'input', 'radio button', 'radio');
      add(main, 'select', 'list');
      add(main, 'textarea', 'text area');
    });
  });
  await visit.page.goto(`${sites.siteOrigin}/guides/`);
  return visit;
}

/** Asserts that the visitor has not left: the page is there, and nobody has asked the exit site. */
export async function expectStillThere(page: Page, sites: StandInSites): Promise<void> {
  await page.waitForTimeout(300);
  expect(page.url()).toContain(sites.siteOrigin);
  await expect(page.locator('.exit-link')).toBeVisible();
  expect(sites.seen.filter(({ host }) => host === sites.exitTarget.host)).toEqual([]);
}
