import { useEffect, useRef } from 'preact/hooks'
import { AddReports } from './add/add-reports.tsx'
import { Ask } from './ask/ask.tsx'
import { SearchBox } from './ask/search-box.tsx'
import { SignIn } from './people/sign-in.tsx'
import { You } from './people/you.tsx'
import { Read } from './read/read.tsx'
import { stranger } from './state/api.ts'
import { listen } from './state/decided.ts'
import { actOf, shortcuts } from './state/keys.ts'
import { namePerson, person } from './state/person.ts'
import { follow, route } from './state/route.ts'
import { session } from './state/session.ts'
import { chooseTheme, type Theme, theme, themes } from './state/theme.ts'
import { words } from './words.ts'

/** The page; for those who have to sign in, how to. */
export const Shell = () => (stranger.value ? <SignIn /> : <Open />)

/** Masthead with the search, below it a list or a report. */
function Open() {
  useEffect(listen, [])
  const help = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const act = actOf(event)
      if (act !== 'search' && act !== 'help') return
      event.preventDefault()
      if (act === 'help') help.current?.showModal()
      else document.querySelector<HTMLInputElement>('#search')?.focus()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  const { report } = route.value
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: clicks on links only, which the keyboard sends too
    <div class="shell" onClick={follow}>
      <a class="skip" href="#main" target="_self">
        {words.skip}
      </a>
      <header class="masthead">
        <a class="wordmark" href="/">
          {words.name}
        </a>
        <SearchBox />
        <div class="tools">
          <AddReports />
          <ThemeChoice />
          <You />
          <button type="button" class="quiet" onClick={() => help.current?.showModal()}>
            {words.help} <kbd>?</kbd>
          </button>
        </div>
      </header>
      {report === null ? <Ask /> : <Read key={report} id={report} />}
      <dialog ref={help} class="help" aria-labelledby="help-title">
        <h2 id="help-title">{words.help}</h2>
        <KeyTable />
        {!session.value.accounts && (
          <label class="person">
            {words.personHint}
            <input type="text" maxLength={200} value={person.value} onInput={e => namePerson(e.currentTarget.value)} />
          </label>
        )}
        <form method="dialog">
          <button type="submit">{words.close}</button>
        </form>
      </dialog>
    </div>
  )
}

function ThemeChoice() {
  return (
    <label class="theme">
      <span class="unseen">{words.themeLabel}</span>
      <select value={theme.value} onChange={e => chooseTheme(e.currentTarget.value as Theme)}>
        {themes.map(t => (
          <option key={t} value={t}>
            {words.theme[t]}
          </option>
        ))}
      </select>
    </label>
  )
}

const shownKey = (key: string): string => ({ ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc' })[key] ?? key

const KeyTable = () => (
  <dl class="keys">
    {Object.values(shortcuts).map(({ keys, does }) => (
      <div key={does}>
        <dt>
          {keys.map(key => (
            <kbd key={key}>{shownKey(key)}</kbd>
          ))}
        </dt>
        <dd>{does}</dd>
      </div>
    ))}
  </dl>
)
