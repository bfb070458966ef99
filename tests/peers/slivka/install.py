"""The virtual environment that holds the published Slivka: made once, again when requirements.txt changes."""
import hashlib
import os
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
REQUIREMENTS = os.path.join(HERE, 'requirements.txt')
TIMEOUT = 300  # seconds for each step


class NotInstallable(Exception):
    """Why Slivka cannot be installed on this machine."""


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


def environment(folder):
    """The Python of the environment in this folder."""
    python = os.path.join(folder, 'bin', 'python')
    stamp_file = os.path.join(folder, 'requirements.sha256')
    stamp = stamp_of(REQUIREMENTS)
    if os.path.exists(stamp_file) and os.path.exists(python):
        with open(stamp_file) as file:
            if file.read() == stamp:
                return python
    shutil.rmtree(folder, ignore_errors=True)
    run(sys.executable, '-m', 'venv', folder)
    run(python, '-m', 'pip', 'install', '--disable-pip-version-check', '--quiet', '-r', REQUIREMENTS)
    with open(stamp_file, 'w') as file:
        file.write(stamp)
    return python
