"""A desktop of its own for one test: X server, session bus, accessibility bus and window manager, all private."""
import contextlib
import importlib.util
import os
import shutil
import subprocess
import tempfile
import time

LAUNCHERS = ('/usr/libexec/at-spi-bus-launcher', '/usr/lib/at-spi2-core/at-spi-bus-launcher')
PROGRAMS = ('Xvfb', 'dbus-daemon', 'openbox', 'xdotool')
# The language is fixed because the controls are found by their names.
SETTINGS = {'QT_QPA_PLATFORM': 'xcb', 'QT_ACCESSIBILITY': '1', 'QT_LINUX_ACCESSIBILITY_ALWAYS_ON': '1',
            'QT_SCALE_FACTOR': '1', 'NO_AT_BRIDGE': '0', 'LC_ALL': 'C.UTF-8', 'LANG': 'C.UTF-8', 'TZ': 'UTC'}
REMOVED = ('LANGUAGE', 'WAYLAND_DISPLAY', 'AT_SPI_BUS_ADDRESS', 'QT_STYLE_OVERRIDE', 'XDG_CURRENT_DESKTOP')
FOLDERS = {'HOME': 'home', 'XDG_CONFIG_HOME': 'config', 'XDG_DATA_HOME': 'data', 'XDG_STATE_HOME': 'state',
           'XDG_CACHE_HOME': 'cache'}


class NoDesktop(Exception):
    """Why there can be no desktop here."""


def launcher():
    return next((path for path in LAUNCHERS if os.path.exists(path)), None)


def what_is_missing():
    """What a desktop needs and this computer does not have."""
    missing = [program for program in PROGRAMS if not shutil.which(program)]
    if not launcher():
        missing.append('at-spi-bus-launcher')
    if not importlib.util.find_spec('pyatspi'):
        missing.append('the Python module pyatspi')
    return missing


def wait_until(condition, seconds, what):
    """Polls until the condition holds and returns what it gave."""
    deadline = time.monotonic() + seconds
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > deadline:
            raise NoDesktop(f'{what}: not within {seconds} s')
        time.sleep(0.05)


class Desktop:
    """Changes the environment of this process: what it starts afterwards lives on the private desktop."""

    def __init__(self, folder):
        self.folder = folder
        self.children = []
        self.sockets = ''
        self.log = os.path.join(folder, 'desktop.log')

    def __enter__(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        os.makedirs(self.folder)
        for name in REMOVED:
            os.environ.pop(name, None)
        os.environ.update(SETTINGS)
        for name, folder in FOLDERS.items():
            os.environ[name] = os.path.join(self.folder, folder)
            os.mkdir(os.environ[name], 0o700)
        # Not below the folder: the name of a socket must not exceed 107 characters.
        self.sockets = tempfile.mkdtemp(prefix='jobwatch-desktop-')
        os.environ['XDG_RUNTIME_DIR'] = self.sockets
        try:
            os.environ['DISPLAY'] = ':' + self.start_and_read(
                lambda fd: ['Xvfb', '-screen', '0', '1400x900x24', '-nolisten', 'tcp', '-noreset',
                            '-displayfd', str(fd)])
            os.environ['DBUS_SESSION_BUS_ADDRESS'] = self.start_and_read(
                lambda fd: ['dbus-daemon', '--session', '--nofork', '--nopidfile', f'--print-address={fd}'])
            self.start([launcher(), '--launch-immediately'])
            self.start(['openbox', '--sm-disable'])  # without one, focus and dialogs behave differently
            wait_until(self.has_window_manager, 20, 'the window manager')
        except BaseException:
            self.end()
            raise
        return self

    def __exit__(self, *_):
        self.end()

    def start(self, command, **options):
        with open(self.log, 'ab') as log:
            child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, **options)
        self.children.append(child)
        return child

    def start_and_read(self, command):
        """Starts a program that tells where it is by writing one line to a file descriptor."""
        reading, writing = os.pipe()
        with os.fdopen(reading) as answer:
            child = self.start(command(writing), pass_fds=(writing,))
            os.close(writing)
            line = answer.readline().strip()
        if not line:
            raise NoDesktop(f'{child.args[0]} ended with {child.wait()}')
        return line

    def has_window_manager(self):
        asked = subprocess.run(['xdotool', 'get_num_desktops'], capture_output=True, check=False)
        return asked.returncode == 0

    def end(self):
        for child in reversed(self.children):
            child.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.wait(5)
            child.kill()
            child.wait()
        shutil.rmtree(self.sockets, ignore_errors=True)
