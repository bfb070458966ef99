"""Prism from npm: installed once below the build folder, started as a mock or as a judging proxy."""
import contextlib
import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request

VERSION = '5.14.2'
INSTALL_TIMEOUT = 420  # seconds


class NotInstallable(Exception):
    """Why Prism cannot be installed on this machine."""


def installed(folder):
    """The program, installed below the folder if it is not there yet."""
    for tool in ('node', 'npm'):
        if not shutil.which(tool):
            raise NotInstallable(f'{tool} is missing')
    stamp = os.path.join(folder, f'prism-{VERSION}')
    program = os.path.join(folder, 'node_modules', '.bin', 'prism')
    if os.path.exists(stamp) and os.path.exists(program):
        return program
    os.makedirs(folder, exist_ok=True)
    try:
        done = subprocess.run(
            ['npm', 'install', '--no-audit', '--no-fund', '--prefix', folder, f'@stoplight/prism-cli@{VERSION}'],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=INSTALL_TIMEOUT)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NotInstallable(str(error)) from error
    if done.returncode != 0:
        lines = [line for line in done.stdout.splitlines() if line.strip()]
        raise NotInstallable(lines[-1] if lines else f'npm ended with {done.returncode}')
    with open(stamp, 'w'):
        pass
    return program


def free_port():
    with contextlib.closing(socket.socket()) as probe:
        probe.bind(('127.0.0.1', 0))
        return probe.getsockname()[1]


class Prism:
    """`prism mock` or `prism proxy` while the block lasts."""

    def __init__(self, program, mode, description, *upstream, log):
        self.port = free_port()
        self.url = f'http://127.0.0.1:{self.port}'
        self.log = log
        self.command = [program, mode, '--errors', '-h', '127.0.0.1', '-p', str(self.port), description, *upstream]

    def __enter__(self):
        with open(self.log, 'wb') as log:
            self.process = subprocess.Popen(self.command, stdout=log, stderr=subprocess.STDOUT)
        deadline = time.monotonic() + 90
        while time.monotonic() < deadline and self.process.poll() is None:
            try:
                with urllib.request.urlopen(self.url + '/', timeout=5):
                    return self
            except urllib.error.HTTPError:
                return self  # it answers
            except OSError:
                time.sleep(0.2)
        self.end()
        raise AssertionError('Prism did not start: ' + self.said())

    def __exit__(self, *_):
        self.end()

    def end(self):
        self.process.terminate()
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def said(self):
        with open(self.log, errors='replace') as log:
            return log.read()[-4000:]
