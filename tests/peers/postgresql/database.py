"""A PostgreSQL in a temporary folder, on loopback, where a user needs a password."""
import glob
import os
import pwd
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, '..', 'support'))
from daemons import Daemons, NotPossible, free_ports, listens, wait_until  # noqa: E402

USER = 'operator'
PASSWORD = 'hush-hush-8462'


def programs():
    found = sorted(glob.glob('/usr/lib/postgresql/*/bin/initdb'))
    if not found:
        raise NotPossible('PostgreSQL is not installed (postgresql)')
    return os.path.dirname(found[-1])


def account():
    """Whose server it is: PostgreSQL does not run as root."""
    if os.geteuid() != 0:
        return None
    try:
        return pwd.getpwnam('postgres')
    except KeyError:
        raise NotPossible('there is no user postgres, and PostgreSQL does not run as root') from None


class Database:
    def __init__(self):
        self.programs = programs()
        self.account = account()
        self.folder = tempfile.mkdtemp(prefix='jobwatch-pg-')
        self.port = free_ports(1)[0]
        self.daemons = Daemons(os.path.join(self.folder, 'out'))

    def as_user(self):
        return dict(user=self.account.pw_uid, group=self.account.pw_gid, extra_groups=[]) if self.account else {}

    def begin(self):
        password_file = os.path.join(self.folder, 'password')
        with open(password_file, 'w') as file:
            file.write(PASSWORD)
        if self.account:
            for path in (self.folder, password_file):
                os.chown(path, self.account.pw_uid, self.account.pw_gid)
        done = subprocess.run(
            [os.path.join(self.programs, 'initdb'), '-D', self.data(), '-A', 'scram-sha-256', '-U', USER,
             '--pwfile', password_file, '-N', '-E', 'UTF8', '--locale=C.UTF-8'],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd='/', **self.as_user())
        if done.returncode != 0:
            raise NotPossible(f'initdb: {done.stdout.strip()[-300:]}')
        self.start()

    def data(self):
        return os.path.join(self.folder, 'data')

    def start(self):
        self.server = subprocess.Popen(
            [os.path.join(self.programs, 'postgres'), '-D', self.data(), '-k', self.folder, '-h', '127.0.0.1',
             '-p', str(self.port), '-F'],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd='/',
            **self.as_user())
        wait_until(lambda: listens(self.port), 20, f'PostgreSQL on port {self.port}')

    def stop(self):
        """As `pg_ctl stop -m fast`: connections are cut."""
        self.server.send_signal(2)
        self.server.wait(20)

    def end(self):
        if hasattr(self, 'server') and self.server.poll() is None:
            self.server.send_signal(3)
            self.server.wait(20)
        shutil.rmtree(self.folder, ignore_errors=True)

    def url(self, password=''):
        secret = f':{password}' if password else ''
        return f'postgresql://{USER}{secret}@127.0.0.1:{self.port}/postgres'

    def ask(self, sql):
        done = subprocess.run(
            [os.path.join(self.programs, 'psql'), '-h', '127.0.0.1', '-p', str(self.port), '-U', USER, '-d', 'postgres',
             '-At', '-c', sql], env={**os.environ, 'PGPASSWORD': PASSWORD}, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True, check=True, timeout=20)
        return done.stdout.strip()
