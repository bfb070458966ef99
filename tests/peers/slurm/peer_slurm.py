#!/usr/bin/env python3
"""Jobwatch against a real Slurm, over slurmrestd and by its commands at the same time: users' jobs succeed and fail,
nodes and the controller come and go, and both ways have to say the same of it.

usage: peer_slurm.py JOBWATCH FOLDER    (logs are written below FOLDER, the cluster to a temporary folder)
Ends with 77 where a Slurm cannot be started."""
import base64
import hashlib
import hmac
import json
import os
import secrets
import sys
import time

from cluster import USER, Cluster, check
from daemons import NotPossible, adopt_orphans, end_descendants
from watch import Missing, Watch

SKIPPED = 77
WAYS = ('rest', 'commands')  # two servers, the same cluster

# What a user's job does -> what is found on each way: stage and cause; nothing: no fault of the service.
ENDS = {
    'success': ('exit 0', None),
    'missing': ('no-such-program', ('startup', 'command-not-found')),
    'noexec': ('/etc/passwd', ('startup', 'not-executable')),
    'nowhere': ('exit 0', ('startup', 'output-not-writable')),
}
# Ended by people or by their own mistakes: the service stays as it was.
USERS_OWN = {'badinput': 'exit 1', 'cancelled': 'sleep 600', 'slow': 'sleep 600'}


def configuration(cluster, token_file, forged_file, script):
    services = [{'id': name, 'match': {'jobName': name}}
                for name in [*ENDS, *USERS_OWN, 'drained', 'dying', 'closed']]
    test = {'runner': 'peer/short', 'script': script, 'timeout': '60s', 'queueWait': '60s',
            'policy': {'kind': 'fixed', 'every': '10s'}}
    services.append({'id': 'probe', 'tests': [test]})
    # Users' jobs are weighed: what one of them says of a service need not be true of it.
    shared = {'kind': 'slurm', 'policy': {'kind': 'adaptive'}, 'services': services,
              'budget': {'testsPerHour': 3600, 'burst': 30, 'concurrent': 4}}
    over_rest = {'name': 'rest', 'url': cluster.url, 'user': USER, 'token': {'file': token_file}, **shared}
    by_commands = {'name': 'commands', 'commands': {'system': 'slurm'}, **shared}
    stranger = {**over_rest, 'name': 'stranger', 'token': {'file': forged_file}, 'services': services[-1:]}
    return json.dumps({'version': 1, 'servers': [over_rest, by_commands, stranger]}, indent=1)


def said(way, service, status, stage=None, cause=None):
    """One job of the service said that."""
    return told('evidence', way, service, status, stage, cause)


def told(kind, way, service, status, stage=None, cause=None):
    def holds(event):
        return (event['event'] == kind and event.get('server') == way and event.get('service') == service
                and event.get('status') in status and stage in (None, event.get('stage'))
                and cause in (None, event.get('cause')))
    return holds


def jobs_say(service, status, stage=None, cause=None):
    return {f'{way}: a job of {service}: {cause or "/".join(status)}': said(way, service, status, stage, cause)
            for way in WAYS}


def status_is(service, status, stage=None, cause=None):
    return {f'{way}: status of {service}: {cause or "/".join(status)}':
            told('status', way, service, status, stage, cause) for way in WAYS}


