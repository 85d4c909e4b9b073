// Everything that is served to people and tools beside the API: the document, its reference, the guides, the error pages.
import { Router } from '@koa/router'
import type { Config } from '../config.ts'
import { buildDashboard, dashboardPaths } from './dashboard.ts'
import { findPage, secure } from './docs/answer.ts'
import { buildSite } from './docs/site.ts'

/**
 * The routes of the pages, to be mounted before the API. The site is built once, here: a guide that names an example which
 * the contract does not have, or an error text that is incomplete, keeps the service from starting.
 */
export function pageRoutes(config: Pick<Config, 'public_url' | 'contact_url'>): Router {
  const site = buildSite({ origin: config.public_url, contact_url: config.contact_url })
  const dashboard = buildDashboard()
  const router = new Router()
  router.get('/', context => {
    secure(context)
    context.status = 302
    context.redirect('/app')
  })
  router.all(dashboardPaths, context => findPage(dashboard, context))
  router.all(/^\/(?:docs(?:\/.*)?|openapi\.(?:json|yaml))$/, context => findPage(site, context))
  return router
}
