"""A Grid Engine of one computer and two queues. Its daemons listen on every address they find, so that the caller
has to be in a network of its own; see alone()."""
import os
import pwd
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), 'support'))
from daemons import Daemons, NotPossible, wait_until  # noqa: E402

NEEDED = ('/usr/sbin/sge_qmaster', '/usr/sbin/sge_execd', '/usr/bin/qsub',
          '/usr/share/gridengine/default-configuration')
INSIDE = 'JOBWATCH_PEER_ALONE'
HOST, ADDRESS = 'grid', '10.99.0.1'
USER = 'games'
SECONDS = {'load_report_time': '00:00:02', 'max_unheard': '00:00:10', 'min_uid': '0', 'min_gid': '0',
           'reporting_params': 'accounting=true reporting=false flush_time=00:00:01'
                               ' accounting_flush_time=00:00:01 joblog=false sharelog=00:00:00'}


def check():
    if os.geteuid() != 0:
        raise NotPossible('it has to be started by root')
    missing = [path for path in NEEDED if not os.path.exists(path)]
    if missing or not shutil.which('unshare') or not shutil.which('ip'):
        raise NotPossible('not installed: ' + ', '.join(missing or ['unshare or ip']))
    tried = subprocess.run(['unshare', '--net', '--uts', '--mount', '--pid', '--fork', 'true'],
                           capture_output=True, text=True)
    if tried.returncode != 0:
        raise NotPossible('no private network: ' + tried.stderr.strip())


def alone(arguments):
    """Runs this program again where nobody else hears it, and where everything ends with it; inside, goes on."""
    if os.environ.get(INSIDE):
        furnish()
        return
    check()
    os.environ[INSIDE] = 'yes'
    sys.stdout.flush()
    os.execvp('unshare', ['unshare', '--net', '--uts', '--mount', '--pid', '--fork', '--kill-child', '--mount-proc',
                          sys.executable, '-B', *arguments])


def furnish():
    """A name and an address of its own: Grid Engine refuses a host that is called localhost."""
    socket.sethostname(HOST)
    for command in (('ip', 'link', 'set', 'lo', 'up'), ('ip', 'address', 'add', ADDRESS + '/32', 'dev', 'lo')):
        subprocess.run(command, check=True)
    with tempfile.NamedTemporaryFile('w') as hosts:
        hosts.write(f'127.0.0.1 localhost\n{ADDRESS} {HOST}\n')
        hosts.flush()
        os.chmod(hosts.name, 0o644)
        subprocess.run(['mount', '--bind', hosts.name, '/etc/hosts'], check=True)


