"""A virtual environment with what a requirements file names: made once, again when the file changes."""
import hashlib
import os
import shutil
import subprocess
import sys

TIMEOUT = 300  # seconds for each step


class NotInstallable(Exception):
    """Why that cannot be installed on this machine."""


def run(*command):
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=TIMEOUT)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NotInstallable(str(error)) from error
    if done.returncode != 0:
        lines = [line for line in done.stdout.splitlines() if line.strip()]
        raise NotInstallable(lines[-1] if lines else f'{command[0]} ended with {done.returncode}')


def stamp_of(requirements):
    with open(requirements, 'rb') as file:
        return hashlib.sha256(file.read()).hexdigest()


def environment(folder, requirements):
    """The Python of the environment in this folder."""
    python = os.path.join(folder, 'bin', 'python')
    stamp_file = os.path.join(folder, 'requirements.sha256')
    stamp = stamp_of(requirements)
    if os.path.exists(stamp_file) and os.path.exists(python):
        with open(stamp_file) as file:
            if file.read() == stamp:
                return python
    shutil.rmtree(folder, ignore_errors=True)
    run(sys.executable, '-m', 'venv', folder)
    run(python, '-m', 'pip', 'install', '--disable-pip-version-check', '--quiet', '-r', requirements)
    with open(stamp_file, 'w') as file:
        file.write(stamp)
    return python
