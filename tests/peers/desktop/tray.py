"""Jobwatch in a tray: what its icon says, what its menu offers, and a window that is closed and comes back."""
import os
import subprocess
import sys

from accessible import Missing, find_all, keys, shown
from gi.repository import Gio, GLib
from story import play
from window import MAIN, Window

WATCHER = ('org.kde.StatusNotifierWatcher', '/StatusNotifierWatcher', 'org.kde.StatusNotifierWatcher')
ITEM = 'org.kde.StatusNotifierItem'
MENU = 'com.canonical.dbusmenu'


class Item:
    """The icon of the program, as a tray reads it."""

    def __init__(self, window):
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.service = window.wait_for(lambda: next(iter(self.read(*WATCHER, 'RegisteredStatusNotifierItems')), None),
                                       20, 'an item in the tray')

    def call(self, service, path, interface, method, arguments):
        return self.bus.call_sync(service, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, 5000,
                                  None).unpack()

    def read(self, service, path, interface, name):
        return self.call(service, path, 'org.freedesktop.DBus.Properties', 'Get',
                         GLib.Variant('(ss)', (interface, name)))[0]

    def say(self, name):
        return self.read(self.service, '/StatusNotifierItem', ITEM, name)

    def tool_tip(self):
        """Title and text together: who shows which differs between trays."""
        return ' '.join(self.say('ToolTip')[2:])

    def layout(self):
        path = self.say('Menu')
        _, (_, _, children) = self.call(self.service, path, MENU, 'GetLayout', GLib.Variant('(iias)', (0, -1, [])))
        return children

    def entries(self):
        """Label -> (id, enabled), of the menu itself."""
        return named(self.layout())

    def all_entries(self):
        """And of the menus in it."""
        children = self.layout()
        return named(children + [entry for child in children for entry in child[2]])

    def click(self, label):
        number, enabled = self.all_entries()[label]
        if not enabled:
            raise Missing(f'{label} in the menu, enabled')
        self.call(self.service, self.say('Menu'), MENU, 'Event',
                  GLib.Variant('(isvu)', (number, 'clicked', GLib.Variant('i', 0), 0)))

    def activate(self):
        self.call(self.service, '/StatusNotifierItem', ITEM, 'Activate', GLib.Variant('(ii)', (0, 0)))


def named(entries):
    return {entry[1]['label'].replace('_', ''): (entry[0], entry[1].get('enabled', True))
            for entry in entries if entry[1].get('label')}


def is_runner_that_is_down(label):
    return ' › ' in label and label.endswith('– Down')


def has_red(pictures):
    """Pixels are four bytes: alpha, red, green, blue."""
    return any(alpha > 200 and red > 150 and green < 140 and blue < 140
               for _, _, pixels in pictures
               for alpha, red, green, blue in zip(*[iter(pixels)] * 4))


def window_is_shown(window):
    return any(map(shown, find_all(window.app, 'frame', MAIN)))


def on_screen(window):
    found = subprocess.run(['xdotool', 'search', '--all', '--onlyvisible', '--pid', str(window.process.pid),
                            '--name', 'Jobwatch'], capture_output=True, check=False, timeout=10)
    return found.stdout.strip()


def has_keys(window):
    focused = subprocess.run(['xdotool', 'getwindowfocus', 'getwindowname'], capture_output=True, text=True,
                             check=False, timeout=10)
    return 'Jobwatch' in focused.stdout


def close_into_the_tray(window):
    window.wait_for(lambda: has_keys(window), 10, 'the window has the keys')
    keys('alt+F4')  # meant for the window manager
    window.wait_for(lambda: not window_is_shown(window), 10, 'the window is closed')
    window.wait_for(lambda: not on_screen(window) and not has_keys(window), 10, 'it is gone from the screen')


