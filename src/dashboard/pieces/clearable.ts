// Lets a Select be emptied, by the keyboard too: the library's own button is for the pointer only.
import type { MouseEvent } from 'react'

/** `what` is emptied: "the star rating". */
export function clearable(what: string) {
  return {
    clearable: true,
    clearButtonProps: {
      'aria-label': `Clear ${what}`,
      'aria-hidden': false,
      tabIndex: 0,
      // As large as WCAG 2.2 §2.5.8 asks for; the pointer reaches what lies around it not at all.
      style: { minWidth: 24, minHeight: 24, pointerEvents: 'all' as const },
      // The button goes with the value, and the focus must not go with it.
      onClick: ({ currentTarget }: MouseEvent<HTMLElement>) =>
        currentTarget.closest('.mantine-Input-wrapper')?.querySelector('input')?.focus(),
    },
  }
}
