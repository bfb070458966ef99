#!/usr/bin/env python3
"""A real Slivka: scheduler, service tests and HTTP server in one process, with real local-queue processes.

Only MongoDB is replaced, by mongomock. See README.md."""
import argparse
import logging
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from datetime import date

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import ctl  # noqa: E402

QUEUES = ('queue', 'stuckqueue')


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--run', required=True, help='folder for everything that is written')
    parser.add_argument('--port', type=int, required=True)
    parser.add_argument('--failure-limit', type=int, default=10, help="Slivka's own: 10")
    parser.add_argument('--test-poll', type=float, default=300, help="seconds; Slivka's own: 300")
    parser.add_argument('--workers', type=int, default=4)
    return parser.parse_args()


class Peer:
    """The folders and addresses of one instance."""

    def __init__(self, options):
        self.options = options
        self.run = os.path.abspath(options.run)
        self.home = os.path.join(self.run, 'home')
        self.control = ctl.control_folder(self.run)
        self.logs = os.path.join(self.run, 'log')
        self.media = os.path.join(self.run, 'media')
        self.queue_address = f'tcp://127.0.0.1:{options.port + 1}'
        self.stuck_address = f'tcp://127.0.0.1:{options.port + 2}'
        self.nobody_address = f'tcp://127.0.0.1:{options.port + 9}'

    def mode(self, name):
        return ctl.mode(self.run, name)

    def prepare(self):
        shutil.rmtree(self.run, ignore_errors=True)
        for folder in (self.control, self.logs):
            os.makedirs(folder)
        shutil.copytree(os.path.join(HERE, 'project'), self.home)
        os.chmod(os.path.join(self.home, 'bin', 'noexec-tool'), 0o644)
        os.environ.update(SLIVKA_HOME=self.home, PEER_CONTROL=self.control, PEER_STUCK_QUEUE=self.stuck_address,
                          PEER_NO_QUEUE=self.nobody_address, PYTHONDONTWRITEBYTECODE='1')
        sys.path.insert(0, self.home)
        self.write_settings()
        subprocess.run([sys.executable, os.path.join(self.home, 'gen_services.py')], check=True)

    def write_settings(self):
        with open(os.path.join(self.home, 'settings.yaml'), 'w') as file:
            file.write(f'''version: "0.8"
directory.uploads: {self.media}/uploads
directory.jobs: {self.media}/jobs
directory.logs: {self.logs}
directory.services: ./services
server.host: 127.0.0.1:{self.options.port}
server.uploads-path: /media/uploads
server.jobs-path: /media/jobs
local-queue.host: {self.queue_address}
mongodb.host: 127.0.0.1:27017
mongodb.database: slivka
''')


class Database:
    """A mongomock database that fails as an unreachable server does while control/db says down."""

    def __init__(self, peer):
        import mongomock
        self.peer = peer
        self.mock = mongomock.MongoClient()['slivka']

    def __getitem__(self, name):
        import pymongo.errors
        if self.peer.mode('db') == 'down':
            raise pymongo.errors.ServerSelectionTimeoutError('127.0.0.1:27017: [Errno 111] Connection refused')
        return self.mock[name]


def replace_database(peer):
    import slivka.db
    slivka.db.database = Database(peer)
    from slivka.db import repositories

    # mongomock has neither $dateTrunc nor the accumulator $count: the same figures in Python.
    def list_all(self, filters=()):
        counts = Counter((row['timestamp'].strftime('%Y-%m'), row['service'])
                         for row in slivka.db.database['requests'].find({}))
        return [repositories.UsageStats(month=date(int(month[:4]), int(month[5:]), 1), service=service, count=count)
                for (month, service), count in sorted(counts.items())]
    repositories.UsageStatsMongoDBRepository.list_all = list_all


