"""The first hour with Jobwatch: from an empty window to another Jobwatch's configuration, by names and roles alone;
and a second one that only looks, until it is let."""
import json
import os
import re
import subprocess
from datetime import datetime, timedelta, timezone

from accessible import Missing, find, find_all, keys, press, shown, write
from story import pause, play, the_program_ends_well_by_its_key
from window import Window

SERVER = 'galaxy'
OTHER_SERVER = 'institute'
RUNNER = 'muscle'
OTHER_RUNNER = 'mafft'
DECISIVE = '/bin/sh: 1: muscle: not found'


def outcomes(service):
    """Jobs of users over four hours: all well, then for an hour none starts."""
    now = datetime.now(timezone.utc)
    for minutes in range(240, 0, -6):
        broken = minutes < 60
        yield {'service': service, 'runner': 'cluster', 'id': f'job-{minutes}', 'client': f'user {minutes % 5}',
               'at': (now - timedelta(minutes=minutes)).isoformat(timespec='seconds'),
               'outcome': 'startup' if broken else 'ok', **({'exit': 127, 'text': DECISIVE} if broken else {}),
               'queueWait': 4, 'runTime': 0 if broken else 50}


def write_feed(file, service):
    with open(file, 'w', encoding='utf-8') as feed:
        for outcome in outcomes(service):
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
    window.choose('File', 'Export…')
    dialog = window.dialog('Export table as CSV')
    write(find(dialog, 'text', re.compile('^File name')), file)
    window.press(dialog, 'Save')

    def written():
        if not os.path.exists(file):
            return False
        with open(file, encoding='utf-8-sig') as table:
            return any(RUNNER in line and 'cluster' in line for line in table)
    window.wait_for(written, 15, 'the table in its file')


def muted_part(window):
    """The part of the status bar that says until when; it is there only then."""
    return next(filter(shown, find_all(window.app, 'push button', re.compile('^Muting: Notices muted until '))), None)


def events_of(window, kind):
    window.choose('Go', 'Events')
    return [row for row in window.table('Events').rows() if row[1] == kind]


def notices_are_muted_by_keys_and_unmuted_where_it_is_said(window):
    window.press_keys('ctrl+m')
    window.wait_for(lambda: any(map(shown, find_all(window.app, 'menu item', 'For 1 h'))), 10, 'the menu')
    keys('Down')
    keys('Return')
    window.wait_for(lambda: muted_part(window), 10, 'until when, in the status bar')
    window.wait_for(lambda: events_of(window, 'Notices muted'), 15, 'the muting among the events')
    press(muted_part(window))
    window.wait_for(lambda: any(map(shown, find_all(window.app, 'menu item', 'Unmute'))), 10, 'the menu again')
    keys('Up')
    keys('Return')
    window.wait_for(lambda: not muted_part(window), 10, 'nothing of it in the status bar')


def notices_are_muted_through_the_menu_and_it_is_taken_back(window):
    window.choose('Tools', 'For 30 min')
    window.wait_for(lambda: muted_part(window), 10, 'until when, in the status bar')
    window.choose('Edit', re.compile('^Undo “.+”$'))
    window.wait_for(lambda: not muted_part(window), 10, 'nothing of it in the status bar')
    window.wait_for(lambda: len(events_of(window, 'Notices no longer muted')) == 2, 15, 'both ends among the events')
    window.choose('Edit', re.compile('^Redo “.+”$'))
    window.wait_for(lambda: muted_part(window), 10, 'until when, in the status bar once more')
    window.choose('Edit', re.compile('^Undo “.+”$'))
    window.wait_for(lambda: not muted_part(window), 10, 'nothing of it in the status bar')


def write_other_configuration(file, folder):
    """Of another Jobwatch, which watches one more feed."""
    with open(file, 'w', encoding='utf-8') as config:
        config.write('version: 1\nservers:\n'
                     f'  - {{name: {SERVER}, kind: feed, path: "{os.path.join(folder, "outcomes.jsonl")}"}}\n'
                     f'  - {{name: {OTHER_SERVER}, kind: feed, path: "{os.path.join(folder, "others.jsonl")}"}}\n')


