// The frame of the pages for visitors: the mark, and one card.
import { Anchor, Box, Group, Paper } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { Outlet } from 'react-router'
import { makeQueryClient } from '../session/requests.ts'
import classes from './account.module.css'

export function AccountLayout() {
  const [queries] = useState(makeQueryClient)
  return (
    <QueryClientProvider client={queries}>
      <Box className={classes.page}>
        <header className={classes.brand}>
          <img src={`${import.meta.env.BASE_URL}icon.svg`} alt="" width={36} height={36} />
          TaxLens
        </header>
        <main id="main" className={classes.main}>
          <Paper className={classes.card} shadow="sm">
            <Outlet />
          </Paper>
        </main>
        <Group component="footer" gap="lg" justify="center">
          <Anchor href="/docs/guides" size="sm">
            Guides
          </Anchor>
          <Anchor href="/docs" size="sm">
            API reference
          </Anchor>
        </Group>
      </Box>
    </QueryClientProvider>
  )
}
