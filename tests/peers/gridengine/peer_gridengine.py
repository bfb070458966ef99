#!/usr/bin/env python3
"""Jobwatch against a real Grid Engine, by its commands.

usage: peer_gridengine.py JOBWATCH FOLDER    (logs are written below FOLDER, the cell to a temporary folder)
Ends with 77 where a Grid Engine cannot be started."""
import json
import os
import signal
import sys
import time

from cell import Cell, alone
from daemons import NotPossible
from watch import Missing, Watch

SKIPPED = 77

# What a user's job does, its options, and what is found: stage and cause; nothing: no fault of the service.
ENDS = {
    'success': ('exit 0', (), None),
    'missing': ('no-such-program', (), ('startup', 'command-not-found')),
    'noexec': ('/etc/passwd', (), ('startup', 'not-executable')),
    'nofolder': ('exit 0', ('-wd', '/no/such/folder'), ('startup', None)),
    'badinput': ('exit 1', (), ('execution', 'program-failed')),
}
# Which of the two is first depends on when the accounting is written; they are the same fault.
NO_FOLDER = ('work-folder-missing', 'job-in-error')


def configuration(script):
    services = [{'id': name, 'match': {'jobName': name}} for name in [*ENDS, 'waiting']]
    services.append({'id': 'probe', 'tests': [{'runner': 'short.q', 'script': script, 'timeout': '60s',
                                               'queueWait': '60s', 'policy': {'kind': 'fixed', 'every': '10s'}}]})
    server = {'name': 'grid', 'kind': 'slurm', 'commands': {'system': 'gridengine'}, 'services': services,
              'budget': {'testsPerHour': 3600, 'burst': 30, 'concurrent': 4}}
    return json.dumps({'version': 1, 'servers': [server]}, indent=1)


def told(kind, service, status, stage=None, causes=None):
    def holds(event):
        return (event['event'] == kind and event.get('service') == service and event.get('status') in status
                and stage in (None, event.get('stage')) and (not causes or event.get('cause') in causes))
    return holds


def job_says(service, status, stage=None, *causes):
    return {f'a job of {service}: {causes or status}': told('evidence', service, status, stage, causes)}


def status_is(service, status, stage=None, *causes):
    return {f'status of {service}: {causes or status}': told('status', service, status, stage, causes)}


class Story:
    def __init__(self, cell, watch):
        self.cell = cell
        self.watch = watch

    def ends_are_told_apart(self):
        wanted = dict(status_is('probe', ('ok',), 'execution'))
        for name, (script, options, fault) in ENDS.items():
            for _ in range(1 if name == 'badinput' else 3):
                self.cell.submit(name, script, '-q', 'short.q', *options)
            if not fault:
                wanted.update(job_says(name, ('ok',)))
                continue
            causes = [fault[1]] if fault[1] else NO_FOLDER
            wanted.update(job_says(name, ('down',), fault[0], *causes))
            if name != 'badinput':
                wanted.update(status_is(name, ('down', 'warning'), fault[0], *causes))
        self.watch.wait_for(wanted)

    def a_dead_host_lets_jobs_wait_and_recovers(self):
        self.cell.kill_host()
        self.cell.wait_for_queue_state('u')
        self.cell.submit('waiting', 'exit 0', '-q', 'long.q')
        self.watch.wait_for(job_says('waiting', ('down',), 'startup', 'no-capacity'))
        self.cell.start_host()
        self.watch.wait_for(job_says('waiting', ('ok',)))

    def a_stopped_master_is_named(self):
        self.cell.daemons.stop('qmaster')
        self.watch.wait_for(status_is('probe', ('down',), 'submission', 'controller-down'))
        self.cell.start_master()
        self.watch.wait_for(status_is('probe', ('ok',), 'submission'))

    def users_own_failures_are_no_faults(self):
        for event in self.watch.events:
            if event['event'] == 'status' and event.get('service') == 'badinput' \
                    and event.get('stage') in ('startup', 'execution') \
                    and event.get('status') in ('down', 'warning'):
                raise Missing(f'badinput: found broken by what a user did: {event}')

    PARTS = (ends_are_told_apart, a_dead_host_lets_jobs_wait_and_recovers, a_stopped_master_is_named,
             users_own_failures_are_no_faults)

    def play(self):
        for part in self.PARTS:
            began = time.monotonic()
            print(part.__name__.replace('_', ' '), flush=True)
            part(self)
            print(f'  passed in {time.monotonic() - began:.0f} s', flush=True)


def play(jobwatch, folder, cell):
    watch = None
    try:
        script = cell.write(os.path.join(cell.folder, 'probe.sh'), '#!/bin/sh\nexit 0\n')
        watch = Watch(jobwatch, folder, configuration(script))
        Story(cell, watch).play()
        return 0
    except (Missing, NotPossible, RuntimeError) as missing:
        print(f'FAILED: {missing}')
        for event in watch.events[-30:] if watch else ():
            print('  ', {key: event[key] for key in ('at', 'event', 'service', 'stage', 'status', 'cause', 'reason')
                         if key in event})
        print(watch.errors() if watch else '')
        return 1
    finally:
        if watch:
            watch.end()


def main(jobwatch, folder):
    try:
        alone(sys.argv)
    except NotPossible as reason:
        print(f'Skipped: Grid Engine cannot be started here: {reason}')
        return SKIPPED
    os.makedirs(folder, exist_ok=True)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    cell = Cell()
    try:
        cell.start()
        return play(jobwatch, folder, cell)
    except NotPossible as reason:
        print(f'FAILED: the cell did not start: {reason}')
        return 1
    finally:
        cell.end()


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))
