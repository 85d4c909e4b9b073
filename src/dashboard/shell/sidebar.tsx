// The left navigation; folded, it shows icons with their names beside the pointer.
import { Tooltip, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { ChevronsLeft, ChevronsRight, X } from 'lucide-react'
import { Link, NavLink } from 'react-router'
import { screens } from '../screens.ts'
import { navigation } from './navigation.ts'
import classes from './shell.module.css'

interface Side {
  isCollapsed: boolean
  onCollapse?: () => void
  /** In the menu of narrow screens. */
  onClose?: () => void
}

const loads = new Map(screens.map(({ path, load }) => [path, load]))

export function Sidebar({ isCollapsed, onCollapse, onClose }: Side) {
  return (
    <nav className={classes.nav} aria-label="Main">
      <Link to="/app" className={classes.brand}>
        <img src={`${import.meta.env.BASE_URL}icon.svg`} alt="" width={30} height={30} />
        {isCollapsed ? <VisuallyHidden>TaxLens</VisuallyHidden> : 'TaxLens'}
      </Link>
      <ul className={classes.items}>
        {navigation.map(({ path, title, icon: Icon }) => (
          <li key={path}>
            <Tooltip label={title} position="right" disabled={!isCollapsed}>
              <NavLink
                to={`/app/${path}`}
                className={classes.item}
                onPointerEnter={() => void loads.get(path)?.()}
                onFocus={() => void loads.get(path)?.()}
              >
                <Icon size={20} aria-hidden />
                {isCollapsed ? <VisuallyHidden>{title}</VisuallyHidden> : title}
              </NavLink>
            </Tooltip>
          </li>
        ))}
      </ul>
      <div className={classes.foot}>
        {onCollapse !== undefined && (
          <UnstyledButton
            className={classes.item}
            w="100%"
            mb={0}
            onClick={onCollapse}
            aria-label={isCollapsed ? 'Expand the navigation' : 'Collapse the navigation'}
          >
            {isCollapsed ? <ChevronsRight size={20} /> : <ChevronsLeft size={20} />}
            {isCollapsed ? null : 'Collapse'}
          </UnstyledButton>
        )}
        {onClose !== undefined && (
          <UnstyledButton className={classes.item} w="100%" mb={0} onClick={onClose}>
            <X size={20} />
            Close
          </UnstyledButton>
        )}
      </div>
    </nav>
  )
}
