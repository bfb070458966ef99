#!/usr/bin/env python3
"""Jobwatch against a real Slivka: breaks and repairs its services and expects the stage and the cause.

usage: peer_slivka.py JOBWATCH FOLDER    (everything is written below FOLDER)
Ends with 77 where Slivka cannot be installed."""
import os
import shutil
import sys
import time

from configuration import configuration
from install import NotInstallable, environment
from peer import Slivka

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), 'support'))
from watch import Missing, Watch  # noqa: E402

SKIPPED = 77

# What is tested, and what the test of a service differs in.
TESTS = {
    'ok': {'parameters': {'text': 'probe'}, 'expect': [{'file': 'stdout', 'contains': 'service=ok'}]},
    'missing': {}, 'noexec': {}, 'exitcode': {}, 'stuck': {}, 'submitfail': {}, 'pollfail': {}, 'rejected': {},
    'lost': {}, 'dropped': {}, 'norunner': {},
}

# Service -> what may be found: stage and cause.
FAULTS = {
    'missing': [('startup', 'command-not-found')],
    'noexec': [('startup', 'not-executable')],
    'exitcode': [('execution', 'program-failed')],
    'stuck': [('startup', 'no-worker')],
    # While the queueing system refuses, then when the server has given up.
    'submitfail': [('submission', 'queue-refuses'), ('submission', 'given-up')],
    # REST shows QUEUED while the server's own status checks fail, then ERROR: it cannot be told from a queue
    # without workers, or from a start error, before the checks were given up after a long time.
    'pollfail': [('polling', 'status-checks-gave-up'), ('startup', 'no-worker'), ('startup', 'start-failed')],
    'rejected': [('submission', 'no-runner-takes-input')],
    'norunner': [('submission', 'given-up')],
    'lost': [('polling', 'job-lost')],
    'dropped': [('startup', 'removed-from-queue')],
}

# Control file -> mode that repairs. What is missing here stays broken.
REPAIRS = {
    'missing': 'repair', 'noexec': 'repair', 'exitcode': 'clear', 'stuckqueue': 'workers=1',
    'submitfail.default': 'ok', 'pollfail.default': 'ok', 'lost.default': 'ok', 'dropped.default': 'ok',
}
REPAIRED = ('missing', 'noexec', 'exitcode', 'stuck', 'submitfail', 'pollfail', 'lost', 'dropped')


def is_status(event, service, stage, statuses):
    return (event['event'] == 'status' and event.get('service') == service and event.get('stage') == stage
            and event.get('status') in statuses)


def fault(service, expected):
    return lambda event: any(is_status(event, service, stage, ('down', 'warning')) and event.get('cause') == cause
                             for stage, cause in expected)


def recovery(service, stage):
    return lambda event: is_status(event, service, stage, ('ok',))


def broken_services_are_told_apart(slivka, watch):
    faults = {f'{service}: fault': fault(service, expected) for service, expected in FAULTS.items()}
    stages = {f'ok: {stage} ok': recovery('ok', stage)
              for stage in ('submission', 'startup', 'execution', 'polling')}
    watch.wait_for({**faults, **stages}, 75)


def repaired_services_recover(slivka, watch):
    for name, mode in REPAIRS.items():
        slivka.put(name, mode)
    stages = {service: broken_stage(watch, service) for service in REPAIRED}
    watch.wait_for({f'{service}: {stage} ok': recovery(service, stage) for service, stage in stages.items()}, 75)


def broken_stage(watch, service):
    """The stage that was found broken last."""
    is_fault = fault(service, FAULTS[service])
    return [event['stage'] for event in watch.events if is_fault(event)][-1]


def a_stopped_scheduler_is_named(slivka, watch):
    slivka.put('scheduler', 'down')
    watch.wait_for({'ok: scheduler not running': fault('ok', [('submission', 'scheduler-not-running')])}, 60)
    slivka.put('scheduler', 'clear')
    watch.wait_for({'ok: submission ok': recovery('ok', 'submission')}, 60)


def a_database_that_is_away_is_named(slivka, watch):
    slivka.put('db', 'down')
    watch.wait_for({'ok: server error': fault('ok', [('submission', 'server-error')])}, 45)
    slivka.put('db', 'clear')
    watch.wait_for({'ok: submission ok': recovery('ok', 'submission')}, 45)


PARTS = (broken_services_are_told_apart, repaired_services_recover, a_stopped_scheduler_is_named,
         a_database_that_is_away_is_named)


def play(slivka, watch):
    for part in PARTS:
        began = time.monotonic()
        print(part.__name__.replace('_', ' '), flush=True)
        part(slivka, watch)
        print(f'  passed in {time.monotonic() - began:.0f} s', flush=True)


def main(jobwatch, folder):
    os.makedirs(folder, exist_ok=True)
    try:
        python = environment(os.path.join(folder, 'venv'))
    except NotInstallable as reason:
        print(f'Skipped: Slivka cannot be installed here: {reason}')
        return SKIPPED
    run = os.path.join(folder, 'run')
    shutil.rmtree(run, ignore_errors=True)
    slivka = Slivka(python, os.path.join(run, 'slivka'))
    watch = None
    try:
        if not slivka.wait_until_up(60):
            print('Slivka did not start:\n' + slivka.log_tail())
            return 1
        slivka.put('exitcode', 'fail')
        watch = Watch(jobwatch, run, configuration(slivka.url, TESTS))
        play(slivka, watch)
        if slivka.scheduler_deaths():
            raise Missing(f'the scheduler died {slivka.scheduler_deaths()} times: what did we ask of it?')
        return 0
    except Missing as missing:
        print(f'FAILED: {missing}')
        for service in TESTS:
            for event in watch.last_of(service) if service in str(missing) else ():
                print('  ', event)
        print(watch.errors())
        return 1
    finally:
        if watch:
            watch.end()
        slivka.end()


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))
