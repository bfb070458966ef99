"""Daemons that a test starts, and the promise that nothing of them is left when it ends."""
import contextlib
import ctypes
import os
import signal
import socket
import subprocess
import time

PR_SET_CHILD_SUBREAPER = 36


class NotPossible(Exception):
    """Why this server cannot be started on this machine."""


def free_ports(count):
    """Ports of loopback that nobody used a moment ago."""
    with contextlib.ExitStack() as held:
        probes = [held.enter_context(contextlib.closing(socket.socket())) for _ in range(count)]
        for probe in probes:
            probe.bind(('127.0.0.1', 0))
        return [probe.getsockname()[1] for probe in probes]


def wait_until(holds, seconds, what, every=0.05):
    """Waits for a condition of another process; there is nothing to be notified by."""
    deadline = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > deadline:
            raise NotPossible(f'not within {seconds} s: {what}')
        time.sleep(every)


def listens(port):
    try:
        with socket.create_connection(('127.0.0.1', port), timeout=1):
            return True
    except OSError:
        return False


def adopt_orphans():
    """What a daemon leaves behind becomes a child of this process instead of being lost."""
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def children(pid):
    try:
        with open(f'/proc/{pid}/task/{pid}/children') as file:
            return [int(child) for child in file.read().split()]
    except OSError:
        return []


def descendants(pid):
    found = children(pid)
    for child in found:  # grows while it is walked
        found.extend(children(child))
    return found


def end_descendants():
    """Kills whatever this process and its children have started and not ended."""
    for _ in range(50):
        left = descendants(os.getpid())
        if not left:
            return
        for pid in left:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        with contextlib.suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        time.sleep(0.05)


class Daemons:
    """Named processes that stay in the foreground, each with a file for what it says."""

    def __init__(self, folder):
        self.folder = folder
        self.running = {}
        os.makedirs(folder, exist_ok=True)

    def start(self, name, *command, user=None, **environment):
        with open(os.path.join(self.folder, name + '.out'), 'ab') as output:
            self.running[name] = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT,
                env={**os.environ, **environment}, cwd='/', start_new_session=True,
                user=user, group=user and 'nogroup', extra_groups=[] if user else None)

    def wait_for_port(self, name, port, seconds=15):
        def is_there():
            if self.running[name].poll() is not None:
                raise NotPossible(f'{name} ended with {self.running[name].returncode}: {self.tail(name)}')
            return listens(port)
        wait_until(is_there, seconds, f'{name} on port {port}')

    def send(self, name, number):
        self.running[name].send_signal(number)

    def stop(self, name, number=signal.SIGTERM, seconds=10):
        process = self.running.pop(name, None)
        if process is None:
            return
        process.send_signal(number)
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def tail(self, name):
        with open(os.path.join(self.folder, name + '.out'), errors='replace') as file:
            return file.read()[-1500:]
