"""What is done with the window, and what has to be seen then."""
import os
import re
import subprocess
import time

from accessible import Missing, enabled, find, find_all, write
from window import STAGES, Window

RUNNERS = 10  # of the demo's Slivka server
BEFORE_THE_KILL = 'Before the power fails'
STAGE_CELL = re.compile(r'^(Submission|Startup|Execution|Polling): (ok|warning|down|unknown), .+')


def tells_its_stages(row):
    return all(STAGE_CELL.match(row[stage]) and row[stage].startswith(stage) for stage in STAGES)


def every_runner_tells_its_four_stages(window):
    window.choose('Go', 'Services')

    def told():
        rows = window.services()
        heard = [row for row in rows if not row['Submission'].startswith('Submission: unknown')]
        return len(heard) >= RUNNERS and all(map(tells_its_stages, rows))
    window.wait_for(told, 60, 'stage cells of all runners')


def a_program_that_is_missing_is_told_with_its_exit_code(window):
    window.wait_for(lambda: any(row['Startup'] == 'Startup: down, exit 127, decides the status'
                                and row['Status'] == 'Down' for row in window.services()),
                    100, 'a runner whose startup failed with exit 127')


def pause(window, runner, reason):
    window.select(runner)
    window.choose('Checks', 'Pause…')
    dialog = window.dialog('Pause')
    button = find(dialog, 'push button', 'Pause 1 runner')
    if enabled(button):
        raise Missing('a pause without a reason is refused')
    write(find(dialog, 'text', 'Why'), reason)
    window.press(dialog, 'Pause 1 runner')
    window.wait_for(lambda: not window.has_dialog('Pause'), 10, 'the dialog closes')
    window.wait_for(lambda: window.runner(runner)['Status'] == 'Paused', 10, f'{runner} is paused')


def a_runner_is_paused_through_the_menu_and_resumed(window):
    pause(window, 'aacon', 'Maintenance of the cluster')
    window.wait_for(lambda: find_all(window.app, name=re.compile('Maintenance of the cluster')), 10,
                    'the reason in the details')
    window.choose('Checks', 'Resume')
    window.wait_for(lambda: window.runner('aacon')['Status'] in ('OK', 'Warning', 'Down', 'Unknown'), 10,
                    'aacon is tested again')


def the_filter_leaves_what_is_down(window):
    everything = window.table('Services').count()
    window.filter('status:down')

    def only_down():
        rows = window.services()
        return rows and all(row['Status'] == 'Down' for row in rows) \
            and window.table('Services').count() < everything
    window.wait_for(only_down, 10, 'only runners that are down')
    window.filter('status:nonsense')
    window.wait_for(lambda: find(window.app, 'text', 'Filter').description.startswith('status is one of: '), 10,
                    'what is wrong with the filter')
    window.filter('')
    window.wait_for(lambda: window.table('Services').count() >= everything, 10, 'all runners again')


def history_and_events_tell_what_was(window):
    window.choose('Go', 'History')
    strips = re.compile(r'^mafft accurate')
    window.wait_for(lambda: [node for node in find_all(window.app, name=strips) if 'down' in node.description], 15,
                    'the history of a runner that was down')
    window.choose('Go', 'Events')
    wanted = {'Test started', 'Test finished', 'Evidence', 'Status changed', 'Paused', 'Resumed'}
    window.wait_for(lambda: wanted <= {row[1] for row in window.table('Events').rows()}, 15, 'events of every kind')
    window.choose('Go', 'Services')


def a_wrong_address_is_explained_step_by_step(window):
    window.choose('Servers', 'Add server…')
    dialog = window.dialog('Add server')
    write(find(dialog, 'text', 'Address'), 'http://127.0.0.1:1')
    window.wait_for(lambda: find_all(dialog, name='Connection: failed. Nobody listens at 127.0.0.1:1.'), 20,
                    'the step that failed and why')
    window.press(dialog, 'Cancel')
    window.wait_for(lambda: not window.has_dialog('Add server'), 10, 'the dialog closes')
    window.wait_for(lambda: len(window.services()) >= RUNNERS, 10, 'the services as before')


def the_pause_and_the_events_from_before_are_still_there(window):
    window.choose('Go', 'Services')
    window.wait_for(lambda: window.runner('muscle')['Status'] == 'Paused', 15, 'muscle is still paused')
    window.choose('Go', 'Events')
    window.wait_for(lambda: any(row[1] == 'Paused' and row[5] == BEFORE_THE_KILL
                                for row in window.table('Events').rows()), 15, 'the pause among the events')
    window.wait_for(lambda: any(row[1] == 'Status changed' and row[2].startswith('mafft › accurate')
                                for row in window.table('Events').rows()), 15, 'events of before')


def the_program_ends_well_by_its_key(window):
    window.press_keys('ctrl+q')
    code = window.exit_code(20)
    if code != 0:
        raise Missing(f'the program ended with {code}')


FIRST_START = (every_runner_tells_its_four_stages, a_program_that_is_missing_is_told_with_its_exit_code,
               a_runner_is_paused_through_the_menu_and_resumed, the_filter_leaves_what_is_down,
               history_and_events_tell_what_was, a_wrong_address_is_explained_step_by_step)
SECOND_START = (the_pause_and_the_events_from_before_are_still_there, the_program_ends_well_by_its_key)


def a_pause_is_stored(window, jobwatch, store):
    """Another process reads it from the file while the window runs."""
    def stored():
        status = subprocess.run([jobwatch, 'status', '--json', '--store', store], capture_output=True, text=True,
                                timeout=30, check=False)
        return BEFORE_THE_KILL in status.stdout
    pause(window, 'muscle', BEFORE_THE_KILL)
    window.wait_for(stored, 20, 'the pause in the history file')


def play(parts, window):
    for part in parts:
        began = time.monotonic()
        print(part.__name__.replace('_', ' '), flush=True)
        part(window)
        print(f'  passed in {time.monotonic() - began:.0f} s', flush=True)


def run(jobwatch, folder):
    store = os.path.join(folder, 'history.db')
    arguments = ['--demo', '--store', store]
    window = Window(jobwatch, arguments, os.path.join(folder, 'jobwatch.log'))
    try:
        play(FIRST_START, window)
        a_pause_is_stored(window, jobwatch, store)
        window.kill()
        window = Window(jobwatch, arguments, os.path.join(folder, 'jobwatch.log'))
        play(SECOND_START, window)
        return 0
    except (Missing, subprocess.TimeoutExpired) as missing:
        print(f'FAILED: {missing}\n{window.output()}')
        return 1
    finally:
        window.end()
