// For an address inside /app that leads nowhere.
import { Button } from '@mantine/core'
import { Compass } from 'lucide-react'
import { Link } from 'react-router'
import { PageHeader } from '../pieces/page-header.tsx'
import { Empty } from '../pieces/states.tsx'

export function NotFound() {
  return (
    <>
      <PageHeader title="Page not found" />
      <Empty
        icon={Compass}
        text="There is nothing at this address. It may have been moved, or mistyped."
        action={
          <Button component={Link} to="/app" variant="default">
            Back to the start
          </Button>
        }
      />
    </>
  )
}
