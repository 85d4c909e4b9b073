// Shows a screen: a quiet loader until its code is there, and a way on when it fails.
import { Component, type ComponentType, type LazyExoticComponent, type ReactNode, Suspense } from 'react'
import { useLocation } from 'react-router'
import { Failure, Loading } from './pieces/states.tsx'

export interface Screen {
  path: string
  /** Loads the code ahead, for instance when the pointer comes near a link. */
  load(): Promise<unknown>
  Content: LazyExoticComponent<ComponentType>
}

export function Entry({ screen: { Content } }: { screen: Screen }) {
  const { pathname } = useLocation()
  return (
    <Boundary place={pathname}>
      <Suspense fallback={<Loading />}>
        <Content />
      </Suspense>
    </Boundary>
  )
}

/** After a new release the files that an open tab still asks for are gone: a reload brings the new ones. */
class Boundary extends Component<{ place: string; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidUpdate(before: { place: string }) {
    if (this.state.failed && before.place !== this.props.place) this.setState({ failed: false })
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <Failure
        message="This page could not be shown. A new version of TaxLens may have been released."
        action="Reload the page"
        onAction={() => location.reload()}
      />
    )
  }
}