def a_configuration_is_imported_after_a_list_of_what_differs(window):
    write_feed(os.path.join(window.folder, 'others.jsonl'), OTHER_RUNNER)
    file = os.path.join(window.folder, 'other.yaml')
    write_other_configuration(file, window.folder)
    window.choose('File', 'Import configuration…')
    dialog = window.dialog('Import configuration')
    write(find(dialog, 'text', re.compile('^File name')), file)
    window.press(dialog, 'Open')
    read = window.wait_for(lambda: {row[0]: row[2] for row in window.table('What was read').rows()}, 15,
                           'what differs')
    if read.get(OTHER_SERVER) != 'New' or read.get(SERVER) == 'New':
        raise Missing(f'one new server in {read}')
    window.press(window.dialog('Import configuration'), re.compile(r'^Import \d+ entr'))
    window.wait_for(lambda: not window.has_dialog('Import configuration'), 10, 'the dialog closes')
    window.choose('Go', 'Services')
    window.wait_for(lambda: window.runner(OTHER_RUNNER), 60, 'what the imported server runs')


def the_configuration_knows(config, *servers):
    with open(config, encoding='utf-8') as file:
        text = file.read()
    for server in servers:
        if not re.search(rf'name: "?{server}"?', text):
            raise Missing(f'{server} in {config}')


def nothing_can_be_changed_at_first(window):
    window.choose('Go', 'Services')
    window.wait_for(lambda: window.runner(RUNNER), 60, 'the services')
    window.select(RUNNER)
    for menu, entry in (('Checks', 'Pause…'), ('Tools', 'For 30 min'), ('File', 'Import configuration…')):
        if window.can_choose(menu, entry):
            raise Missing(f'{menu} → {entry}, disabled')


def who_thinks_better_of_it_stays_read_only(window):
    window.choose('Tools', 'Read-only')
    question = window.question('Leave read-only')
    window.press(question, 'Cancel')
    window.wait_for(lambda: not window.has_question('Leave read-only'), 10, 'the question closes')
    if window.can_choose('Checks', 'Pause…'):
        raise Missing('a session that is still read-only')


def read_only_is_left_after_the_question(window):
    window.choose('Tools', 'Read-only')
    window.press(window.question('Leave read-only'), 'Leave read-only')
    window.wait_for(lambda: not window.has_question('Leave read-only'), 10, 'the question closes')
    window.wait_for(lambda: window.can_choose('Tools', 'For 30 min'), 10, 'what changes something is possible')
    pause(window, RUNNER, 'The disks are changed')


def a_session_becomes_read_only_again(window):
    window.choose('Tools', 'Read-only')
    window.wait_for(lambda: not window.can_choose('Checks', 'Resume'), 10, 'nothing can be changed any more')


STEPS = (a_server_is_added_from_the_first_page, it_is_seen_to_fail, why_can_be_read,
         it_is_paused_with_a_reason_and_resumed, another_interval_is_weighed_on_what_was_recorded,
         the_table_is_exported, notices_are_muted_by_keys_and_unmuted_where_it_is_said,
         notices_are_muted_through_the_menu_and_it_is_taken_back,
         a_configuration_is_imported_after_a_list_of_what_differs)
LOOKING = (nothing_can_be_changed_at_first, who_thinks_better_of_it_stays_read_only,
           read_only_is_left_after_the_question, a_session_becomes_read_only_again)


def run(jobwatch, folder):
    write_feed(os.path.join(folder, 'outcomes.jsonl'), RUNNER)
    config = os.path.join(folder, 'config', 'jobwatch', 'config.yaml')
    store = os.path.join(folder, 'journey.db')
    log = os.path.join(folder, 'journey.log')
    window = Window(jobwatch, ['--store', store], log)
    try:
        window.folder = folder
        play(STEPS, window)
        the_configuration_knows(config, SERVER, OTHER_SERVER)
        the_program_ends_well_by_its_key(window)
        window = Window(jobwatch, ['--store', store, '--read-only'], log)
        play(LOOKING, window)
        the_program_ends_well_by_its_key(window)
        return 0
    except (Missing, subprocess.TimeoutExpired) as missing:
        print(f'FAILED: {missing}\n{window.output()}')
        return 1
    finally:
        window.end()
