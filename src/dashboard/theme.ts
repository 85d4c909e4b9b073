// How everything looks: colours with enough contrast in both schemes, type, and the defaults of the components in use.
import { type CSSVariablesResolver, createTheme, localStorageColorSchemeManager } from '@mantine/core'

export const colorScheme = localStorageColorSchemeManager({ key: 'taxlens.color-scheme' })

export const theme = createTheme({
  primaryColor: 'brand',
  primaryShade: { light: 7, dark: 7 },
  fontFamily: "'Inter Variable', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
  fontFamilyMonospace: "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace",
  headings: { fontWeight: '650' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  colors: {
    brand: [
      '#e8f8f3',
      '#cfeee4',
      '#a3dfcd',
      '#72cfb4',
      '#4abf9f',
      '#2ba385',
      '#178a6f',
      '#0f7560',
      '#0b6353',
      '#074a3e',
    ],
    dark: [
      '#e4eae8',
      '#c5cecb',
      '#a3afab',
      '#7b8884',
      '#3b4643',
      '#2d3633',
      '#212927',
      '#171d1c',
      '#111615',
      '#0b0f0e',
    ],
  },
  components: {
    // Links inside sentences must not be told by colour alone (WCAG 2.2 §1.4.1).
    Anchor: { defaultProps: { underline: 'always' } },
    Modal: {
      defaultProps: { centered: true, padding: 'lg', overlayProps: { backgroundOpacity: 0.45, blur: 2 } },
      styles: { title: { fontWeight: 650, fontSize: 'var(--mantine-font-size-lg)' } },
    },
    Paper: {
      defaultProps: { withBorder: true, radius: 'lg', p: 'lg' },
      styles: { root: { '--paper-border-color': 'var(--taxlens-line)' } },
    },
    Tooltip: {
      defaultProps: { withArrow: true, openDelay: 250, events: { hover: true, focus: true, touch: true } },
    },
    // The library makes it a <header>, which counts as a second banner of the page.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    DrawerHeader: { defaultProps: { role: 'presentation' } },
    // The placeholder would be a child that a menu may not have (axe aria-required-children).
    Menu: { defaultProps: { shadow: 'md', radius: 'md', withInitialFocusPlaceholder: false } },
    Select: { defaultProps: { checkIconPosition: 'right', allowDeselect: false } },
  },
})

// Texts in the colours of the library are paler than the 4.5:1 that WCAG 2.2 §1.4.3 asks for.
const texts = [
  'red',
  'green',
  'blue',
  'gray',
  'teal',
  'brand',
  'violet',
  'grape',
  'cyan',
  'indigo',
  'pink',
  'lime',
]

export const cssVariables: CSSVariablesResolver = ({ colors }) => {
  const light: Record<string, string> = {
    '--mantine-color-text': '#17201e',
    '--mantine-color-dimmed': '#56625f',
    '--mantine-color-placeholder': '#6a7673',
    '--mantine-color-error': '#c22525',
    '--mantine-color-yellow-light-color': '#744600',
    '--mantine-color-orange-light-color': '#8f3800',
    '--mantine-color-anchor': '#0b6353',
    '--taxlens-ground': '#f6f8f7',
    '--taxlens-panel': '#ffffff',
    '--taxlens-line': '#e2e7e5',
  }
  const dark: Record<string, string> = {
    '--mantine-color-gray-light': 'rgba(163, 175, 171, 0.14)',
    '--mantine-color-dimmed': '#b0bbb8',
    '--mantine-color-placeholder': '#8b9894',
    '--mantine-color-error': '#ff8787',
    '--mantine-color-yellow-light': 'rgba(255, 212, 59, 0.12)',
    '--mantine-color-yellow-light-color': '#ffd43b',
    '--mantine-color-orange-light': 'rgba(255, 169, 77, 0.12)',
    '--mantine-color-orange-light-color': '#ffa94d',
    '--mantine-color-blue-light': 'rgba(116, 192, 252, 0.12)',
    '--mantine-color-red-light': 'rgba(255, 135, 135, 0.12)',
    '--mantine-color-anchor': '#72cfb4',
    '--taxlens-ground': '#111615',
    '--taxlens-panel': '#171d1c',
    '--taxlens-line': '#2a3330',
  }
  for (const name of texts) {
    light[`--mantine-color-${name}-light-color`] = colors[name]?.[9] ?? ''
    dark[`--mantine-color-${name}-light-color`] = colors[name]?.[3] ?? ''
    light[`--mantine-color-${name}-outline`] = colors[name]?.[8] ?? ''
    dark[`--mantine-color-${name}-outline`] = colors[name]?.[3] ?? ''
  }
  return { variables: {}, light, dark }
}
