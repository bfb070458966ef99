"""Jobwatch's window, as somebody uses it who cannot see it."""
import os
import re
import signal
import subprocess

from accessible import (Missing, Table, application, can_choose, choose, enabled, find, find_all, keys, press, shown, wait_for,
                        write)

LEAKS = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), '../../support/leaks.supp'))
MAIN = re.compile('Jobwatch')  # in the title of the window
STAGES = ('Submission', 'Startup', 'Execution', 'Polling')


def is_runner(row):
    return ' › ' in row[0]


class Window:
    def __init__(self, jobwatch, arguments, log):
        self.log = log
        # What a killed program leaves behind is left beside the log.
        environment = {**os.environ, 'TMPDIR': os.path.dirname(log),
                       'LSAN_OPTIONS': f'print_suppressions=0:suppressions={LEAKS}'}
        with open(log, 'ab') as output:
            self.process = subprocess.Popen([jobwatch, *arguments], stdin=subprocess.DEVNULL, stdout=output,
                                            stderr=output, env=environment)
        self.app = application(self.process.pid)
        find(self.app, 'frame', MAIN)

    def wait_for(self, condition, seconds, what):
        """Fails at once when the program has ended."""
        def checked():
            if self.process.poll() is not None:
                raise Missing(f'{what}: the program ended with {self.process.returncode}')
            return condition()
        try:
            return wait_for(checked, seconds, what)
        except Missing as missing:
            if self.process.poll() is not None:
                raise Missing(f'{what}: the program ended with {self.process.returncode}') from missing
            raise

    def choose(self, menu, entry):
        choose(self.app, menu, entry)

    def can_choose(self, menu, entry):
        return can_choose(self.app, menu, entry)

    def table(self, name):
        return self.table_in(self.app, name)

    @staticmethod
    def table_in(root, name):
        return Table(find(root, 'tree', name))

    def services(self):
        """Rows of the services table, each a mapping from column to what a screen reader says."""
        table = self.table('Services')
        headers = table.headers()
        return [dict(zip(headers, row)) for row in table.rows() if is_runner(row)]

    def runner(self, start):
        return next((row for row in self.services() if row['Service and runner'].startswith(start)), None)

    def select(self, start):
        def selected():
            table = self.table('Services')
            row = table.find(start)
            if row is None or table.is_only_selection(row):
                return row is not None
            table.click(row)
            return False
        self.wait_for(selected, 10, f'the row {start}, selected')

    def dialog(self, title):
        return find(self.app, 'dialog', title)

    def has_dialog(self, title):
        return any(map(shown, find_all(self.app, 'dialog', title)))

    def question(self, title):
        return wait_for(lambda: next(self.questions(title), None), 10, f'the question {title!r}')

    def has_question(self, title):
        return next(self.questions(title), None) is not None

    def questions(self, title):
        """A message box is a dialog or an alert, depending on Qt."""
        return (node for role in ('dialog', 'alert') for node in find_all(self.app, role, title) if shown(node))

    def press(self, root, name):
        """Presses a button as soon as it is enabled."""
        press(self.wait_for(lambda: next(filter(enabled, find_all(root, 'push button', name)), None), 10,
                            f'the button {name!r}, enabled'))

    def filter(self, line):
        write(find(self.app, 'text', 'Filter'), line)

    def kill(self):
        """As when the power fails."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def press_keys(self, *names):
        frame = find(self.app, 'frame', MAIN)
        self.wait_for(lambda: 'active' in states(frame), 10, 'the window is the active one')
        keys(*names)

    def exit_code(self, seconds):
        return self.process.wait(seconds)

    def end(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    def output(self):
        with open(self.log, errors='replace') as log:
            return log.read()[-3000:]


def states(node):
    return [state.value_nick for state in node.getState().getStates()]
