"""Starts and ends the real Slivka of server/serve.py on free ports."""
import contextlib
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
SERVER = os.path.join(HERE, 'server')
sys.path.insert(0, SERVER)
import ctl  # noqa: E402


def is_free(port):
    with contextlib.closing(socket.socket()) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(('127.0.0.1', port))
        except OSError:
            return False
    return True


def free_port():
    """A port whose neighbours that serve.py takes are free as well."""
    for _ in range(200):
        with contextlib.closing(socket.socket()) as probe:
            probe.bind(('127.0.0.1', 0))
            port = probe.getsockname()[1]
        if port < 65500 and all(is_free(port + offset) for offset in (0, 1, 2, 9)):
            return port
    raise RuntimeError('no free ports')


class Slivka:
    def __init__(self, python, run):
        os.makedirs(os.path.dirname(run), exist_ok=True)
        self.run = run
        self.port = free_port()
        self.url = f'http://127.0.0.1:{self.port}'
        self.log = run + '.log'
        with open(self.log, 'wb') as log:
            # Three failures in a row instead of ten make Slivka give up within seconds instead of 17 minutes.
            self.process = subprocess.Popen(
                [python, os.path.join(SERVER, 'serve.py'), '--run', run, '--port', str(self.port),
                 '--failure-limit', '3'],
                stdout=log, stderr=subprocess.STDOUT)

    def wait_until_up(self, seconds):
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                return False
            with contextlib.suppress(urllib.error.URLError, OSError):
                with urllib.request.urlopen(self.url + '/api/services', timeout=5):
                    return True
            time.sleep(0.2)
        return False

    def put(self, name, mode):
        ctl.put(self.run, name, mode)

    def scheduler_deaths(self):
        with open(self.log, errors='replace') as log:
            return log.read().count('The scheduler died')

    def log_tail(self):
        with open(self.log, errors='replace') as log:
            return ''.join(line for line in log.readlines() if ' HTTP/1' not in line)[-3000:]

    def end(self):
        self.process.terminate()
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
