#!/usr/bin/env python3
"""The connector to FOLIO and the demo's FOLIO, judged by Prism from the OpenAPI description of mod-scheduler.

usage: peer_prism.py CONNECTORPEER DEMOPEER DESCRIPTION FOLDER    (everything is written below FOLDER)
Ends with 77 where Prism cannot be installed."""
import json
import os
import re
import subprocess
import sys
import urllib.error
import urllib.request

from prism import NotInstallable, Prism, installed

SKIPPED = 77
VIOLATION = 'stoplight.io/prism'  # stands in the type of Prism's own errors

TIMER = {'enabled': True, 'moduleName': 'mod-users', 'moduleId': 'mod-users-19.4.0',
         'routingEntry': {'methods': ['POST'], 'pathPattern': '/users/expire/timer', 'unit': 'minute', 'delay': '7'}}
KEY = 'user#mod-users#POST#/users/expire/timer'
NOWHERE = '00000000-0000-4000-8000-000000000000'


def send(url, method='GET', body=None, headers=None):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, {'Content-Type': 'application/json', **(headers or {})}, method=method)
    try:
        with urllib.request.urlopen(request, timeout=30) as reply:
            return reply.status, reply.read().decode(), reply.headers
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode(), error.headers


def expect(what, condition, detail=''):
    print(('ok       ' if condition else 'FAILED   ') + what + ('' if condition else ': ' + str(detail)), flush=True)
    return condition


def run_connector(program, url, token=None, key=''):
    environment = dict(os.environ)
    environment.pop('FOLIO_TOKEN', None)
    if token:
        environment['FOLIO_TOKEN'] = token
    done = subprocess.run([program, url, 'diku', key], env=environment, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, timeout=120)
    return done.returncode, done.stdout


def the_connector_speaks_what_is_described(program, prism):
    code, said = run_connector(program, prism.url)
    steps = ('listed', 'disabled', 'enabled', 'recreated', 'deleted')
    fine = [expect(f'mock: {step}', re.search(f'^{step}', said, re.M), said) for step in steps]
    return all(fine) and expect('mock: the connector ends well', code == 0, said)


def log_in(url):
    status, body, headers = send(url + '/authn/login-with-expiry', 'POST',
                                 {'username': 'operator', 'password': 'demo-only'}, {'x-okapi-tenant': 'diku'})
    cookies = ' '.join(headers.get_all('Set-Cookie') or [])
    found = re.search(r'folioAccessToken=([^;]+)', cookies)
    assert status == 201 and found, (status, body)
    return found.group(1)


def judged(what, expected, answer):
    """Prism turns a violation into an error of its own, whose type names it."""
    status, body, _ = answer
    violated = VIOLATION in body
    return expect(f'proxy: {what}', status == expected and not violated, f'{status} {body[:600]}')


def the_demo_keeps_to_the_description(url, token):
    headers = {'x-okapi-tenant': 'diku', 'X-Okapi-Token': token}
    timers = url + '/scheduler/timers'
    fine = [judged('list', 200, send(timers + '?offset=0&limit=500', headers=headers)),
            judged('a short page', 200, send(timers + '?limit=3', headers=headers))]
    made = send(timers, 'POST', TIMER, headers)
    fine.append(judged('create', 201, made))
    timer = json.loads(made[1])
    one = timers + '/' + timer.get('id', NOWHERE)
    change = {**timer, 'enabled': False}
    change.pop('metadata', None)
    fine += [judged('read one', 200, send(one, headers=headers)),
             judged('update', 200, send(one, 'PUT', change, headers)),
             judged('delete', 204, send(one, 'DELETE', None, headers)),
             judged('read what is gone', 404, send(one, headers=headers)),
             judged('update what is gone', 404, send(one, 'PUT', change, headers)),
             judged('create without a trigger', 400,
                    send(timers, 'POST', {**TIMER, 'routingEntry': {'methods': ['POST'], 'path': '/x'}}, headers)),
             judged('create a second one', 201, send(timers, 'POST', TIMER, headers)),
             judged('create it again', 201, send(timers, 'POST', TIMER, headers))]
    return all(fine)


def the_judge_judges(url, token):
    """Else all of the above would say nothing."""
    headers = {'x-okapi-tenant': 'diku', 'X-Okapi-Token': token}
    status, body, _ = send(url + '/scheduler/timers', 'POST', {**TIMER, 'enabled': 'yes'}, headers)
    return expect('proxy: a request that violates the description is noticed', VIOLATION in body, f'{status} {body}')


def the_connector_and_the_demo_understand_each_other(program, url, token):
    code, said = run_connector(program, url, token, KEY)
    return expect('proxy: the connector changes a timer of the demo', code == 0 and VIOLATION not in said, said)


def judge(connector, demo, description, program, folder):
    with Prism(program, 'mock', description, log=os.path.join(folder, 'mock.log')) as mock:
        fine = the_connector_speaks_what_is_described(connector, mock)
    server = subprocess.Popen([demo], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        url = server.stdout.readline().strip()
        token = log_in(url)
        with Prism(program, 'proxy', description, url, log=os.path.join(folder, 'proxy.log')) as proxy:
            fine = the_demo_keeps_to_the_description(proxy.url, token) and fine
            fine = the_judge_judges(proxy.url, token) and fine
            fine = the_connector_and_the_demo_understand_each_other(connector, proxy.url, token) and fine
    finally:
        server.stdin.close()
        server.wait(30)
    return fine


def main():
    connector, demo, description, folder = sys.argv[1:]
    try:
        program = installed(os.path.join(folder, 'prism'))
    except NotInstallable as why:
        print(f'skipped: Prism cannot be installed: {why}')
        return SKIPPED
    return 0 if judge(connector, demo, description, program, folder) else 1


if __name__ == '__main__':
    sys.exit(main())
