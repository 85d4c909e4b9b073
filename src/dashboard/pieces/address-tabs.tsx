// Tabs of a screen, kept in the address, so that each can be linked, reloaded and gone back to.
import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import classes from './address-tabs.module.css'

export interface Tab {
  value: string
  title: string
  content: ReactNode
}

/** The first tab has the address without the parameter. What else stood in the address belonged to the tab that is left. */
export function AddressTabs({ parameter, tabs, label }: { parameter: string; tabs: Tab[]; label: string }) {
  const [parameters, setParameters] = useSearchParams()
  const first = tabs[0]?.value
  const given = parameters.get(parameter)
  const current = tabs.some(({ value }) => value === given) ? given : first
  return (
    <Tabs
      value={current}
      keepMounted={false}
      classNames={{ list: classes.list }}
      onChange={value => setParameters(value === first || value === null ? {} : { [parameter]: value })}
    >
      <Tabs.List aria-label={label} mb="lg">
        {tabs.map(({ value, title }) => (
          <Tabs.Tab key={value} value={value}>
            {title}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ value, content }) => (
        <Tabs.Panel key={value} value={value} tabIndex={-1}>
          {content}
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}
