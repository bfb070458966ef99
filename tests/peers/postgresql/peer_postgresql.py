#!/usr/bin/env python3
"""Several Jobwatch on one history in a real PostgreSQL: one monitors, the others look on and take over.

usage: peer_postgresql.py JOBWATCH FOLDER    (everything is written below FOLDER and a temporary folder)
Ends with 77 where PostgreSQL cannot be started."""
import http.server
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time

from database import PASSWORD, Database
from daemons import NotPossible, wait_until
from watch import Missing, Watch

SKIPPED = 77
TIMER = '/request/export'


class Target(http.server.BaseHTTPRequestHandler):
    """What the timer calls. Counts."""
    works = True
    calls = []

    def do_POST(self):
        Target.calls.append(time.time())
        self.send_response(200 if Target.works else 500)
        self.send_header('Content-Length', '0')
        self.end_headers()

    def log_message(self, *_):
        pass


def configuration(url, feed, target):
    return json.dumps({
        'version': 1,
        'servers': [{'name': 'galaxy', 'kind': 'feed', 'path': feed}],
        'timers': [{'name': 'export', 'url': f'http://127.0.0.1:{target}/run', 'method': 'POST',
                    'schedule': {'every': '1s'},
                    'breaker': {'failures': 2, 'firstProbe': '10s', 'longest': '60s', 'jitter': 0}}],
        'history': {'store': url, 'password': {'env': 'JOBWATCH_TEST_SECRET'}},
    }, indent=1)


def of(kind, **wanted):
    return lambda event: event['event'] == kind and all(event.get(key) == value for key, value in wanted.items())


