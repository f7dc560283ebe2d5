/** What `afterglow --help` says. */
export const help = `afterglow <command>

  triage                          how urgent messages are: JSON Lines on stdin, answers on stdout
  when                            which day and time words mean: JSON Lines on stdin, answers on stdout
  replay [--from DAY] [--to DAY]  judges past messages again and prints what changed, as JSON Lines
        [--version V]             … by the rules of that kept version instead of today's
        [--all] [--summary]       … also what did not change; or nothing but the count
        [--stdin]                 … lines from stdin instead of the database
  review                          what staff marked as false alarm or missed, as lines of the triage corpus
  token --role ROLE --name NAME   an API token for a person, printed once (owner, manager, beautician, reception)
        [--branch NAME]           … of this branch; without it of the first one
  board-link [--name NAME]        a one-time link to the staff board, for the owner or the person of that name
  export --customer ID            everything kept about a customer, as JSON
  export --all --to FOLDER        every table as CSV and JSON Lines, without keys
  import --customers FILE         … or --appointments FILE or --packages FILE: tries a CSV table and says what is wrong with which row
        [--go] [--branch NAME]    … keeps the good rows; of this branch, else of the first one
        [--locale L] [--json]     … in zh-CN, zh-TW or en; as JSON Lines
  erase --customer ID             forgets a customer; it cannot be undone
  evidence --appointment ID       everything about one visit, as a PDF and JSON with hashes
        [--to FOLDER] [--locale L] … into that folder; the PDF in zh-CN, zh-TW or en
  evidence --verify FILE          whether a saved JSON is what was made
  rotate-key [--alone]            seals everything kept about bodies with a new secret key, while Afterglow runs; it may be stopped and
                                  run again; --alone: nothing else runs, nothing is waited for
  migrate                         brings the database up to date
  doctor                          what is configured, reachable, and wrong

Settings come from the environment (PORT, DATA_DIR, DATABASE_URL, TELEGRAM_BOT_TOKEN …); README.md explains them.
Errors go to stderr with exit code 1, wrong usage with 2.`;
