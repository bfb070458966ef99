#!/usr/bin/python3
"""Jobwatch's window driven from outside, over the accessibility bus, on the demo servers, from an empty start, and in a tray.

usage: peer_desktop.py JOBWATCH FOLDER    (everything is written below FOLDER)
Ends with 77 where there can be no desktop."""
import importlib
import sys

from desktop import Desktop, NoDesktop, what_is_missing

SKIPPED = 77


def main(jobwatch, folder):
    lacking = what_is_missing()
    if lacking:
        print('Skipped: there is no ' + ', no '.join(lacking))
        return SKIPPED
    try:
        with Desktop(folder):
            # Only now: the accessibility bus is chosen when pyatspi is imported.
            tests = [importlib.import_module(name).run for name in ('story', 'journey', 'tray')]
            return max(run(jobwatch, folder) for run in tests)
    except NoDesktop as reason:
        print(f'FAILED: {reason}')
        return 1


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))
