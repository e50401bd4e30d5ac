import type { CodebookFile } from './files.ts'

const head = `# A codebook says what counts as an event. This one is a small example: change it into yours.
#
#   onrecord codebook test FOLDER                checks everything and runs the examples
#   onrecord codebook try FOLDER "A sentence."   shows how a sentence is read with it
#   onrecord read --codebook FOLDER report.txt   reads reports with it

name: water      # small letters, digits, hyphens
version: "1"     # both stand in every event: water@1. Change it when the meaning changes.
title: What is done to rivers, lakes and seas
source: Our own.

# With this line PLOVER's sixteen types stay (see: onrecord codebook show). Without it, yours are all there is.
extends: plover

types:
  - name: POLLUTE
    quad: material-conflict      # or material-cooperation, verbal-conflict, verbal-cooperation
    definition: Lets something harmful get into water.
    modes:                       # how it is done; may be left out
      oil: Oil or fuel.
      sewage: Waste water.

  - name: RESTORE
    quad: material-cooperation
    definition: Cleans water or gives it back its bed.

  # A type of PLOVER can be given more modes:
  # - name: PROTEST
  #   modes:
  #     flotilla: With boats.
`

const frames = `# Which words tell an event, and where its parties stand in the sentence.

# Sets of words, for the frames below to speak of as "@oil". Always put quotes around what begins with @.
# PLOVER's own sets can be used as well: "@person", "@force", "@place", "@country", …
classes:
  oil: oil fuel diesel petrol crude
  sewage: sewage wastewater effluent
  water: river lake sea bay stream estuary canal lagoon

# Verbs by their dictionary form. A frame applies where all of its conditions hold; of several that apply
# the first is taken, so put the special before the general.
verbs:
  # "The tanker spilled oil into the bay." "Oil was spilled into the bay by the tanker."
  - type: POLLUTE
    mode: oil
    verbs: spill leak
    object: "@oil"            # condition: what is spilled is one of these
    actor: subject            # who does it: the subject (of a passive: after "by")
    recipient: into in        # to whom or what: what stands after one of these, tried in order

  - type: POLLUTE
    mode: sewage
    verbs: pour pump discharge dump
    object: "@sewage"
    recipient: into in

  # "Volunteers cleaned the lake." Actor and recipient are subject and object unless you say otherwise.
  - type: RESTORE
    verbs: clean dredge restore
    object: "@water"

# Nouns that name an event by themselves.
nouns:
  # "an oil spill off Tarvo"
  - type: POLLUTE
    mode: oil
    nouns: spill leak
    modifiers: "@oil"         # condition: one of these stands before it
    actor: from by possessor  # "a spill from the tanker", "the tanker's spill"
    recipient: into in off
`

const examples = `# Sentences with what must be read in them; "onrecord codebook test FOLDER" runs them. Write your own.
# type: it must be read; mode, trigger, actors, recipients, status only where you give them.
# not:  a near miss, no event of this type may be read. "nothing: true" allows no event at all.

- text: The tanker Norrvik spilled oil into the bay on Monday.
  type: POLLUTE
  mode: oil
  trigger: spilled
  actors: [The tanker Norrvik]
  recipients: [the bay]

- text: A paper mill pumped sewage into the lagoon.
  type: POLLUTE
  mode: sewage
  actors: [A paper mill]
  recipients: [the lagoon]

- text: Fishermen protested after an oil spill off Tarvo.
  type: POLLUTE
  trigger: spill

- text: Volunteers will clean the river in spring.
  type: RESTORE
  status: future
  actors: [Volunteers]

- text: The clerk spilled coffee on the map.
  not: POLLUTE
  because: coffee is not oil

- text: The crowd spilled into the street.
  nothing: true
  because: people spill without harm to water
`

/** The files with which a codebook of one's own begins: small, commented, and in order. */
export const starterFiles: readonly CodebookFile[] = [
  { name: 'codebook.yaml', text: head },
  { name: 'frames.en.yaml', text: frames },
  { name: 'examples.en.yaml', text: examples },
]
