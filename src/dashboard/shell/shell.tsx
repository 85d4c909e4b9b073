// The frame of all screens: navigation left, organization, mode and person above, the banner of test mode.
import { Box, Drawer } from '@mantine/core'
import { useDisclosure, useLocalStorage } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { Outlet, useLocation } from 'react-router'
import { toast } from '../pieces/toasts.ts'
import { ModeContext, PersonContext, useMe } from '../session/me.ts'
import { takeNotice } from '../session/notice.ts'
import { useSession } from '../session/session.ts'
import { Header } from './header.tsx'
import { NoOrganization } from './no-organization.tsx'
import classes from './shell.module.css'
import { Sidebar } from './sidebar.tsx'
import { TestBanner } from './test-mode.tsx'

export function Shell() {
  const session = useSession()
  const me = useMe()
  const { key } = useLocation()
  const [isCollapsed, setCollapsed] = useLocalStorage({
    key: 'taxlens.sidebar-collapsed',
    defaultValue: false,
    getInitialValueInEffect: false,
  })
  const [isOpen, drawer] = useDisclosure(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu of narrow screens closes on navigation.
  useEffect(drawer.close, [key])
  useEffect(() => {
    const notice = takeNotice()
    if (notice !== null) toast.info(notice, { stays: true })
  }, [])

  if (session.phase !== 'in') return null
  const { grant } = session.granted
  const user = me.data?.user ?? grant.user
  const organization = me.data?.organization ?? grant.organization
  const memberships = me.data?.memberships ?? []
  const header = { user, memberships }
  if (organization === null) return <NoOrganization {...header} />
  return (
    <PersonContext value={{ user, organization }}>
      <WithMode organization={organization.id}>
        <a href="#main" className="skip-link">
          Skip to the content
        </a>
        <Box className={classes.frame} data-collapsed={isCollapsed || undefined}>
          <Box className={classes.side} component="aside" visibleFrom="sm">
            <Sidebar isCollapsed={isCollapsed} onCollapse={() => setCollapsed(!isCollapsed)} />
          </Box>
          <Drawer.Root opened={isOpen} onClose={drawer.close} size={260} hiddenFrom="sm">
            <Drawer.Overlay />
            <Drawer.Content aria-label="Menu" p={0}>
              <Sidebar isCollapsed={false} onClose={drawer.close} />
            </Drawer.Content>
          </Drawer.Root>
          <Box className={classes.page}>
            <Header {...header} isMenuOpen={isOpen} onMenu={drawer.toggle} />
            <TestBanner />
            <main id="main" tabIndex={-1} className={classes.main}>
              <Outlet />
            </main>
          </Box>
        </Box>
      </WithMode>
    </PersonContext>
  )
}

/** The side, test or live, is remembered for each organization in this browser. */
function WithMode({ organization, children }: { organization: string; children: React.ReactNode }) {
  const place = `taxlens.mode.${organization}`
  const [isTest, set] = useState(() => localStorage.getItem(place) === 'test')
  const setTest = (on: boolean) => {
    localStorage.setItem(place, on ? 'test' : 'live')
    set(on)
  }
  return <ModeContext value={{ isTest, setTest }}>{children}</ModeContext>
}