def the_icon_says_how_it_is(window):
    window.item = Item(window)
    window.wait_for(lambda: window.item.tool_tip().startswith('Jobwatch: '), 20, 'words on hover')
    if window.item.say('Title').lower() != 'jobwatch':
        raise Missing(f"the name of the program, not {window.item.say('Title')!r}")
    if not window.item.say('IconPixmap'):
        raise Missing('a picture in the tray')


def what_fails_is_told_by_words_icon_and_menu(window):
    window.wait_for(lambda: ' down' in window.item.tool_tip(), 100, 'something is down')
    window.wait_for(lambda: has_red(window.item.say('IconPixmap')), 20, 'a red badge on the picture')
    window.wait_for(lambda: any(label.endswith('– Down') for label in window.item.entries()), 20,
                    'what is down in the menu')
    wanted = ['Show window', 'Mute notices', 'Pause everything…', 'Settings…', 'Quit']
    labels = list(window.item.entries())
    if labels[-len(wanted):] != wanted:
        raise Missing(f'{wanted} at the end of {labels}')


def a_closed_window_is_watched_on_and_comes_back(window):
    window.choose('Tools', 'Keep watching in the tray')
    close_into_the_tray(window)
    window.item.click('Show window')
    window.wait_for(lambda: window_is_shown(window), 10, 'the window again')
    close_into_the_tray(window)
    window.item.activate()
    window.wait_for(lambda: window_is_shown(window), 10, 'the window again')


def a_problem_of_the_menu_opens_its_reasons(window):
    close_into_the_tray(window)
    label = window.wait_for(lambda: next(filter(is_runner_that_is_down, window.item.entries()), None), 100,
                            'a runner that is down, in the menu')
    window.item.click(label)
    window.wait_for(lambda: window_is_shown(window), 10, 'the window again')
    name = label.split(' › ')[0]
    window.wait_for(lambda: [node for node in find_all(window.app, 'label') if shown(node)
                             and (node.name or '').startswith(name)], 10, f'{name} in the details')


def everything_can_be_paused_from_the_menu(window):
    window.item.click('Pause everything…')
    window.dialog('Pause')
    window.press(window.dialog('Pause'), 'Cancel')
    window.wait_for(lambda: not window.has_dialog('Pause'), 10, 'the dialog closes')


def notices_are_muted_from_the_menu(window):
    picture = window.item.say('IconPixmap')
    window.item.click('For 30 min')
    window.wait_for(lambda: 'Notices muted until ' in window.item.tool_tip(), 20, 'until when, on hover')
    window.wait_for(lambda: not has_red(window.item.say('IconPixmap')), 20, 'another badge')
    if window.item.say('IconPixmap') == picture:
        raise Missing('another picture')
    window.item.click('Unmute')
    window.wait_for(lambda: 'Notices muted until ' not in window.item.tool_tip(), 20, 'nothing of it on hover')


def it_ends_from_the_menu(window):
    close_into_the_tray(window)
    window.item.click('Quit')
    code = window.exit_code(20)
    if code != 0:
        raise Missing(f'the program ended with {code}')


STEPS = (the_icon_says_how_it_is, what_fails_is_told_by_words_icon_and_menu,
         a_closed_window_is_watched_on_and_comes_back, a_problem_of_the_menu_opens_its_reasons,
         everything_can_be_paused_from_the_menu, notices_are_muted_from_the_menu, it_ends_from_the_menu)


def run(jobwatch, folder):
    host = subprocess.Popen([sys.executable, '-B', os.path.join(os.path.dirname(__file__), 'trayhost.py')],
                            stdout=subprocess.PIPE, text=True)
    window = None
    try:
        if host.stdout.readline().strip() != 'ready':
            raise Missing('the tray')
        window = Window(jobwatch, ['--demo', '--store', os.path.join(folder, 'tray.db')],
                        os.path.join(folder, 'tray.log'))
        play(STEPS, window)
        return 0
    except (Missing, GLib.Error, subprocess.TimeoutExpired) as missing:
        print(f"FAILED: {missing}\n{window.output() if window else ''}")
        return 1
    finally:
        if window:
            window.end()
        host.terminate()
        host.wait()
