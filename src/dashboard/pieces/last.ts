// Keeps what a dialog is about on screen while it closes.
import { useRef } from 'react'

export function useLast<T>(value: T | null): T | null {
  const last = useRef(value)
  if (value !== null) last.current = value
  return last.current
}
