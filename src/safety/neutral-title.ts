/** What the tab and the browser's History show for every page once it is hidden or left (SAFETY 38). */
export const neutralTitle = 'Information';
