#!/usr/bin/python3
"""A tray in the place of a desktop's: takes the items of programs and tells who they are. Nothing is drawn.

Says "ready" on stdout once it has its name on the session bus, and runs until it is ended."""
import sys

from gi.repository import Gio, GLib

NAME = 'org.kde.StatusNotifierWatcher'
PATH = '/StatusNotifierWatcher'
INTERFACE = f"""<node><interface name="{NAME}">
  <method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
  <method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
  <property name="RegisteredStatusNotifierItems" type="as" access="read"/>
  <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
  <property name="ProtocolVersion" type="i" access="read"/>
  <signal name="StatusNotifierItemRegistered"><arg type="s"/></signal>
</interface></node>"""


class Watcher:
    def __init__(self):
        self.items = []

    def called(self, bus, sender, path, interface, method, arguments, invocation):
        if method == 'RegisterStatusNotifierItem':
            service = arguments.unpack()[0]
            self.items.append(service)
            bus.emit_signal(None, PATH, NAME, 'StatusNotifierItemRegistered', GLib.Variant('(s)', (service,)))
        invocation.return_value(None)

    def asked(self, bus, sender, path, interface, name):
        return {'RegisteredStatusNotifierItems': GLib.Variant('as', self.items),
                'IsStatusNotifierHostRegistered': GLib.Variant('b', True),
                'ProtocolVersion': GLib.Variant('i', 0)}[name]


def main():
    watcher = Watcher()
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    interface = Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0]
    bus.register_object(PATH, interface, watcher.called, watcher.asked, None)
    loop = GLib.MainLoop()
    Gio.bus_own_name_on_connection(bus, NAME, Gio.BusNameOwnerFlags.NONE,
                                   lambda *_: print('ready', flush=True), lambda *_: loop.quit())
    loop.run()
    return 1


if __name__ == '__main__':
    sys.exit(main())
