"""A Slurm of two nodes on loopback, with accounting where MariaDB is installed. Needs root, and Debian's packages."""
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), 'support'))
from daemons import Daemons, NotPossible, free_ports, wait_until  # noqa: E402

PROGRAMS = ('munged', 'slurmctld', 'slurmd', 'slurmrestd', 'scontrol', 'sbatch')
ACCOUNTING_PROGRAMS = ('slurmdbd', 'sacctmgr', 'mariadbd', 'mariadb-install-db', 'mariadb')
PORTS = ('CONTROLLER', 'NODE1', 'NODE2', 'REST', 'DBD', 'DATABASE')
ENDING_ORDER = ('slurmrestd', 'slurmd-n1', 'slurmd-n2', 'slurmctld', 'slurmdbd', 'mariadbd', 'munged')
USER = 'games'  # whose jobs they are: a user that every Debian has


def missing(programs):
    path = os.environ.get('PATH', '') + ':/usr/sbin:/sbin'
    return [program for program in programs if not shutil.which(program, path=path)]


def check():
    if os.geteuid() != 0:
        raise NotPossible('it has to be started by root')
    if missing(PROGRAMS):
        raise NotPossible('not installed: ' + ', '.join(missing(PROGRAMS)))


class Cluster:
    def __init__(self, accounting=None):
        check()
        self.folder = tempfile.mkdtemp(prefix='jobwatch-slurm-')
        os.chmod(self.folder, 0o755)
        self.accounting = not missing(ACCOUNTING_PROGRAMS) if accounting is None else accounting
        self.values = dict(zip(PORTS, free_ports(len(PORTS))))
        self.values.update(FOLDER=self.folder, HOST=socket.gethostname().split('.')[0],
                           PASSWORD=secrets.token_hex(16), ACCOUNTING='')
        os.environ['PATH'] = os.environ.get('PATH', '') + ':/usr/sbin:/sbin'
        os.environ['SLURM_CONF'] = os.path.join(self.folder, 'slurm.conf')
        self.daemons = Daemons(os.path.join(self.folder, 'log'))
        self.url = f'http://127.0.0.1:{self.values["REST"]}'

    # Set-up

    def write(self, name, mode=0o644):
        with open(os.path.join(HERE, name + '.in')) as file:
            text = file.read()
        for key, value in self.values.items():
            text = text.replace(f'@{key}@', str(value))
        path = os.path.join(self.folder, name)
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode), 'w') as file:
            file.write(text)
        return text

    def write_configuration(self):
        for name in ('munge', 'state', 'spool-n1', 'spool-n2', 'jobs'):
            os.makedirs(os.path.join(self.folder, name))
        os.chmod(os.path.join(self.folder, 'jobs'), 0o1777)
        for name, size in (('munge.key', 1024), ('jwt.key', 32)):
            with open(os.open(os.path.join(self.folder, name), os.O_WRONLY | os.O_CREAT, 0o600), 'wb') as file:
                file.write(secrets.token_bytes(size))
        if self.accounting:
            self.values['ACCOUNTING'] = self.write('accounting.conf')
            self.write('slurmdbd.conf', 0o600)
        self.write('slurm.conf')

    def start(self):
        self.write_configuration()
        self.start_munge()
        if self.accounting:
            self.start_database()
            self.start_accounting()
        for name in ('slurmctld', 'slurmd-n1', 'slurmd-n2', 'slurmrestd'):
            self.start_one(name)
        self.wait_for_nodes('idle', ('n1', 'n2'))

    def start_munge(self):
        munge = os.path.join(self.folder, 'munge')
        self.daemons.start('munged', 'munged', '--foreground', '--force',
                           '--key-file', os.path.join(self.folder, 'munge.key'),
                           '--socket', os.path.join(munge, 'socket'), '--pid-file', os.path.join(munge, 'pid'),
                           '--seed-file', os.path.join(munge, 'seed'),
                           '--log-file', os.path.join(self.folder, 'log', 'munged.log'))
        wait_until(lambda: os.path.exists(os.path.join(munge, 'socket')), 10, 'munged')

    def start_database(self):
        folder = os.path.join(self.folder, 'database')
        made = subprocess.run(['mariadb-install-db', '--no-defaults', '--user=root', f'--datadir={folder}',
                               '--auth-root-authentication-method=socket', '--skip-test-db'],
                              capture_output=True, text=True)
        if made.returncode != 0:
            raise NotPossible('mariadb-install-db: ' + (made.stderr or made.stdout)[-500:])
        endpoint = os.path.join(folder, 'socket')
        self.daemons.start('mariadbd', 'mariadbd', '--no-defaults', '--user=root', f'--datadir={folder}',
                           f'--socket={endpoint}', f'--pid-file={folder}/pid', '--bind-address=127.0.0.1',
                           f'--port={self.values["DATABASE"]}', '--skip-name-resolve', '--skip-log-bin',
                           '--innodb-buffer-pool-size=64M', '--innodb-lock-wait-timeout=900',
                           '--innodb-flush-log-at-trx-commit=0')
        self.daemons.wait_for_port('mariadbd', self.values['DATABASE'], 30)
        subprocess.run(['mariadb', '--no-defaults', '-S', endpoint, '-e',
                        "create user slurm@'127.0.0.1' identified by '%s'; grant all on slurm_acct_db.* to"
                        " slurm@'127.0.0.1';" % self.values['PASSWORD']], check=True)

    def start_accounting(self):
        self.start_one('slurmdbd')
        for command in (('add', 'cluster', 'peer'),
                        ('add', 'account', 'services', 'Description=services', 'Organization=peer'),
                        ('add', 'user', USER, 'account=services')):
            self.run('sacctmgr', '-iQ', *command)

    # Daemons

    def start_one(self, name):
        start, port = self.daemons.start, self.values
        if name == 'slurmdbd':
            start(name, 'slurmdbd', '-D')
            self.daemons.wait_for_port(name, port['DBD'], 30)
        elif name == 'slurmctld':
            start(name, 'slurmctld', '-D')
            self.daemons.wait_for_port(name, port['CONTROLLER'])
        elif name == 'slurmrestd':
            plain = () if self.accounting else ('-s', 'openapi/v0.0.36,openapi/v0.0.37,openapi/v0.0.38')
            start(name, 'slurmrestd', *plain, '-a', 'rest_auth/jwt', f'127.0.0.1:{port["REST"]}',
                  user='nobody', SLURM_JWT='daemon')
            self.daemons.wait_for_port(name, port['REST'])
        else:
            node = name.removeprefix('slurmd-')
            start(name, 'slurmd', '-D', '-N', node)
            self.daemons.wait_for_port(name, port['NODE' + node[1:]])

    def stop_one(self, name):
        self.daemons.stop(name)

    def kill_node(self, node):
        """As a computer dies: the daemon and everything that runs there."""
        process = self.daemons.running[f'slurmd-{node}']
        os.killpg(process.pid, signal.SIGKILL)
        self.daemons.stop(f'slurmd-{node}', signal.SIGKILL)
        for job in self.run('squeue', '-hw', node, '-t', 'R', '-o', '%i').split():
            self.kill_processes_of(job)

    def kill_processes_of(self, job):
        for pid in filter(str.isdigit, os.listdir('/proc')):
            try:
                with open(f'/proc/{pid}/cmdline', 'rb') as file:
                    if file.read().startswith(b'slurmstepd: [%s.' % job.encode()):
                        os.kill(int(pid), signal.SIGKILL)
            except OSError:
                continue

    def end(self):
        for name in ENDING_ORDER:
            self.daemons.stop(name)
        shutil.rmtree(self.folder, ignore_errors=True)

    # What an administrator and a user do

    def run(self, *command, **more):
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=30, **more)
        if done.returncode != 0:
            raise RuntimeError(f'{" ".join(command)} ended with {done.returncode}: {done.stderr.strip()}')
        return done.stdout

    def nodes_are(self, state, nodes=('n1', 'n2')):
        try:
            states = set(self.run('sinfo', '-hN', '-n', ','.join(nodes), '-o', '%T').split())
        except RuntimeError:  # the controller does not answer yet
            return False
        return states == {state}

    def wait_for_nodes(self, state, nodes):
        wait_until(lambda: self.nodes_are(state, nodes), 120, f'{", ".join(nodes)} {state}', every=0.2)

    def wait_for_job(self, name, state, seconds=180):
        wait_until(lambda: state in self.run('squeue', '-h', '-t', 'all', '-n', name, '-o', '%T').split(), seconds,
                   f'the job {name} {state}', every=0.2)

    def update(self, *words):
        self.run('scontrol', 'update', *words)

    def token(self, seconds=3600, user=USER):
        return self.run('scontrol', 'token', f'username={user}', f'lifespan={seconds}').strip().split('=', 1)[1]

    def submit(self, name, script, *options):
        """The id of a user's job."""
        told = self.run('sbatch', '--parsable', '--job-name', name, '--output', 'out-%j.txt', *options,
                        input='#!/bin/sh\n' + script + '\n', user=USER, group=USER, extra_groups=[],
                        cwd=os.path.join(self.folder, 'jobs'), env={**os.environ, 'HOME': '/'})
        return told.strip().split(';')[0]
