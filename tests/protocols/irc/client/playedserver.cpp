#include "tests/protocols/irc/client/playedserver.h"

#include <algorithm>

namespace everyport::irc {

using namespace Qt::StringLiterals;

void Heard::add(const QByteArrayList& words)
{
    auto line = QString::fromUtf8(words.join(' '));
    while (line.endsWith(u' '))
        line.chop(1);
    lines.append(line);
}

void Heard::addNet(
    const QByteArray& what, const QByteArrayList& servers, const QHash<QByteArray, QByteArrayList>& people)
{
    QByteArrayList words = {what, servers.join(',')};
    auto channels = people.keys();
    std::sort(channels.begin(), channels.end());
    for (const auto& channel : channels)
        words.append(channel + '=' + people.value(channel).join(','));
    add(words);
}

void Heard::loginFailed(const Error& error)
{
    add({"loginFailed", error.code.toUtf8()});
    reason = error;
}

void Heard::disconnected(const Error& error)
{
    add({"disconnected"});
    reason = error;
}

void Heard::modesChanged(const Cause& by, const QByteArray& target, const QList<ModeChange>& changes)
{
    QByteArrayList words = {"modes", who(by), target};
    for (const auto& line : writeModeChanges(changes, 0, 0))
        words += line;
    add(words);
}

void Heard::textReceived(const Cause& by, const client::ReceivedText& text)
{
    using Kind = client::ReceivedText::Kind;
    const QByteArray kind = text.kind == Kind::Action ? "action" : text.kind == Kind::Notice ? "notice" : "text";
    add({kind, who(by), text.status + text.target, text.text.toUtf8()});
}

PlayedServer::PlayedServer(client::Identity identity, Client::Options options) : m_identity(std::move(identity))
{
    open(std::move(options));
}

void PlayedServer::open(Client::Options options)
{
    m_wire.reset();
    auto made = std::make_unique<Client>(m_identity, reactor, heard, std::move(options));
    client = made.get();
    client->setGone([this] { client = nullptr; });
    m_wire = std::make_unique<MemoryTransport>();
    m_wire->open(std::move(made));
}

Client::Options PlayedServer::quick()
{
    Client::Options options;
    options.pacing.interval = {};
    return options;
}

void PlayedServer::say(const QByteArray& lines)
{
    for (const auto& line : lines.split('\n'))
        m_wire->feed(line + "\r\n");
}

QByteArrayList PlayedServer::sent()
{
    auto lines = m_wire->takeWritten().split('\n');
    lines.removeLast();
    for (auto& line : lines)
        line.chop(1);
    return lines;
}

void PlayedServer::welcome(const QByteArray& capabilities, const QByteArray& support)
{
    say(":s CAP * LS :" + capabilities);
    for (const auto& line : sent()) {
        if (line.startsWith("CAP REQ "))
            say(":s CAP * ACK " + line.sliced(8));
    }
    say(":s 001 " + client->nick() + " :Welcome to the Test Network " + client->nick() + "!user@host.example");
    say(":s 005 " + client->nick() + " PREFIX=(ov)@+ CHANTYPES=# CASEMAPPING=ascii " + support
        + " :are supported by this server");
    say(":s 422 " + client->nick() + " :MOTD File is missing");
    sent();
    heard.take();
}

void PlayedServer::joinChannel(const QByteArray& name, const QByteArray& names)
{
    const auto me = client->nick();
    say(":" + me + "!user@host.example JOIN " + name + "\n:s 353 " + me + " = " + name + " :" + names + "\n:s 366 " + me
        + ' ' + name + " :End");
    sent();
    heard.take();
}

} // namespace everyport::irc
