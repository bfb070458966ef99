"""Finds, reads and uses the controls of a Qt program over the accessibility bus; xdotool for real keys.

Import only when the private desktop stands: the bus is chosen at import."""
import re
import subprocess
import time

import pyatspi
from gi.repository import GLib

TABLES = ('table', 'tree', 'tree table')


class Missing(AssertionError):
    """What was not seen in time."""


def wait_for(condition, seconds, what):
    """Polls until the condition holds and returns what it gave. Objects go stale while the window changes:
    an error of the bus means no more than "not yet"."""
    deadline = time.monotonic() + seconds
    trouble = None
    while True:
        try:
            found = condition()
            trouble = None
            if found:
                return found
        except (GLib.Error, NotImplementedError, LookupError, AttributeError) as error:
            trouble = error
        if time.monotonic() > deadline:
            raise Missing(f'{what}: not within {seconds} s' + (f' ({trouble})' if trouble else ''))
        time.sleep(0.1)


def matches(name, wanted):
    return wanted is None or (wanted.search(name) is not None if isinstance(wanted, re.Pattern) else name == wanted)


def descendants(root):
    """Depth first, in order. Does not go into tables: their children are cells, see Table."""
    yield root
    if root.getRoleName() in TABLES:
        return
    for index in range(root.childCount):
        child = root.getChildAtIndex(index)
        if child is not None:
            yield from descendants(child)


def find_all(root, role=None, name=None):
    return [node for node in descendants(root)
            if (role is None or node.getRoleName() == role) and matches(node.name or '', name)]


def shown(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def enabled(node):
    return node.getState().contains(pyatspi.STATE_ENABLED)


def find(root, role, name=None, seconds=10):
    """The first such control that can be seen."""
    return wait_for(lambda: next(filter(shown, find_all(root, role, name)), None), seconds, f'{role} {name!r}')


def application(pid, seconds=30):
    def look():
        desktop = pyatspi.Registry.getDesktop(0)
        return next((app for app in desktop if app is not None and app.get_process_id() == pid and app.childCount),
                    None)
    return wait_for(look, seconds, f'the application {pid} on the accessibility bus')


def press(node):
    """What a click does."""
    actions = node.queryAction()
    names = [actions.getName(index) for index in range(actions.nActions)]
    for name in ('Press', 'Toggle', 'ShowMenu'):
        if name in names:
            actions.doAction(names.index(name))
            return
    raise LookupError(f'{node.name} offers only {names}')


def entries(app, menu, entry):
    """Of a menu of the menu bar and of the menus in it."""
    top = next((node for node in find(app, 'menu bar') if node.name == menu), None)
    return find_all(top, name=entry) if top else []


def choose(app, menu, entry):
    """Presses an entry of the menu bar as soon as it is enabled."""
    press(wait_for(lambda: next(filter(enabled, entries(app, menu, entry)), None), 10,
                   f'menu entry {menu} → {entry}, enabled'))


def can_choose(app, menu, entry):
    found = wait_for(lambda: entries(app, menu, entry), 10, f'menu entry {menu} → {entry}')
    return any(map(enabled, found))


def write(node, text):
    node.queryEditableText().setTextContents(text)


def read(node):
    text = node.queryText()
    return text.getText(0, text.characterCount)


def keys(*names):
    subprocess.run(['xdotool', 'key', '--clearmodifiers', *names], check=True, stdout=subprocess.DEVNULL)


class Table:
    """A table or tree as its reader hears it."""

    def __init__(self, node):
        self.node = node
        self.table = node.queryTable()

    def headers(self):
        return [self.table.getColumnHeader(column).name for column in range(self.table.nColumns)]

    def count(self):
        return self.table.nRows

    def cell(self, row, column):
        return self.table.getAccessibleAt(row, column).name

    def row(self, row):
        return [self.cell(row, column) for column in range(self.table.nColumns)]

    def rows(self):
        return [self.row(row) for row in range(self.count())]

    def find(self, start):
        """Number of the first row whose name begins so."""
        return next((row for row in range(self.count()) if self.cell(row, 0).startswith(start)), None)

    def is_only_selection(self, row):
        return self.table.nSelectedRows == 1 and self.table.isRowSelected(row)

    def click(self, row):
        """With the mouse: selecting over the bus would not make the row the current one."""
        box = self.table.getAccessibleAt(row, 0).queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        middle = [str(box.x + min(box.width, 200) // 2), str(box.y + box.height // 2)]
        subprocess.run(['xdotool', 'mousemove', *middle, 'click', '1'], check=True, stdout=subprocess.DEVNULL)
