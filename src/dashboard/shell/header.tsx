// The header: which organization, test or live, and who is signed in.
import { ActionIcon } from '@mantine/core'
import { Menu as MenuIcon } from 'lucide-react'
import type { Membership, User } from '../../../generated/api/types.gen.ts'
import { usePerson } from '../session/me.ts'
import { OrganizationSwitcher } from './organization-switcher.tsx'
import classes from './shell.module.css'
import { ModeToggle } from './test-mode.tsx'
import { UserMenu } from './user-menu.tsx'

interface Head {
  user: User
  memberships: Membership[]
  isMenuOpen: boolean
  onMenu(): void
}

export function Header({ user, memberships, isMenuOpen, onMenu }: Head) {
  const { organization } = usePerson()
  return (
    <header className={classes.header}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        hiddenFrom="sm"
        aria-label="Open the menu"
        aria-expanded={isMenuOpen}
        onClick={onMenu}
      >
        <MenuIcon size={22} />
      </ActionIcon>
      <div className={classes.organization}>
        <OrganizationSwitcher organization={organization} memberships={memberships} />
      </div>
      <ModeToggle />
      <UserMenu user={user} />
    </header>
  )
}