class LocalQueues:
    """The queue processes: control/queue and control/stuckqueue stop, start and staff them."""

    def __init__(self, peer):
        self.peer = peer
        self.processes = {}
        self.stop = threading.Event()
        self.addresses = dict(zip(QUEUES, (peer.queue_address, peer.stuck_address)))
        self.workers = dict(zip(QUEUES, (peer.options.workers, 0)))

    def start(self, name, workers):
        with open(os.path.join(self.peer.run, f'{name}.log'), 'ab') as log:
            self.processes[name] = subprocess.Popen(
                [sys.executable, '-m', 'slivka', 'start', '-h', self.peer.home, 'local-queue',
                 '-a', self.addresses[name], '-w', str(workers)],
                stdout=log, stderr=subprocess.STDOUT, start_new_session=True)

    def end(self, name):
        process = self.processes.pop(name, None)
        if process and process.poll() is None:
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def follow(self):
        staffed = dict(self.workers)
        while not self.stop.wait(0.3):
            for name in QUEUES:
                mode = self.peer.mode(name)
                workers = int(mode[8:]) if mode.startswith('workers=') else self.workers[name]
                process = self.processes.get(name)
                if mode == 'down' or workers != staffed[name]:
                    self.end(name)
                    process = None
                staffed[name] = workers
                if mode != 'down' and (process is None or process.poll() is not None):
                    self.start(name, workers)

    def end_all(self):
        self.stop.set()
        for name in QUEUES:
            self.end(name)


def start_backend(peer):
    """As `slivka start scheduler` does, but for the switch that stops the scheduler's loop."""
    import slivka.conf
    import slivka.conf.logging
    import slivka.db
    import slivka.scheduler
    from slivka.db.repositories import FilesMongoDBRepository, ServiceStatusMongoDBRepository
    from slivka.scheduler.factory import runners_from_config
    from slivka.scheduler.service_monitor import ServiceTest, ServiceTestExecutorThread
    settings = slivka.conf.settings
    slivka.conf.logging.configure_logging()
    handler = logging.FileHandler(os.path.join(settings.directory.logs, 'slivka.log'))
    slivka.conf.logging.ZMQQueueListener(slivka.conf.logging.get_logging_sock(), (handler,)).start()

    scheduler = slivka.scheduler.Scheduler(settings.directory.jobs)
    scheduler.set_failure_limit(peer.options.failure_limit)
    monitor = ServiceTestExecutorThread(ServiceStatusMongoDBRepository(), temp_dir=settings.directory.jobs,
                                        poll_interval=peer.options.test_poll)
    monitor.daemon = True
    files = FilesMongoDBRepository(uploads_path=settings.directory.uploads, jobs_path=settings.directory.jobs,
                                   database=slivka.db.database)
    for config in settings.services:
        selector, runners = runners_from_config(config, files)
        scheduler.add_selector(config.id, selector)
        for runner in runners:
            scheduler.add_runner(runner)
        monitor.extend_tests(
            ServiceTest(runner=runner, test_parameters=test.parameters, timeout=test.timeout or 900,
                        interval=test.interval or 3600)
            for runner in runners for test in config.tests if runner.name in test.applicable_runners)

    real_loop = scheduler.main_loop
    scheduler.main_loop = lambda: None if peer.mode('scheduler') == 'down' else real_loop()
    threading.Thread(target=keep_running, args=(scheduler,), daemon=True).start()
    monitor.start()


def keep_running(scheduler):
    """Starts the scheduler again when it dies, as the supervisor of a real installation does: cancelling a job
    whose local queue does not answer within 100 ms ends it with an exception."""
    while True:
        try:
            scheduler.run_forever()
            return
        except Exception:
            logging.getLogger('peer').exception('The scheduler died, it is started again')
            time.sleep(1)


def main():
    peer = Peer(arguments())
    peer.prepare()
    os.environ['FLASK_DEBUG'] = '1'  # only then are results and uploads served
    replace_database(peer)
    queues = LocalQueues(peer)
    for name in QUEUES:
        queues.start(name, queues.workers[name])
    threading.Thread(target=queues.follow, daemon=True).start()

    def leave(*_):
        queues.end_all()
        os._exit(0)
    signal.signal(signal.SIGTERM, leave)
    signal.signal(signal.SIGINT, leave)
    with open(os.path.join(peer.run, 'serve.pid'), 'w') as file:
        file.write(str(os.getpid()))

    import slivka.server
    import werkzeug.serving
    start_backend(peer)
    werkzeug.serving.run_simple('127.0.0.1', peer.options.port, slivka.server.create_app(), threaded=True)


if __name__ == '__main__':
    main()
