"""A real SMTP server (Debian's python3-aiosmtpd) on a free port of loopback, for tests.

mailserver.py [--tls CERT KEY | --smtps CERT KEY] [--user USER --password PASSWORD] [--refuse ADDRESS] [--port PORT]

Prints one JSON object a line: first {"port": N}, then one for each mail that arrived, with its envelope and
with what a mail program reads in it. --tls asks for STARTTLS, --smtps speaks TLS from the first byte. Ends when
its standard input does.
"""

import argparse
import base64
import email
import email.policy
import json
import socket
import ssl
import sys

try:
    from aiosmtpd.controller import Controller
    from aiosmtpd.smtp import SMTP, AuthResult
except ImportError as error:
    print(json.dumps({"missing": str(error)}), flush=True)
    sys.exit(77)


def tell(value):
    print(json.dumps(value), flush=True)


def part_of(message, kind):
    for part in message.walk():
        if part.get_content_type() == kind and not part.is_attachment():
            return part.get_content()
    return None


def files_of(message):
    return [{
        "name": part.get_filename(),
        "type": part.get_content_type(),
        "content": base64.b64encode(part.get_payload(decode=True)).decode("ascii"),
    } for part in message.walk() if part.is_attachment()]


class Handler:
    def __init__(self, refused):
        self.refused = refused

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address == self.refused:
            return "550 5.1.1 nobody of that name here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        raw = envelope.content
        message = email.message_from_bytes(raw, policy=email.policy.default)
        tell({
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "tls": server.transport.get_extra_info("ssl_object") is not None,
            "login": bool(session.authenticated),
            "headers": [[name, str(value)] for name, value in message.items()],
            "rawHeaders": raw.split(b"\r\n\r\n", 1)[0].decode("latin-1"),
            "type": message.get_content_type(),
            "text": part_of(message, "text/plain"),
            "html": part_of(message, "text/html"),
            "files": files_of(message),
            "bareLineFeed": b"\n" in raw.replace(b"\r\n", b""),
        })
        return "250 OK"


def tls_context(files):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*files)
    return context


class LoopbackController(Controller):
    def __init__(self, handler, options, port, **more):
        self.options = options
        if not port:
            with socket.socket() as probe:
                probe.bind(("127.0.0.1", 0))
                port = probe.getsockname()[1]
        super().__init__(handler, hostname="127.0.0.1", port=port, **more)

    def _trigger_server(self):
        """aiosmtpd's own try whether it has begun trusts no certificate made for a test."""
        if not self.ssl_context:
            return super()._trigger_server()
        trusting = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        trusting.check_hostname = False
        trusting.verify_mode = ssl.CERT_NONE
        with socket.create_connection((self.hostname, self.port), 5) as plain:
            with trusting.wrap_socket(plain) as encrypted:
                encrypted.recv(1024)

    def factory(self):
        return SMTP(self.handler, **self.options)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tls", nargs=2)
    parser.add_argument("--smtps", nargs=2)
    parser.add_argument("--user")
    parser.add_argument("--password")
    parser.add_argument("--refuse")
    parser.add_argument("--port", type=int, default=0)
    arguments = parser.parse_args()
    options = {}
    if arguments.tls:
        options.update(tls_context=tls_context(arguments.tls), require_starttls=True)
    if arguments.user:
        def authenticate(server, session, envelope, mechanism, data):
            good = (getattr(data, "login", b"") == arguments.user.encode()
                    and getattr(data, "password", b"") == arguments.password.encode())
            return AuthResult(success=good, handled=good)
        # To aiosmtpd a connection that was encrypted from the start is not: it only knows STARTTLS.
        options.update(authenticator=authenticate, auth_required=True, auth_require_tls=not arguments.smtps)
    controller = LoopbackController(Handler(arguments.refuse), options, arguments.port,
                                    ssl_context=tls_context(arguments.smtps) if arguments.smtps else None)
    controller.start()
    tell({"port": controller.port})
    sys.stdin.read()
    controller.stop()


main()