class Story:
    def __init__(self, cluster, watch, forged_file):
        self.cluster = cluster
        self.watch = watch
        self.forged_file = forged_file

    def wait(self, wanted):
        self.watch.wait_for(wanted)

    def faults(self, service):
        """Of the service itself; that nothing could be submitted while the controller was away was true of all."""
        return [event for event in self.watch.events if event.get('service') == service
                and event.get('status') in ('down', 'warning') and event['event'] == 'status'
                and event.get('stage') in ('startup', 'execution')]

    def ends_are_told_apart(self):
        # The minute of its limit runs while the other parts are played.
        self.cluster.submit('slow', USERS_OWN['slow'], '--time', '1')
        cancelled = self.cluster.submit('cancelled', USERS_OWN['cancelled'], '--no-requeue')
        self.cluster.submit('badinput', USERS_OWN['badinput'])
        wanted = {**jobs_say('badinput', ('down',), 'execution', 'program-failed')}
        for name, (script, fault) in ENDS.items():
            unwritable = ('--output', '/no/such/folder/x') if name == 'nowhere' else ()
            for _ in range(3):
                self.cluster.submit(name, script, *unwritable)
            wanted.update(jobs_say(name, ('down',), *fault) if fault else jobs_say(name, ('ok',)))
            if fault:
                wanted.update(status_is(name, ('down', 'warning'), *fault))
        wanted.update(status_is('probe', ('ok',), 'execution'))
        self.cluster.wait_for_job('cancelled', 'RUNNING')
        self.cluster.run('scancel', cancelled)
        self.wait(wanted)

    def a_drained_node_lets_jobs_wait_and_recovers(self):
        self.cluster.update('nodename=n2', 'state=drain', 'reason=disk is full')
        self.cluster.submit('drained', 'exit 0', '--partition', 'long')
        self.wait(jobs_say('drained', ('down', 'warning'), 'startup', 'no-capacity'))
        self.cluster.update('nodename=n2', 'state=resume')
        self.wait(jobs_say('drained', ('ok',)))

    def a_closed_partition_is_named(self):
        self.cluster.update('partitionname=long', 'state=down')
        self.cluster.submit('closed', 'exit 0', '--partition', 'long')
        self.wait(jobs_say('closed', ('down',), 'startup', 'partition-down'))
        self.cluster.update('partitionname=long', 'state=up')
        self.wait(jobs_say('closed', ('ok',)))

    def a_dying_node_is_named(self):
        self.cluster.submit('dying', 'sleep 300', '--partition', 'long', '--no-requeue')
        self.cluster.wait_for_job('dying', 'RUNNING')
        self.cluster.kill_node('n2')
        self.wait(jobs_say('dying', ('down',), 'execution', 'node-failed'))
        self.cluster.start_one('slurmd-n2')
        self.cluster.wait_for_nodes('idle', ('n2',))
        self.cluster.submit('dying', 'exit 0', '--partition', 'long')
        self.wait(jobs_say('dying', ('ok',)))

    def a_stopped_controller_is_named(self):
        self.cluster.stop_one('slurmctld')
        self.wait(status_is('probe', ('down',), 'submission', 'controller-down'))
        self.cluster.start_one('slurmctld')
        self.wait(status_is('probe', ('ok',), 'submission'))

    def a_bad_token_is_named(self):
        refused = said('stranger', 'probe', ('down',), 'submission', 'token-refused')
        self.wait({'stranger: token refused': refused})
        write(self.forged_file, self.cluster.token())
        self.wait({'stranger: submission ok': told('status', 'stranger', 'probe', ('ok',), 'submission')})

    def repaired_services_recover(self):
        for _ in range(4):
            self.cluster.submit('missing', 'exit 0')
        self.wait({**jobs_say('missing', ('ok',)), **status_is('missing', ('ok',), 'startup')})

    def users_own_failures_are_no_faults(self):
        self.cluster.wait_for_job('slow', 'TIMEOUT')
        self.cluster.submit('success', 'exit 0')
        self.wait(jobs_say('success', ('ok',)))  # told after the end of the other
        for service in USERS_OWN:
            if self.faults(service):
                raise Missing(f'{service}: found broken by what a user did: {self.faults(service)[-1]}')

    PARTS = (ends_are_told_apart, a_drained_node_lets_jobs_wait_and_recovers, a_closed_partition_is_named,
             a_dying_node_is_named, a_stopped_controller_is_named, a_bad_token_is_named, repaired_services_recover,
             users_own_failures_are_no_faults)

    def play(self):
        for part in self.PARTS:
            began = time.monotonic()
            print(part.__name__.replace('_', ' '), flush=True)
            part(self)
            print(f'  passed in {time.monotonic() - began:.0f} s', flush=True)


def forged(token):
    """The same claims, signed by somebody else: nothing but the server can tell."""
    text = token.strip().rsplit('.', 1)[0]
    signature = hmac.new(secrets.token_bytes(32), text.encode(), hashlib.sha256).digest()
    return text + '.' + base64.urlsafe_b64encode(signature).decode().rstrip('=')


def write(path, text, mode=0o600):
    """At once: Jobwatch may read it at any time."""
    with open(os.open(path + '.new', os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode), 'w') as file:
        file.write(text)
    os.rename(path + '.new', path)
    return path


def play(jobwatch, folder, cluster):
    watch = None
    try:
        token_file = write(os.path.join(cluster.folder, 'token'), cluster.token())
        script = write(os.path.join(cluster.folder, 'probe.sh'), '#!/bin/sh\nexit 0\n', 0o644)
        forged_file = write(os.path.join(cluster.folder, 'forged'), forged(cluster.token()))
        watch = Watch(jobwatch, folder, configuration(cluster, token_file, forged_file, script))
        Story(cluster, watch, forged_file).play()
        return 0
    except (Missing, NotPossible, RuntimeError) as missing:
        print(f'FAILED: {missing}')
        for event in watch.events[-30:] if watch else ():
            print('  ', {key: event[key] for key in ('at', 'event', 'server', 'service', 'stage', 'status', 'cause',
                                                     'reason') if key in event})
        print(watch.errors() if watch else '')
        return 1
    finally:
        if watch:
            watch.end()


def main(jobwatch, folder):
    try:
        check()
    except NotPossible as reason:
        print(f'Skipped: Slurm cannot be started here: {reason}')
        return SKIPPED
    os.makedirs(folder, exist_ok=True)
    adopt_orphans()
    cluster = Cluster()
    try:
        cluster.start()
        print('with accounting' if cluster.accounting else 'without accounting: no MariaDB or slurmdbd', flush=True)
        return play(jobwatch, folder, cluster)
    except NotPossible as reason:
        print(f'FAILED: the cluster did not start: {reason}')
        return 1
    finally:
        cluster.end()
        end_descendants()


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))
