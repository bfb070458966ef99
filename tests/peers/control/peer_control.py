#!/usr/bin/env python3
"""The control API of a running Jobwatch against its own OpenAPI document.

usage: peer_control.py JOBWATCH FOLDER    (everything is written below FOLDER)
Ends with 77 where schemathesis cannot be installed."""
import json
import os
import shutil
import subprocess
import sys
import time
import urllib.error
import urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, '..'))
from environment import NotInstallable, environment  # noqa: E402

SKIPPED = 77
STARTED = 60  # seconds until the API answers
EXAMPLES = '25'  # requests of each kind and operation


class Failed(Exception):
    """What was not as it should be."""


def ask(url, token, path, timeout=10):
    request = urllib.request.Request(url + path, headers={'Authorization': 'Bearer ' + token})
    with urllib.request.urlopen(request, timeout=timeout) as answer:
        return answer.read()


def place_of(store, watch):
    """Address and token, once the API knows the demo's services."""
    until = time.monotonic() + STARTED
    while time.monotonic() < until and watch.poll() is None:
        try:
            with open(store + '.control') as file:
                place = json.load(file)
            with open(place['tokenFile']) as file:
                token = file.read().strip()
            if json.loads(ask(place['url'], token, '/api/v1/services'))['services']:
                return place['url'], token
        except (OSError, ValueError, urllib.error.URLError):
            pass
        time.sleep(0.2)
    raise Failed('the control API did not answer in time')


def hold_against_document(python, url, token, folder):
    """Every operation but the stream of events, which never ends."""
    command = [os.path.join(os.path.dirname(python), 'schemathesis'), 'run', url + '/openapi.json',
               '--header', 'Authorization: Bearer ' + token, '--exclude-path', '/api/v1/events',
               '--max-examples', EXAMPLES, '--rate-limit', '40/s', '--request-timeout', '15',
               '--seed', '1', '--no-color', '--exclude-checks', 'unsupported_method']
    done = subprocess.run(command, cwd=folder, timeout=500)
    if done.returncode != 0:
        raise Failed(f'schemathesis ended with {done.returncode}')


def play(jobwatch, python, folder):
    store = os.path.join(folder, 'history.db')
    watch = subprocess.Popen(
        [jobwatch, 'watch', '--demo', '--store', store, '--listen', '127.0.0.1:0',
         '--token-file', os.path.join(folder, 'token')],
        stdout=subprocess.DEVNULL, env={**os.environ, 'LC_ALL': 'C.UTF-8'})
    try:
        url, token = place_of(store, watch)
        hold_against_document(python, url, token, folder)
        if watch.poll() is not None:
            raise Failed(f'Jobwatch ended with {watch.returncode}')
        ask(url, token, '/healthz')
    finally:
        watch.terminate()
        if watch.wait(30) != 0:
            raise Failed(f'Jobwatch ended with {watch.returncode}')


def main():
    jobwatch, folder = sys.argv[1:3]
    work = os.path.join(folder, 'work')
    shutil.rmtree(work, ignore_errors=True)
    os.makedirs(work)
    try:
        python = environment(os.path.join(folder, 'environment'), os.path.join(HERE, 'requirements.txt'))
    except NotInstallable as reason:
        print(f'schemathesis cannot be installed: {reason}')
        return SKIPPED
    try:
        play(jobwatch, python, work)
    except (Failed, subprocess.TimeoutExpired) as reason:
        print(f'failed: {reason}')
        return 1
    return 0


if __name__ == '__main__':
    sys.exit(main())
