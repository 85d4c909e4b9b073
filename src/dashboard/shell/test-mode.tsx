// The toggle between test and live records, its mark, and the banner that nobody in test mode can miss.
import { Badge, SegmentedControl } from '@mantine/core'
import { FlaskConical } from 'lucide-react'
import { useMode } from '../session/me.ts'
import classes from './shell.module.css'

export function ModeToggle() {
  const { isTest, setTest } = useMode()
  const color = isTest ? 'yellow' : 'green'
  return (
    <>
      <Badge variant="dot" color={color} tt="none" fw={500} size="lg" visibleFrom="md">
        {isTest ? 'Sandbox data' : 'Live data'}
      </Badge>
      <SegmentedControl
        size="xs"
        style={{ '--mark': `var(--mantine-color-${color}-6)` }}
        aria-label="Test or live data"
        value={isTest ? 'test' : 'live'}
        onChange={value => setTest(value === 'test')}
        data={[
          { value: 'test', label: <Side>Test</Side> },
          { value: 'live', label: <Side>Live</Side> },
        ]}
      />
    </>
  )
}

/** Where there is no room for the mark in words, its dot stands beside the side that is chosen. */
function Side({ children }: { children: string }) {
  return <span className={classes.choice}>{children}</span>
}

export function TestBanner() {
  const { isTest } = useMode()
  return (
    <div role="status">
      {isTest && (
        <div className={classes.banner}>
          <FlaskConical size={18} aria-hidden />
          <span>
            <strong>Sandbox data.</strong> Bookings, invoices and saved calculations on screen are isolated
            test records.
          </span>
        </div>
      )}
    </div>
  )
}
