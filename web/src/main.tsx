import { render } from 'preact'
import { Shell } from './shell.tsx'
import { applyTheme } from './state/theme.ts'

applyTheme()
render(<Shell />, document.getElementById('desk')!)
