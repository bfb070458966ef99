#!/usr/bin/env python3
"""Breaks or repairs a running serve.py.   ctl.py RUN NAME MODE | ctl.py RUN NAME clear | ctl.py RUN reset

NAME         MODE
db           down            database unreachable: REST answers 500
scheduler    down            scheduler stopped: jobs stay PENDING
queue        down|workers=0  the main local queue stopped, or without workers
stuckqueue   workers=1       lets service 'stuck' be picked up (it has no workers otherwise)
missing      repair          creates bin/missing-tool
noexec       repair          makes bin/noexec-tool executable
SERVICE      fail|hang|kill  the program of that service
SERVICE.runner  ok|submit-raise|poll-raise|poll-unknown|poll-queued|drop-deleted|drop-interrupted|drop-error
             for the services with controlled runners: two submitfail pollfail dropped lost
"""
import contextlib
import os
import sys


def control_folder(run):
    return os.path.join(run, 'control')


def mode(run, name):
    with contextlib.suppress(OSError), open(os.path.join(control_folder(run), name)) as file:
        return file.read().strip()
    return ''


def put(run, name, new_mode):
    path = os.path.join(control_folder(run), name)
    if new_mode == 'clear':
        with contextlib.suppress(FileNotFoundError):
            os.unlink(path)
    else:
        with open(path + '.tmp', 'w') as file:
            file.write(new_mode + '\n')
        os.replace(path + '.tmp', path)
    if name in ('missing', 'noexec'):
        repair_tool(run, name, new_mode == 'repair')


def repair_tool(run, name, works):
    path = os.path.join(run, 'home', 'bin', name + '-tool')
    if name == 'noexec':
        os.chmod(path, 0o755 if works else 0o644)
    elif works:
        with open(path, 'w') as file:
            file.write('#!/bin/sh\necho tool ran\n')
        os.chmod(path, 0o755)
    else:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(path)


def reset(run):
    for name in os.listdir(control_folder(run)):
        put(run, name, 'clear')
    for name in ('missing', 'noexec'):
        put(run, name, 'clear')


if __name__ == '__main__':
    if len(sys.argv) == 3 and sys.argv[2] == 'reset':
        reset(sys.argv[1])
    elif len(sys.argv) == 4:
        put(*sys.argv[1:])
    else:
        sys.exit(__doc__)