class Story:
    def __init__(self, jobwatch, folder, database, target):
        self.jobwatch = jobwatch
        self.folder = folder
        self.database = database
        self.feed = os.path.join(folder, 'outcomes.jsonl')
        self.config = configuration(database.url(), self.feed, target)
        self.watches = {}
        self.jobs = 0
        open(self.feed, 'w').close()

    def begin(self, who):
        folder = os.path.join(self.folder, who)
        os.makedirs(folder)
        self.watches[who] = Watch(self.jobwatch, folder, self.config, own_store=False, USER=who,
                                  JOBWATCH_TEST_SECRET=PASSWORD)
        return self.watches[who]

    def run(self, *arguments, **environment):
        return subprocess.run([self.jobwatch, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              text=True, timeout=30,
                              env={**os.environ, 'LC_ALL': 'C.UTF-8', 'USER': 'carl', **environment})

    def run_configured(self, *arguments):
        return self.run(*arguments, '--config', os.path.join(self.folder, 'ann', 'config.yaml'),
                        JOBWATCH_TEST_SECRET=PASSWORD)

    def breaker(self):
        done = self.run_configured('timers', 'list', TIMER, '--json')
        if done.returncode != 0:
            raise Missing(f'timers list ended with {done.returncode}: {done.stderr}')
        return json.loads(done.stdout)['timers'][0]

    def job(self, outcome):
        self.jobs += 1
        with open(self.feed, 'a') as file:
            now = time.strftime('%Y-%m-%dT%H:%M:%SZ', time.gmtime())
            file.write(json.dumps({'id': f'job-{self.jobs}', 'service': 'blast', 'at': now, 'outcome': outcome}) + '\n')

    def one_monitors_and_the_other_sees_it(self):
        self.job('ok')
        ann = self.begin('ann')
        ann.wait_for({'ann has begun': of('monitor-started'), 'the job': of('evidence', service='blast')}, 15)
        bob = self.begin('bob')
        wait_until(lambda: 'ann on ' in bob.errors(), 10, 'bob says that ann monitors')
        Target.works = False
        opened = {'the breaker opens': of('breaker-opened')}
        ann.wait_for(opened, 10)
        bob.wait_for(opened, 10)
        if any(event['event'] == 'monitor-started' for event in bob.events):
            raise Missing('bob began to monitor beside ann')

    def orders_are_refused_with_the_owners_name(self):
        done = self.run_configured('timers', 'pause', TIMER, '--reason', 'test')
        if done.returncode != 1 or 'bob on ' not in done.stderr:
            raise Missing(f'timers pause ended with {done.returncode}: {done.stderr}')

    def the_owner_is_killed_and_the_other_goes_on(self):
        before = self.breaker()
        self.watches['ann'].process.send_signal(signal.SIGKILL)
        killed = time.time()
        self.watches['bob'].wait_for({'bob has begun': of('monitor-started')}, 10)
        after = self.breaker()
        for key in ('state', 'resumeAt', 'openedAt', 'generation'):
            if before['breaker'][key] != after['breaker'][key]:
                raise Missing(f'{key} was {before["breaker"][key]} and is {after["breaker"][key]}')
        if after['breaker']['state'] != 'open':
            raise Missing(f'the breaker is {after["breaker"]["state"]}')
        self.watches['bob'].wait_for({'the probe fails': of('breaker-probed')}, 15)
        calls = [call for call in Target.calls if call > killed]
        if len(calls) != 1:
            raise Missing(f'{len(calls)} calls instead of one probe')

    def a_restart_of_the_database_loses_nothing(self):
        bob = self.watches['bob']
        self.database.stop()
        self.job('execution')
        bob.wait_for({'storage trouble': of('storage', status='down')}, 15)
        bob.wait_for({'the job is seen': of('evidence', service='blast')}, 10)
        if self.database_knows('job-2'):
            raise Missing('the database answers though it was stopped')
        self.database.start()
        bob.wait_for({'storage is well': of('storage', status='ok')}, 20)
        wait_until(lambda: self.database_knows('job-2'), 5, 'the job is stored')

    def database_knows(self, job):
        try:
            return self.database.ask(f"SELECT count(*) FROM evidence WHERE job = '{job}'") == '1'
        except subprocess.CalledProcessError:
            return False

    def other_ways_in(self):
        url = self.database.url()
        passfile = os.path.join(self.folder, 'pgpass')
        with open(passfile, 'w', opener=lambda path, flags: os.open(path, flags, 0o600)) as file:
            file.write(f'127.0.0.1:{self.database.port}:*:*:{PASSWORD}\n')
        nowhere = os.path.join(self.folder, 'nothing')
        ways = {'a password file': dict(PGPASSFILE=passfile), 'a variable': dict(PGPASSWORD=PASSWORD)}
        for way, environment in ways.items():
            done = self.run('status', '--store', url, '--json', XDG_CONFIG_HOME=nowhere, **environment)
            if 'blast' not in done.stdout:
                raise Missing(f'{way}: status ended with {done.returncode}: {done.stderr}')
        for wrong in ('', 'wrong-secret'):
            done = self.run('status', '--store', self.database.url(wrong), XDG_CONFIG_HOME=nowhere, HOME=nowhere)
            if done.returncode != 69 or 'wrong-secret' in done.stderr or url not in done.stderr:
                raise Missing(f'status without a way in ended with {done.returncode}: {done.stderr}')

    def the_password_is_nowhere(self):
        said = [watch.errors() for watch in self.watches.values()]
        said += [json.dumps(watch.events) for watch in self.watches.values()]
        said.append(self.database.ask("SELECT string_agg(convert_from(content, 'UTF8'), ' ') FROM value"
                                      " WHERE name = 'owner'"))
        if any(PASSWORD in text for text in said):
            raise Missing('the password was told')

    PARTS = (one_monitors_and_the_other_sees_it, the_owner_is_killed_and_the_other_goes_on,
             orders_are_refused_with_the_owners_name, a_restart_of_the_database_loses_nothing, other_ways_in,
             the_password_is_nowhere)

    def play(self):
        for part in self.PARTS:
            began = time.monotonic()
            print(part.__name__.replace('_', ' '), flush=True)
            part(self)
            print(f'  passed in {time.monotonic() - began:.1f} s', flush=True)

    def end(self):
        for watch in self.watches.values():
            watch.end()


def play(jobwatch, folder, database):
    target = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Target)
    threading.Thread(target=target.serve_forever, daemon=True).start()
    story = Story(jobwatch, folder, database, target.server_port)
    try:
        story.play()
        return 0
    except (Missing, NotPossible, subprocess.SubprocessError) as missing:
        print(f'FAILED: {missing}')
        for who, watch in story.watches.items():
            print(f'-- {who}:\n{watch.errors()}')
            for event in watch.events[-20:]:
                print('  ', {key: event[key] for key in ('at', 'event', 'timer', 'status', 'reason') if key in event})
        return 1
    finally:
        story.end()


def main(jobwatch, folder):
    folder = os.path.join(folder, 'work')
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    try:
        database = Database()
    except NotPossible as reason:
        print(f'Skipped: {reason}')
        return SKIPPED
    try:
        database.begin()
        return play(jobwatch, folder, database)
    except NotPossible as reason:
        print(f'Skipped: {reason}')
        return SKIPPED
    finally:
        database.end()


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))
