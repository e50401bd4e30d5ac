import { render } from 'preact'
import { Shell } from './shell.tsx'
import { askSession } from './state/session.ts'
import { applyTheme } from './state/theme.ts'

applyTheme()
await askSession()
render(<Shell />, document.getElementById('desk')!)
