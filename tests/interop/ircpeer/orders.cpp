#include "tests/interop/ircpeer/orders.h"

#include <QJsonArray>

#include "tests/interop/ircpeer/telling.h"

namespace everyport::ircpeer {

using namespace everyport::irc;
using namespace Qt::StringLiterals;

namespace {

void notifyState(const Client& client, const QByteArray& name)
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
    tell(u"state"_s,
        {{u"there"_s, true}, {u"members"_s, members}, {u"modes"_s, modes}, {u"topic"_s, channel->topic},
            {u"bans"_s, bans}});
}

void notifyPerson(const Client& client, const QByteArray& nick)
{
    const auto* person = client.channels().person(nick);
    if (!person)
        return tell(u"person"_s, {{u"there"_s, false}});
    tell(u"person"_s,
        {{u"there"_s, true}, {u"user"_s, text(person->user)}, {u"host"_s, text(person->host)},
            {u"name"_s, person->realName}, {u"away"_s, person->isAway}, {u"account"_s, text(person->account)}});
}

QString capabilities(const Client& client)
{
    QByteArrayList names;
    for (int i = 0; i < int(Capability::Count); ++i) {
        if (client.has(Capability(i)))
            names.append(capabilityName(Capability(i)));
    }
    return text(names.join(' '));
}

client::ReceivedText::Kind kindOf(const QByteArray& word)
{
    using Kind = client::ReceivedText::Kind;
    return word == "act" ? Kind::Action : word == "notice" ? Kind::Notice : Kind::Message;
}

Result<Done> say(Client& client, const QByteArray& target, const QString& what, const client::Saying& how)
{
    const auto said = client.say(target, what, how);
    return said ? Result<Done>(Done()) : Result<Done>(said.error());
}

Result<Done> request(Client& client, const QByteArray& word, const QByteArrayList& words, const QByteArray& rest)
{
    const auto after = text(rest.mid(rest.indexOf(' ') + 1));
    if (word == "join")
        return client.join(words.value(0), words.value(1));
    if (word == "part")
        return client.part(words.value(0), text(words.value(1)));
    if (word == "say" || word == "act" || word == "notice")
        return say(client, words.value(0), after, {kindOf(word)});
    if (word == "paragraph") // lines, parted by a stroke
        return say(client, words.value(0), QString(after).replace(u'|', u'\n'), {});
    if (word == "reply")
        return say(client, words.value(0), text(words.mid(2).join(' ')),
            {client::ReceivedText::Kind::Message, words.value(1)});
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
    if (word == "react" || word == "unreact")
        return client.react(words.value(0), words.value(1), text(words.value(2)), word == "unreact");
    if (word == "redact")
        return client.redact(words.value(0), words.value(1), text(words.value(2)));
    if (word == "read")
        return client.markRead(words.value(0), words.value(1).toLongLong());
    if (word == "set")
        return client.metadata().set(words.value(0), words.value(1), words.mid(2).join(' '));
    if (word == "get")
        return client.metadata().get(words.value(0), words.mid(1));
    if (word == "subscribe")
        return client.metadata().subscribe(words);
    if (word == "quit") {
        client.quit(text(rest));
        return Done();
    }
    return client.send(Message::from(*MessageView::parse(rest)));
}

} // namespace

void Orders::obey(const QByteArray& line)
{
    const auto space = line.indexOf(' ');
    const auto word = space < 0 ? line : line.first(space);
    const auto rest = space < 0 ? QByteArray() : line.sliced(space + 1);
    const auto words = rest.split(' ');
    auto* client = m_standing.client();
    if (word == "stop") {
        m_task = m_standing.stop(text(rest));
    } else if (word == "start") {
        m_standing.start();
    } else if (word == "bound") {
        tell(u"bound"_s, {{u"on"_s, m_standing.continuity().isLoginBound()}});
    } else if (word == "dcc" && m_dcc.obey(client, words)) {
        return;
    } else if (!client) {
        tell(u"failed"_s, {{u"text"_s, u"not connected"_s}});
    } else if (!ask(*client, word, words, rest)) {
        if (const auto done = request(*client, word, words, rest); !done)
            tell(u"failed"_s, {{u"text"_s, done.error().text}});
    }
}

// What is told, not asked of the server, and what has an answer of its own.
bool Orders::ask(Client& client, const QByteArray& word, const QByteArrayList& words, const QByteArray& rest)
{
    if (word == "state")
        notifyState(client, rest);
    else if (word == "person")
        notifyPerson(client, rest);
    else if (word == "capabilities")
        tell(u"capabilities"_s, {{u"text"_s, capabilities(client)}});
    else if (word == "list")
        client.askForList(words.value(0), words.value(1, "b").front());
    else if (word == "whois")
        whois(client, rest);
    else if (word == "history")
        history(client, words);
    else if (word == "register" || word == "verify")
        account(client, word, words);
    else
        return false;
    return true;
}

void Orders::whois(Client& client, const QByteArray& nick)
{
    m_answer = client.ask({{}, {}, "WHOIS", {nick}});
    m_answer.whenDone([](const Result<QList<Message>>& lines) {
        QStringList commands;
        for (const auto& line : lines ? *lines : QList<Message>())
            commands.append(text(line.command));
        tell(u"whois"_s, {{u"ok"_s, lines.ok()}, {u"text"_s, commands.join(u' ')}});
    });
}

// history KIND TARGET FROM TO LIMIT, "-" for none
void Orders::history(Client& client, const QByteArrayList& words)
{
    using Kind = client::HistoryRequest::Kind;
    static const QHash<QByteArray, Kind> kinds = {{"latest", Kind::Latest}, {"before", Kind::Before},
        {"after", Kind::After}, {"around", Kind::Around}, {"between", Kind::Between}};
    m_history = client.requestHistory(
        {kinds.value(words.value(0)), words.value(1), words.value(2), words.value(3), words.value(4).toInt()});
    m_history.whenDone([](const Result<int>& count) {
        tell(u"history"_s,
            {{u"ok"_s, count.ok()}, {u"count"_s, count.valueOr(-1)},
                {u"code"_s, count ? QString() : count.error().code}});
    });
}

void Orders::account(Client& client, const QByteArray& word, const QByteArrayList& words)
{
    auto& accounts = client.accountRegistration();
    m_registering = word == "register" ? accounts.registerAccount(words.value(0), words.value(1), words.value(2))
                                       : accounts.verify(words.value(0), words.value(1));
    m_registering.whenDone([](const Result<client::AccountRegistration::Answer>& how) {
        tell(u"registered"_s, {{u"ok"_s, how.ok()}, {u"code"_s, how ? QString() : how.error().code}});
    });
}

} // namespace everyport::ircpeer
