#include "app/station/pluginfiles.h"

#include <QDir>
#include <QFileInfo>

#include "app/plugins/plugininfo.h"
#include "netcore/files/notwritten.h"
#include "netcore/files/savefile.h"
#include "netcore/files/sharedrights.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

// What the window shows of it, in its own language as long as nobody changes the file.
constexpr QLatin1StringView about(
    QT_TRANSLATE_NOOP("everyport::Declared", "Greets people in a room, in a browser and at the prompt."));
constexpr QLatin1StringView optionLabel(QT_TRANSLATE_NOOP("everyport::Declared", "Greeting"));
constexpr QLatin1StringView optionHelp(QT_TRANSLATE_NOOP("everyport::Declared", "What stands before the name."));

const auto declaration = R"(# What the program says of this plugin, and what it can be told.
name = "@NAME@"
title = "@TITLE@"
version = "1.0"
description = "@ABOUT@"
api = 1
module = "plugin"          # plugin.py, in this folder

# How long one call may hold the program's loop, and how long it may last.
#hold = "1s"
#timeout = "10s"

# Each option is a field of the plugin's form. Types: text, integer, boolean, choice, duration, size, file,
# endpoint, network. What people set is kept in ../@NAME@.toml.
[options.greeting]
type = "text"
default = "Hello"
label = "@LABEL@"
help = "@HELP@"
required = true
)"_L1;

const auto source = R"("""@TITLE@: an example to begin with. Change it, then: everyportd plugin reload @NAME@

The handbook's page on plugins tells of every port; everyport.plugin has the classes.
"""

from everyport.plugin import Response


def start(plugin):
    """Called when the plugin is switched on. What is registered here goes by itself when it is switched off."""

    def greeting(name):
        return "%s %s" % (plugin.options["greeting"], name or "whoever you are")

    # "!@WORD@ Ann" in a room of the irc and xmpp services; "/@WORD@ Ann" in the window's chat.
    plugin.chat_command("@WORD@", lambda call: greeting(call.words or call.who), "Greets somebody.")

    # http://127.0.0.1:8080/@NAME@?name=Ann, where an http service runs.
    def page(request):
        return Response(greeting(request.query.get("name")) + "\n", content_type="text/plain; charset=utf-8")
    plugin.http("/@NAME@", page)

    # At each full prompt: @WORD@("Ann"). In a terminal: everyportd plugin run @WORD@ Ann
    plugin.console_command("@WORD@", lambda name="": greeting(name), "Greets somebody.")

    plugin.log.info("Ready to greet.")


def stop(plugin):
    """Called when it is switched off. Tasks that were begun here are cancelled afterwards."""
)"_L1;

const auto test = R"("""Run it with: everyportd plugin test @NAME@"""

import os
import unittest

from everyport.plugintest import Rehearsal

HERE = os.path.dirname(os.path.abspath(__file__))


class Greetings(unittest.IsolatedAsyncioTestCase):
    async def test_greets_in_a_room(self):
        async with Rehearsal(HERE) as plugin:
            self.assertEqual(await plugin.chat("@WORD@", "Ann"), ["Hello Ann"])
            self.assertEqual(await plugin.chat("@WORD@", who="bea"), ["Hello bea"])

    async def test_greets_in_a_browser(self):
        async with Rehearsal(HERE, options={"greeting": "Hi"}) as plugin:
            answer = await plugin.http("/@NAME@", query={"name": "Ann"})
            self.assertEqual((answer["status"], answer["body"]), (200, b"Hi Ann\n"))

    async def test_greets_at_the_prompt(self):
        async with Rehearsal(HERE) as plugin:
            self.assertEqual(await plugin.console("@WORD@", "Ann"), "Hello Ann")
            self.assertEqual(plugin.failures, [])
)"_L1;

QByteArray filled(QLatin1StringView text, const QString& name)
{
    auto word = name;
    word.replace(u'-', u'_');
    auto title = name;
    title.replace(u'-', u' ').replace(u'_', u' ');
    title[0] = title[0].toUpper();
    return QString(text)
        .replace("@NAME@"_L1, name)
        .replace("@WORD@"_L1, word)
        .replace("@TITLE@"_L1, title)
        .replace("@ABOUT@"_L1, about)
        .replace("@LABEL@"_L1, optionLabel)
        .replace("@HELP@"_L1, optionHelp)
        .toUtf8();
}

Result<Done> writeFile(const QString& path, const QByteArray& text)
{
    QSaveFile file(path);
    if (file.open(QFile::WriteOnly) && file.write(text) == text.size() && commitWhole(file)) {
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        return Done();
    }
    return notWritten(file, path, Reason::PermissionDenied);
}

} // namespace

Result<QString> writeNewPlugin(const QString& place, const QString& name)
{
    const QString folder = place + u'/' + name;
    if (!plugins::isPluginName(name)) {
        return Error::malformed(Reason::BadValue,
            u"A plugin's name is made of the letters a-z, digits, - and _, a letter first, and has at most 40 of them."_s,
            u"name"_s);
    }
    if (QFileInfo::exists(folder))
        return Error::local(Reason::AlreadyExists, u"%1 is there already, and nothing was written."_s.arg(folder));
    // Nobody else's umask decides who may write code that this user runs.
    auto done = makeSharedFolder(place);
    if (done)
        done = makeSharedFolder(folder);
    if (done)
        done = writeFile(folder + u"/plugin.toml"_s, filled(declaration, name));
    if (done)
        done = writeFile(folder + u"/plugin.py"_s, filled(source, name));
    if (done)
        done = writeFile(folder + u"/test_"_s + QString(name).replace(u'-', u'_') + u".py"_s, filled(test, name));
    if (!done)
        return done.error();
    return folder;
}

} // namespace everyport
