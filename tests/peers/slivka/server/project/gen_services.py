"""Writes services/*.service.yaml of the test project."""
import os

import yaml

HOME = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HOME, 'services')
JOB = '/usr/bin/env python3 ${SLIVKA_HOME}/bin/job.py'
LOCAL = {'default': {'type': 'SlivkaQueueRunner'}}
OUTPUTS = {
    'log': {'path': 'stdout', 'name': 'Standard Log', 'media-type': 'text/plain'},
    'error-log': {'path': 'stderr', 'name': 'Error Log', 'media-type': 'text/plain'},
    'output': {'path': 'output.txt', 'name': 'Output file', 'media-type': 'text/plain'},
}


def controlled(default_mode=''):
    return {'type': 'peer_runners.ControlledRunner', 'parameters': {'default_mode': default_mode}}


def parameters_of(service, command):
    """The parameters of the service and how they become arguments of its program."""
    text = {'type': 'text', 'name': 'Text', 'required': False, 'max-length': 24}
    if command != JOB:
        return {'text': text}, {}
    file = {'type': 'file', 'name': 'Input file', 'description': 'Optional text file', 'required': False}
    return {'infile': file, 'text': text}, {
        '_svc': {'arg': f'--svc {service}', 'default': 'present'},
        'infile': {'arg': '--infile $(value)', 'symlink': 'input.txt'},
        'text': {'arg': '--text $(value)'},
    }


def write(service, name, command=JOB, runners=None, selector=None, extra=None):
    parameters, arguments = parameters_of(service, command)
    execution = {'runners': runners or LOCAL}
    if selector:
        execution['selector'] = selector
    document = {
        'slivka-version': '0.8.3', 'name': name, 'description': '', 'author': 'test', 'version': '1.0',
        'license': 'none', 'classifiers': ['Topic=Test'], 'parameters': {**parameters, **(extra or {})},
        'command': command, 'args': arguments, 'env': {'PEER_CONTROL': '${PEER_CONTROL}', 'PATH': '${PATH}'},
        'outputs': OUTPUTS, 'execution': execution,
    }
    with open(os.path.join(OUT, service + '.service.yaml'), 'w') as file:
        yaml.safe_dump(document, file, sort_keys=False)


os.makedirs(OUT, exist_ok=True)
write('ok', 'Always works')
write('missing', 'Command missing (127)', command='${SLIVKA_HOME}/bin/missing-tool')
write('noexec', 'Not executable (126)', command='${SLIVKA_HOME}/bin/noexec-tool')
write('exitcode', 'Fails when told so')
write('stuck', 'Never picked up', runners={'default': {'type': 'peer_runners.StuckQueueRunner'}})
write('noqueue', 'Queue not listening', runners={'default': {'type': 'peer_runners.NoQueueRunner'}})
write('two', 'Two runners, one broken', runners={'good': controlled(), 'broken': controlled('submit-raise')},
      selector='peer_selectors.two', extra={'route': {'type': 'text', 'name': 'Route', 'required': False}})
write('submitfail', 'Submission raises', runners={'default': controlled('submit-raise')})
write('pollfail', 'Status check raises', runners={'default': controlled('poll-raise')})
write('dropped', 'Queue drops jobs', runners={'default': controlled('drop-deleted')})
write('lost', 'Queue answers unknown', runners={'default': controlled('poll-unknown')})
write('rejected', 'Selector rejects', selector='peer_selectors.reject')
write('norunner', 'Selector names a missing runner', selector='peer_selectors.ghost')