class Cell:
    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix='jobwatch-gridengine-')
        os.chmod(self.folder, 0o755)
        self.root = os.path.join(self.folder, 'root')
        self.common = os.path.join(self.root, 'default', 'common')
        self.accounting = os.path.join(self.common, 'accounting')
        os.environ.update(SGE_ROOT=self.root, SGE_CELL='default', SGE_QMASTER_PORT='16444', SGE_EXECD_PORT='16445',
                          PATH=os.environ.get('PATH', '') + ':/usr/sbin:/sbin')
        self.daemons = Daemons(os.path.join(self.folder, 'log'))

    # Set-up

    def start(self):
        self.make_folders()
        self.spool()
        self.start_master()
        self.configure()
        self.start_host()
        wait_until(lambda: self.load_is_known(), 30, 'the execution host')

    def make_folders(self):
        admin = pwd.getpwnam('sgeadmin')
        os.makedirs(self.common)
        for name, target in (('bin', '/usr/lib/gridengine'), ('utilbin', '/usr/lib/gridengine'),
                             ('lib', '/usr/lib/gridengine')):
            os.makedirs(os.path.join(self.root, name))
            os.symlink(target, os.path.join(self.root, name, self.architecture()))
        os.symlink('/usr/share/gridengine/util', os.path.join(self.root, 'util'))
        for name in ('qmaster', 'execd', 'spooldb', 'jobs'):
            os.makedirs(os.path.join(self.folder, name))
        os.chmod(os.path.join(self.folder, 'jobs'), 0o1777)
        self.write(os.path.join(self.common, 'act_qmaster'), HOST + '\n')
        with open('/usr/share/gridengine/default-bootstrap') as file:
            bootstrap = file.read().replace('/var/spool/gridengine', self.folder)
        self.write(os.path.join(self.common, 'bootstrap'), bootstrap)
        for folder, names, files in os.walk(self.folder):
            for name in ['.', *names, *files]:
                os.chown(os.path.join(folder, name), admin.pw_uid, admin.pw_gid, follow_symlinks=False)

    def architecture(self):
        return subprocess.run(['/usr/share/gridengine/util/arch'], check=True, capture_output=True,
                              text=True).stdout.strip()

    def write(self, path, text):
        with open(path, 'w') as file:
            file.write(text)
        return path

    def configuration(self):
        with open('/usr/share/gridengine/default-configuration') as file:
            text = file.read()
        for key, value in {**SECONDS, 'execd_spool_dir': os.path.join(self.folder, 'execd')}.items():
            text = re.sub(rf'^{key}\s.*$', f'{key} {value}', text, flags=re.MULTILINE)
        return self.write(os.path.join(self.folder, 'configuration'), text)

    def spool(self):
        tools, resources = '/usr/lib/gridengine/', '/usr/share/gridengine/util/resources/'
        spooled = os.path.join(self.folder, 'spooldb')
        for command in (('spoolinit', 'berkeleydb', 'libspoolb', spooled, 'init'),
                        ('spooldefaults', 'configuration', self.configuration()),
                        ('spooldefaults', 'complexes', resources + 'centry'),
                        ('spooldefaults', 'usersets', resources + 'usersets'),
                        ('spooldefaults', 'managers', 'root', 'sgeadmin')):
            self.run(tools + command[0], *command[1:])
        self.run('chown', '-R', 'sgeadmin:', spooled)

    def configure(self):
        scheduler = re.sub(r'^(schedule_interval)\s.*$', r'\1 0:0:1', self.run('qconf', '-ssconf'), flags=re.MULTILINE)
        scheduler = re.sub(r'^(schedd_job_info)\s.*$', r'\1 true', scheduler, flags=re.MULTILINE)
        self.run('qconf', '-Msconf', self.write(os.path.join(self.folder, 'scheduler'), scheduler))
        self.run('qconf', '-as', HOST)
        with open(os.path.join(HERE, 'queue.in')) as file:
            queue = file.read()
        self.run('qconf', '-Ae', self.write(
            os.path.join(self.folder, 'host'),
            f'hostname {HOST}\nload_scaling NONE\ncomplex_values NONE\nuser_lists NONE\nxuser_lists NONE\n'
            'projects NONE\nxprojects NONE\nusage_scaling NONE\nreport_variables NONE\n'))
        for name in ('short.q', 'long.q'):
            text = queue.replace('@NAME@', name).replace('@HOST@', HOST)
            self.run('qconf', '-Aq', self.write(os.path.join(self.folder, name), text))

    # Daemons

    def start_master(self):
        self.daemons.start('qmaster', 'sge_qmaster', SGE_ND='1')
        self.daemons.wait_for_port('qmaster', 16444)

    def start_host(self):
        self.daemons.start('execd', 'sge_execd', SGE_ND='1')
        self.daemons.wait_for_port('execd', 16445)

    def kill_host(self):
        """As a computer dies: the daemon and everything that runs there. The process numbers are our own."""
        self.daemons.stop('execd', signal.SIGKILL)
        for pid in filter(str.isdigit, os.listdir('/proc')):
            try:
                with open(f'/proc/{pid}/comm') as file:
                    if file.read().startswith('sge_shepherd'):
                        os.kill(int(pid), signal.SIGKILL)
            except OSError:
                continue

    def wait_for_queue_state(self, letter, seconds=180):
        def is_told():
            return re.search(rf"name='state_string'>\w*{letter}", self.run('qhost', '-q', '-xml')) is not None
        wait_until(is_told, seconds, f'a queue in the state {letter}', every=0.5)

    def load_is_known(self):
        return not re.search(rf'^{HOST}\s.*\s-\s+-\s', self.run('qhost'), flags=re.MULTILINE)

    def end(self):
        for name in ('execd', 'qmaster'):
            self.daemons.stop(name)
        shutil.rmtree(self.folder, ignore_errors=True)

    # What an administrator and a user do

    def run(self, *command, **more):
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=30, **more)
        if done.returncode != 0:
            raise RuntimeError(f'{" ".join(command)} ended with {done.returncode}: {done.stdout} {done.stderr}')
        return done.stdout

    def submit(self, name, script, *options):
        """The id of a user's job."""
        jobs = os.path.join(self.folder, 'jobs')
        options = options or ('-q', 'short.q')
        told = self.run('qsub', '-terse', '-N', name, '-wd', jobs, '-o', jobs, '-e', jobs, *options,
                        input='#!/bin/sh\n' + script + '\n', user=USER, group=USER, extra_groups=[], cwd=jobs)
        return told.strip()
