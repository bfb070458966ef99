"""The first hour with Jobwatch: from an empty window to an exported table, by names and roles alone."""
import json
import os
import re
import subprocess
from datetime import datetime, timedelta, timezone

from accessible import Missing, find, find_all, keys, press, write
from story import pause, play
from window import Window

SERVER = 'galaxy'
RUNNER = 'muscle'
DECISIVE = '/bin/sh: 1: muscle: not found'


def outcomes():
    """Jobs of users over four hours: all well, then for an hour none starts."""
    now = datetime.now(timezone.utc)
    for minutes in range(240, 0, -6):
        broken = minutes < 60
        yield {'service': RUNNER, 'runner': 'cluster', 'id': f'job-{minutes}', 'client': f'user {minutes % 5}',
               'at': (now - timedelta(minutes=minutes)).isoformat(timespec='seconds'),
               'outcome': 'startup' if broken else 'ok', **({'exit': 127, 'text': DECISIVE} if broken else {}),
               'queueWait': 4, 'runTime': 0 if broken else 50}


def write_feed(file):
    with open(file, 'w', encoding='utf-8') as feed:
        for outcome in outcomes():
            feed.write(json.dumps(outcome) + '\n')


def a_server_is_added_from_the_first_page(window):
    press(find(window.app, 'push button', 'Add server…'))
    dialog = window.dialog('Add server')
    kind = find(dialog, 'combo box')  # its name on the bus is what is chosen
    kind.queryComponent().grabFocus()
    file = os.path.join(window.folder, 'outcomes.jsonl')

    def is_feed():
        keys('End')  # the last kind of the list
        return find_all(dialog, 'text', 'File or address')
    window.wait_for(is_feed, 10, 'the fields of a feed')
    write(find(dialog, 'text', 'File or address'), file)
    write(find(dialog, 'text', 'Name'), SERVER)
    window.press(dialog, 'Add server')
    window.wait_for(lambda: not window.has_dialog('Add server'), 10, 'the dialog closes')


def it_is_seen_to_fail(window):
    window.choose('Go', 'Services')
    window.wait_for(lambda: (window.runner(RUNNER) or {}).get('Status') in ('Down', 'Warning'), 60,
                    'a runner in trouble')
    window.wait_for(lambda: (window.runner(RUNNER) or {})['Startup'].startswith('Startup: '), 10, 'its stage')


def why_can_be_read(window):
    window.select(RUNNER)
    why = re.compile('Exit 127 means the program was not found')
    window.wait_for(lambda: find_all(window.app, name=why), 20, 'what exit 127 means')
    window.wait_for(lambda: any(DECISIVE in cell for row in window.table('Latest jobs').rows()
                                for cell in row), 20,
                    'the decisive line among the latest jobs')


def it_is_paused_with_a_reason_and_resumed(window):
    pause(window, RUNNER, 'The modules are updated')
    window.wait_for(lambda: find_all(window.app, name=re.compile('The modules are updated')), 10,
                    'the reason in the details')
    window.choose('Checks', 'Resume')
    window.wait_for(lambda: window.runner(RUNNER)['Status'] != 'Paused', 10, 'it is watched again')


def another_interval_is_weighed_on_what_was_recorded(window):
    window.choose('Checks', 'Interval…')
    dialog = window.dialog('Test interval')
    press(find(dialog, 'radio button', re.compile('^Every')))
    replayed = re.compile(r'\d+ user jobs')
    window.wait_for(lambda: find_all(dialog, name=replayed), 60, 'the replayed user jobs')
    window.wait_for(lambda: window.table_in(dialog, 'Consequences').count() > 5, 20, 'the consequences')
    window.press(dialog, 'Cancel')
    window.wait_for(lambda: not window.has_dialog('Test interval'), 10, 'the dialog closes')


def the_table_is_exported(window):
    file = os.path.join(window.folder, 'services.csv')
    window.choose('File', 'Export table as CSV…')
    dialog = window.dialog('Export table as CSV')
    write(find(dialog, 'text', re.compile('^File name')), file)
    window.press(dialog, 'Save')

    def written():
        if not os.path.exists(file):
            return False
        with open(file, encoding='utf-8-sig') as table:
            return any(RUNNER in line and 'cluster' in line for line in table)
    window.wait_for(written, 15, 'the table in its file')


def the_configuration_knows_the_server(config):
    with open(config, encoding='utf-8') as file:
        if not re.search(rf'name: "?{SERVER}"?', file.read()):
            raise Missing(f'{SERVER} in {config}')


STEPS = (a_server_is_added_from_the_first_page, it_is_seen_to_fail, why_can_be_read,
         it_is_paused_with_a_reason_and_resumed, another_interval_is_weighed_on_what_was_recorded,
         the_table_is_exported)


def run(jobwatch, folder):
    write_feed(os.path.join(folder, 'outcomes.jsonl'))
    config = os.path.join(folder, 'config', 'jobwatch', 'config.yaml')
    store = os.path.join(folder, 'journey.db')
    window = Window(jobwatch, ['--store', store], os.path.join(folder, 'journey.log'))
    try:
        window.folder = folder
        play(STEPS, window)
        the_configuration_knows_the_server(config)
        return 0
    except (Missing, subprocess.TimeoutExpired) as missing:
        print(f'FAILED: {missing}\n{window.output()}')
        return 1
    finally:
        window.end()
