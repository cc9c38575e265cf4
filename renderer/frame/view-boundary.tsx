import { Component, type ReactNode } from 'react'

type ViewBoundaryProps = {
  /** Another view is given another chance. */
  view: string
  fallback: ReactNode
  children: ReactNode
}

/** Keeps the failure of one view to that view: the frame stands, and the next view works. */
export class ViewBoundary extends Component<ViewBoundaryProps, { failedIn: string | null }> {
  override state: { failedIn: string | null } = { failedIn: null }

  override componentDidCatch(): void {
    this.setState({ failedIn: this.props.view })
  }

  static getDerivedStateFromError(): { failedIn: string } {
    return { failedIn: '' }
  }

  override render(): ReactNode {
    const { failedIn } = this.state
    const failed = failedIn === '' || failedIn === this.props.view
    return failed ? this.props.fallback : this.props.children
  }
}
