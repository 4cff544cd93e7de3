// Our IRC client for scripts that play against real servers: told by its arguments where to go and who to be, tells by
// lines of JSON what happens, and does what lines on its standard input ask for.
#include <cstdio>

#include <unistd.h>

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include "netcore/makereactor.h"
#include "protocols/irc/client/standingclient.h"

using namespace everyport;
using namespace everyport::irc;
using namespace Qt::StringLiterals;

namespace {

QString text(const QByteArray& bytes)
{
    return QString::fromUtf8(bytes);
}

void tell(const QString& event, QJsonObject facts = {})
{
    facts.insert(u"event"_s, event);
    std::puts(QJsonDocument(facts).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

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

class Teller final : public ClientEvents {
public:
    void welcomed(const QByteArray& nick) override { tell(u"welcomed"_s, {{u"nick"_s, text(nick)}}); }
    void nickRefused(const QByteArray& nick, const Error& why) override { tell(u"nickRefused"_s, {{u"nick"_s, text(nick)}, {u"code"_s, why.code}}); }
    void motdReceived(const QString&) override { tell(u"motd"_s); }
    void loggedIn(const QByteArray& account) override { tell(u"loggedIn"_s, {{u"account"_s, text(account)}}); }
    void loginFailed(const Error& why) override { tell(u"loginFailed"_s, {{u"text"_s, why.text}}); }
    void lagMeasured(std::chrono::milliseconds lag) override { tell(u"lag"_s, {{u"ms"_s, qint64(lag.count())}}); }
    void disconnected(const Error& why) override { tell(u"disconnected"_s, {{u"text"_s, why.text}, {u"closed"_s, why.isClosed()}}); }
    void joined(const Cause& who, const QByteArray& channel) override { tell(u"joined"_s, by(who, {{u"channel"_s, text(channel)}})); }
    void membersReceived(const QByteArray& channel) override { tell(u"members"_s, {{u"channel"_s, text(channel)}}); }
    void parted(const Cause& who, const QByteArray& channel, const QString& why) override
    {
        tell(u"parted"_s, by(who, {{u"channel"_s, text(channel)}, {u"text"_s, why}}));
    }
    void kicked(const Cause& who, const QByteArray& channel, const QByteArray& nick, const QString& why) override
    {
        tell(u"kicked"_s, by(who, {{u"channel"_s, text(channel)}, {u"nick"_s, text(nick)}, {u"text"_s, why}}));
    }
    void quit(const Cause& who, const QString& why, const QByteArrayList& channels) override
    {
        tell(u"quit"_s, by(who, {{u"text"_s, why}, {u"channels"_s, text(channels.join(' '))}}));
    }
    void netSplit(const QByteArrayList& servers, const QHash<QByteArray, QByteArrayList>& people) override { tell(u"netSplit"_s, net(servers, people)); }
    void netJoined(const QByteArrayList& servers, const QHash<QByteArray, QByteArrayList>& people) override { tell(u"netJoined"_s, net(servers, people)); }
    void topicChanged(const Cause& who, const QByteArray& channel, const QString& topic) override
    {
        tell(u"topic"_s, by(who, {{u"channel"_s, text(channel)}, {u"text"_s, topic}}));
    }
    void modesChanged(const Cause& who, const QByteArray& target, const QList<ModeChange>& changes) override
    {
        QByteArrayList words;
        for (const auto& line : writeModeChanges(changes, 0, 0))
            words += line;
        tell(u"modes"_s, by(who, {{u"target"_s, text(target)}, {u"text"_s, text(words.join(' '))}}));
    }
    void listReceived(const QByteArray& channel, char mode) override { tell(u"list"_s, {{u"channel"_s, text(channel)}, {u"mode"_s, QString(QLatin1Char(mode))}}); }
    void invited(const Cause& who, const QByteArray& channel, const QByteArray& nick) override
    {
        tell(u"invited"_s, by(who, {{u"channel"_s, text(channel)}, {u"nick"_s, text(nick)}}));
    }
    void nickChanged(const Cause& who, const QByteArray& nick) override { tell(u"nick"_s, by(who, {{u"nick"_s, text(nick)}})); }
    void awayChanged(const Cause& who, bool isAway, const QString& why) override { tell(u"away"_s, by(who, {{u"away"_s, isAway}, {u"text"_s, why}})); }
    void wentOnline(const QByteArray& nick) override { tell(u"online"_s, {{u"nick"_s, text(nick)}}); }
    void wentOffline(const QByteArray& nick) override { tell(u"offline"_s, {{u"nick"_s, text(nick)}}); }
    void realNameChanged(const Cause& who, const QString& name) override { tell(u"realName"_s, by(who, {{u"text"_s, name}})); }
    void textReceived(const Cause& who, const client::ReceivedText& said) override
    {
        tell(u"text"_s, by(who, {{u"target"_s, text(said.target)}, {u"text"_s, said.text}, {u"kind"_s, int(said.kind)}, {u"label"_s, text(said.label)},
            {u"old"_s, who.isHistory}, {u"age"_s, double(QDateTime::currentMSecsSinceEpoch() - who.time)}}));
    }
    void typingReceived(const Cause& who, const QByteArray& target, const QByteArray& state) override
    {
        tell(u"typing"_s, by(who, {{u"target"_s, text(target)}, {u"state"_s, text(state)}}));
    }
    void ctcpReceived(const Cause& who, const QByteArray& command, const QString& arguments, bool isReply) override
    {
        tell(u"ctcp"_s, by(who, {{u"command"_s, text(command)}, {u"text"_s, arguments}, {u"reply"_s, isReply}}));
    }
    void replyReceived(int numeric, const QByteArrayList& parameters) override { tell(u"reply"_s, {{u"numeric"_s, numeric}, {u"text"_s, text(parameters.join(' '))}}); }
};

void tellState(const Client& client, const QByteArray& name)
{
    const auto* channel = client.channels().find(name);
    if (!channel)
        return tell(u"state"_s, {{u"there"_s, false}});
    QJsonObject members;
    for (auto one = channel->members.begin(); one != channel->members.end(); ++one)
        members.insert(text(one.key()), text(one.value()));
    QJsonObject modes;
    for (auto one = channel->modes.begin(); one != channel->modes.end(); ++one)
        modes.insert(QString(QLatin1Char(one.key())), text(one.value()));
    QJsonArray bans;
    for (const auto& ban : channel->lists.value('b'))
        bans.append(text(ban.mask));
    tell(u"state"_s, {{u"there"_s, true}, {u"members"_s, members}, {u"modes"_s, modes}, {u"topic"_s, channel->topic}, {u"bans"_s, bans}});
}

void tellPerson(const Client& client, const QByteArray& nick)
{
    const auto* person = client.channels().person(nick);
    if (!person)
        return tell(u"person"_s, {{u"there"_s, false}});
    tell(u"person"_s, {{u"there"_s, true}, {u"user"_s, text(person->user)}, {u"host"_s, text(person->host)}, {u"name"_s, person->realName}, {u"away"_s, person->isAway},
        {u"account"_s, text(person->account)}});
}

/// What a line asks for: a word, then what it needs.
class Orders {
public:
    Orders(StandingClient& standing) : m_standing(standing) {}

    void obey(const QByteArray& line)
    {
        const auto space = line.indexOf(' ');
        const auto word = space < 0 ? line : line.first(space);
        const auto rest = space < 0 ? QByteArray() : line.sliced(space + 1);
        auto* client = m_standing.client();
        if (word == "stop")
            m_task = m_standing.stop(text(rest));
        else if (!client)
            tell(u"failed"_s, {{u"text"_s, u"not connected"_s}});
        else if (!ask(*client, word, rest))
            report(request(*client, word, rest.split(' '), rest));
    }

private:
    void report(const Result<Done>& done)
    {
        if (!done)
            tell(u"failed"_s, {{u"text"_s, done.error().text}});
    }
    // What is told, not asked of the server.
    bool ask(Client& client, const QByteArray& word, const QByteArray& rest)
    {
        if (word == "state")
            tellState(client, rest);
        else if (word == "person")
            tellPerson(client, rest);
        else if (word == "capabilities")
            tell(u"capabilities"_s, {{u"text"_s, capabilities(client)}});
        else if (word == "list")
            client.askForList(rest, 'b');
        else if (word == "whois")
            whois(client, rest);
        else
            return false;
        return true;
    }
    static QString capabilities(const Client& client)
    {
        QByteArrayList names;
        for (int i = 0; i < int(Capability::Count); ++i) {
            if (client.has(Capability(i)))
                names.append(capabilityName(Capability(i)));
        }
        return text(names.join(' '));
    }
    void whois(Client& client, const QByteArray& nick)
    {
        m_answer = client.ask({{}, {}, "WHOIS", {nick}});
        m_answer.whenDone([](const Result<QList<Message>>& lines) {
            QStringList commands;
            for (const auto& line : lines ? *lines : QList<Message>())
                commands.append(text(line.command));
            tell(u"whois"_s, {{u"ok"_s, lines.ok()}, {u"text"_s, commands.join(u' ')}});
        });
    }
    static Result<Done> request(Client& client, const QByteArray& word, const QByteArrayList& words, const QByteArray& rest)
    {
        const auto after = text(rest.mid(rest.indexOf(' ') + 1));
        if (word == "join")
            return client.join(words.value(0), words.value(1));
        if (word == "part")
            return client.part(words.value(0), text(words.value(1)));
        if (word == "say" || word == "act") {
            const auto said = client.say(words.value(0), after, {word == "act" ? client::ReceivedText::Kind::Action : client::ReceivedText::Kind::Message});
            return said ? Result<Done>(Done()) : Result<Done>(said.error());
        }
        if (word == "nick")
            return client.changeNick(words.value(0));
        if (word == "topic")
            return client.changeTopic(words.value(0), after);
        if (word == "mode")
            return client.changeModes(words.value(0), parseModeChanges(words.value(1), words.mid(2), client.isupport()));
        if (word == "kick")
            return client.kick(words.value(0), words.value(1), text(words.value(2)));
        if (word == "invite")
            return client.invite(words.value(0), words.value(1));
        if (word == "away")
            return client.setAway(text(rest));
        if (word == "realname")
            return client.changeRealName(text(rest));
        if (word == "typing")
            return client.sendTyping(words.value(0), "active");
        if (word == "watch")
            return client.people().watch(words);
        return client.send(Message::from(*MessageView::parse(rest)));
    }

    StandingClient& m_standing;
    Task<Result<Done>> m_task;
    Task<Result<QList<Message>>> m_answer;
};

} // namespace

// ircpeer ENDPOINT NICK [user=NAME password=WORD trust=FILE certificate=FILE key=FILE pace=MS]
int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const auto arguments = app.arguments();
    QHash<QString, QString> words;
    for (const auto& one : arguments.mid(3))
        words.insert(one.section(u'=', 0, 0), one.section(u'=', 1));
    auto reactor = std::move(*makeReactor());
    Teller teller;

    StandingClient::Options options;
    options.identity.nick = arguments.value(2).toUtf8();
    options.identity.realName = u"Peer of a test"_s;
    if (words.contains(u"user"_s))
        options.identity.login = client::Login{.name = words.value(u"user"_s), .password = words.value(u"password"_s)};
    options.endpoint = *Endpoint::parse(arguments.value(1));
    options.client.pacing.interval = std::chrono::milliseconds(words.value(u"pace"_s, u"0"_s).toInt());
    options.backoff = Backoff({.initial = std::chrono::milliseconds(200), .jitter = std::chrono::milliseconds(0)});
    options.attemptFailed = [](const Error& error, std::chrono::milliseconds) { tell(u"attemptFailed"_s, {{u"text"_s, error.text}}); };
    options.gaveUp = [](const Error& error) { tell(u"gaveUp"_s, {{u"text"_s, error.text}}); };
    TlsContext::ClientOptions tls;
    if (QFile trusted(words.value(u"trust"_s)); words.contains(u"trust"_s) && trusted.open(QIODevice::ReadOnly))
        tls.trustedPem = trusted.readAll();
    if (words.contains(u"certificate"_s)) {
        tls.certificate = *Certificate::load(words.value(u"certificate"_s), words.value(u"key"_s));
        options.identity.login = client::Login{.name = words.value(u"user"_s), .hasCertificate = true};
    }
    options.tls = *TlsContext::client(tls);

    StandingClient standing(*reactor, teller, options);
    Orders orders(standing);
    standing.start();
    QSocketNotifier asked(0, QSocketNotifier::Read);
    QByteArray pending;
    QObject::connect(&asked, &QSocketNotifier::activated, &app, [&] {
        char bytes[4096];
        const auto count = ::read(0, bytes, sizeof bytes);
        if (count <= 0)
            return QCoreApplication::quit();
        auto lines = (pending + QByteArray(bytes, qsizetype(count))).split('\n');
        pending = lines.takeLast();
        for (const auto& line : lines)
            orders.obey(line);
    });
    return QCoreApplication::exec();
}
