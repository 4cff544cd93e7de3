#include "tests/interop/ircpeer/telling.h"

#include <cstdio>

#include <QDateTime>
#include <QJsonDocument>

namespace everyport::ircpeer {

using namespace everyport::irc;
using namespace Qt::StringLiterals;

namespace {

QJsonObject by(const client::Cause& cause, QJsonObject facts)
{
    facts.insert(u"by"_s, text(cause.nick));
    facts.insert(u"me"_s, cause.isMe);
    facts.insert(u"account"_s, text(cause.account));
    facts.insert(u"id"_s, text(cause.id));
    return facts;
}

QJsonObject net(const QByteArrayList& servers, const QHash<QByteArray, QByteArrayList>& people)
{
    QJsonObject channels;
    for (auto one = people.begin(); one != people.end(); ++one)
        channels.insert(text(one.key()), text(one->join(' ')));
    return {{u"servers"_s, text(servers.join(' '))}, {u"channels"_s, channels}};
}

} // namespace

QString text(const QByteArray& bytes)
{
    return QString::fromUtf8(bytes);
}

void tell(const QString& event, QJsonObject facts)
{
    facts.insert(u"event"_s, event);
    std::puts(QJsonDocument(facts).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

void Teller::welcomed(const QByteArray& nick)
{
    tell(u"welcomed"_s, {{u"nick"_s, text(nick)}});
}

void Teller::nickRefused(const QByteArray& nick, const Error& why)
{
    tell(u"nickRefused"_s, {{u"nick"_s, text(nick)}, {u"code"_s, why.code}});
}

void Teller::loggedIn(const QByteArray& account)
{
    tell(u"loggedIn"_s, {{u"account"_s, text(account)}});
}

void Teller::loginFailed(const Error& why)
{
    tell(u"loginFailed"_s, {{u"text"_s, why.text}});
}

void Teller::lagMeasured(std::chrono::milliseconds lag)
{
    tell(u"lag"_s, {{u"ms"_s, qint64(lag.count())}});
}

void Teller::disconnected(const Error& why)
{
    tell(u"disconnected"_s, {{u"text"_s, why.text}, {u"closed"_s, why.isClosed()}});
}

void Teller::joined(const Cause& who, const QByteArray& channel)
{
    tell(u"joined"_s, by(who, {{u"channel"_s, text(channel)}}));
}

void Teller::membersReceived(const QByteArray& channel)
{
    tell(u"members"_s, {{u"channel"_s, text(channel)}});
}

void Teller::parted(const Cause& who, const QByteArray& channel, const QString& why)
{
    tell(u"parted"_s, by(who, {{u"channel"_s, text(channel)}, {u"text"_s, why}}));
}

void Teller::kicked(const Cause& who, const QByteArray& channel, const QByteArray& nick, const QString& why)
{
    tell(u"kicked"_s, by(who, {{u"channel"_s, text(channel)}, {u"nick"_s, text(nick)}, {u"text"_s, why}}));
}

void Teller::quit(const Cause& who, const QString& why, const QByteArrayList& channels)
{
    tell(u"quit"_s, by(who, {{u"text"_s, why}, {u"channels"_s, text(channels.join(' '))}}));
}

void Teller::netSplit(const QByteArrayList& servers, const QHash<QByteArray, QByteArrayList>& people)
{
    tell(u"netSplit"_s, net(servers, people));
}

void Teller::netJoined(const QByteArrayList& servers, const QHash<QByteArray, QByteArrayList>& people)
{
    tell(u"netJoined"_s, net(servers, people));
}

void Teller::topicChanged(const Cause& who, const QByteArray& channel, const QString& topic)
{
    tell(u"topic"_s, by(who, {{u"channel"_s, text(channel)}, {u"text"_s, topic}}));
}

void Teller::modesChanged(const Cause& who, const QByteArray& target, const QList<ModeChange>& changes)
{
    QByteArrayList words;
    for (const auto& line : writeModeChanges(changes, 0, 0))
        words += line;
    tell(u"modes"_s, by(who, {{u"target"_s, text(target)}, {u"text"_s, text(words.join(' '))}}));
}

void Teller::listReceived(const QByteArray& channel, char mode)
{
    tell(u"list"_s, {{u"channel"_s, text(channel)}, {u"mode"_s, QString(QLatin1Char(mode))}});
}

void Teller::invited(const Cause& who, const QByteArray& channel, const QByteArray& nick)
{
    tell(u"invited"_s, by(who, {{u"channel"_s, text(channel)}, {u"nick"_s, text(nick)}}));
}

void Teller::channelRenamed(const Cause& who, const QByteArray& before, const QByteArray& after, const QString& why)
{
    tell(u"renamed"_s, by(who, {{u"before"_s, text(before)}, {u"after"_s, text(after)}, {u"text"_s, why}}));
}

void Teller::nickChanged(const Cause& who, const QByteArray& nick)
{
    tell(u"nick"_s, by(who, {{u"nick"_s, text(nick)}}));
}

void Teller::awayChanged(const Cause& who, bool isAway, const QString& why)
{
    tell(u"away"_s, by(who, {{u"away"_s, isAway}, {u"text"_s, why}}));
}

void Teller::accountChanged(const Cause& who, const QByteArray& account)
{
    tell(u"accountChanged"_s, by(who, {{u"now"_s, text(account)}}));
}

void Teller::wentOnline(const QByteArray& nick)
{
    tell(u"online"_s, {{u"nick"_s, text(nick)}});
}

void Teller::wentOffline(const QByteArray& nick)
{
    tell(u"offline"_s, {{u"nick"_s, text(nick)}});
}

void Teller::realNameChanged(const Cause& who, const QString& name)
{
    tell(u"realName"_s, by(who, {{u"text"_s, name}}));
}

void Teller::metadataChanged(const QByteArray& target, const QByteArray& key, const QByteArray& value)
{
    tell(u"metadata"_s, {{u"target"_s, text(target)}, {u"key"_s, text(key)}, {u"value"_s, text(value)}});
}

void Teller::textReceived(const Cause& who, const client::ReceivedText& said)
{
    tell(u"text"_s,
        by(who,
            {{u"target"_s, text(said.target)}, {u"text"_s, said.text}, {u"kind"_s, int(said.kind)},
                {u"label"_s, text(said.label)}, {u"status"_s, text(said.status)}, {u"reply"_s, text(said.replyTo)},
                {u"old"_s, who.isHistory}, {u"bot"_s, who.isBot}, {u"time"_s, double(who.time)},
                {u"age"_s, double(QDateTime::currentMSecsSinceEpoch() - who.time)}}));
}

void Teller::typingReceived(const Cause& who, const QByteArray& target, const QByteArray& state)
{
    tell(u"typing"_s, by(who, {{u"target"_s, text(target)}, {u"state"_s, text(state)}}));
}

void Teller::reactionReceived(
    const Cause& who, const QByteArray& target, const QByteArray& id, const QString& reaction, bool isTakenBack)
{
    tell(u"reaction"_s,
        by(who, {{u"target"_s, text(target)}, {u"about"_s, text(id)}, {u"text"_s, reaction}, {u"on"_s, !isTakenBack}}));
}

void Teller::redacted(const Cause& who, const QByteArray& target, const QByteArray& id, const QString& why)
{
    tell(u"redacted"_s, by(who, {{u"target"_s, text(target)}, {u"about"_s, text(id)}, {u"text"_s, why}}));
}

void Teller::readMarkerMoved(const QByteArray& target, qint64 time)
{
    tell(u"marker"_s, {{u"target"_s, text(target)}, {u"time"_s, double(time)}});
}

void Teller::playbackEnded(const QByteArray& target, int lines)
{
    tell(u"playback"_s, {{u"target"_s, text(target)}, {u"count"_s, lines}});
}

void Teller::ctcpReceived(const Cause& who, const QByteArray& command, const QString& arguments, bool isReply)
{
    tell(u"ctcp"_s, by(who, {{u"command"_s, text(command)}, {u"text"_s, arguments}, {u"reply"_s, isReply}}));
}

void Teller::standardReplyReceived(const QByteArray& kind, const QByteArray& command, const QByteArray& code,
    const QByteArrayList& context, const QString& words)
{
    tell(u"standard"_s,
        {{u"kind"_s, text(kind)}, {u"command"_s, text(command)}, {u"code"_s, text(code)},
            {u"context"_s, text(context.join(' '))}, {u"text"_s, words}});
}

void Teller::replyReceived(int numeric, const QByteArrayList& parameters)
{
    tell(u"reply"_s, {{u"numeric"_s, numeric}, {u"text"_s, text(parameters.join(' '))}});
}

} // namespace everyport::ircpeer
