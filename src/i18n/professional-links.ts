import type { Guide } from '../domain/guide.ts';
import type { Page } from '../domain/page.ts';
import type { ReferralRoute } from '../domain/referral-route.ts';

/** Something that a professional can open: its id, its address and its name. */
export interface ProfessionalLink {
  id: string;
  href: string;
  name: string;
}

/** Pages, referral routes and guides as links, in that order. Pages stand below /professionals/ or at the top. */
export const professionalLinks = ({
  pages,
  routes,
  guides,
}: {
  pages: readonly Pick<Page, 'id' | 'path' | 'name' | 'area'>[];
  routes: readonly Pick<ReferralRoute, 'id' | 'name'>[];
  guides: readonly Pick<Guide, 'id' | 'path' | 'name'>[];
}): ProfessionalLink[] => [
  ...pages.map(({ id, path, name, area }) => ({
    id,
    href: area === 'site' ? `/${path}/` : `/professionals/${path}/`,
    name,
  })),
  ...routes.map(({ id, name }) => ({ id, href: `/professionals/referral-routes/${id}/`, name })),
  ...guides.map(({ id, path, name }) => ({ id, href: `/guides/${path}/`, name })),
];
