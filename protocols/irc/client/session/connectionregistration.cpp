#include "protocols/irc/client/session/connectionregistration.h"

#include "protocols/irc/text.h"

namespace everyport::irc::client {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 90s; // hosts that ask for ident and names take half a minute
constexpr int mostAttempts = 20;
constexpr int mostShortened = 2; // of a name that is none: it may only be too long
constexpr int mostMappings = 5;  // all names are looked at each time
constexpr qsizetype longestMotd = 64 * 1024;

} // namespace

void ConnectionRegistration::begin()
{
    const auto& who = m_session.identity;
    if (!who.serverPassword.isEmpty()) {
        m_session.sendNow({{}, {}, "PASS", {who.serverPassword}});
        m_session.noteSecret();
    }
    m_session.sendNow({{}, {}, "NICK", {m_session.nick}});
    m_session.sendNow(
        {{}, {}, "USER", {who.user, "0", "*", who.realName.isEmpty() ? who.nick : who.realName.toUtf8()}});
    m_deadline = m_session.clock.callLater(patience, [this] {
        m_session.hangUp(Error::disconnected(Reason::TimedOut, u"The server took too long to let us in."_s));
    });
}

void ConnectionRegistration::listen(Table& table)
{
    table.add("001", [this](const Incoming& line) { welcome(line); });
    table.add("005", [this](const Incoming& line) { supported(line); });
    for (const char* numeric : {"432", "433", "436", "437"})
        table.add(numeric, [this](const Incoming& line) { nickRefused(line); });
    table.add("375", [this](const Incoming&) { m_motd.clear(); });
    table.add("372", [this](const Incoming& line) { motdLine(line); });
    table.add("376", [this](const Incoming&) { motdEnded(); });
    table.add("422", [this](const Incoming&) { motdEnded(); });
    for (const char* numeric : {"464", "465"}) // a wrong password, a ban: ERROR and the end follow
        table.add(numeric, [this](const Incoming& line) { refused(line, line.view.command()); });
    table.add("ERROR", [this](const Incoming& line) {
        if (line.text(0).contains(u"password"_s, Qt::CaseInsensitive)) // ngIRCd has no 464 for a wrong one, or for none
            refused(line, "464");
    });
}

void ConnectionRegistration::refused(const Incoming& line, QByteArrayView code)
{
    if (!m_session.isRegistered)
        m_session.hangUp(Error::refused(Reason::NotAuthorised, decoded(line.view.last()), QString::fromLatin1(code)));
}

void ConnectionRegistration::connectionLost(const Error&)
{
    m_deadline.cancel();
}

void ConnectionRegistration::welcome(const Incoming& line)
{
    if (std::exchange(m_session.isRegistered, true))
        return; // one is enough
    m_deadline.cancel();
    if (const auto given = line.parameter(0); !given.isEmpty())
        m_session.nick = given; // servers cut what is too long
    // "Welcome … nick!user@host", where the server says so
    const auto words = line.view.last().toByteArray().split(' ');
    if (const auto shown = Source::parse(words.last()); m_session.isMe(shown.nick) && !shown.host.isEmpty()) {
        m_session.user = shown.user.toByteArray();
        m_session.host = shown.host.toByteArray();
    }
    m_session.events.welcomed(m_session.nick);
    if (welcomed)
        welcomed();
}

void ConnectionRegistration::nickRefused(const Incoming& line)
{
    // Some write "*" in place of what they take for no name.
    const bool isNamed = line.count() > 2 && (m_session.isRegistered || line.parameter(1) != "*");
    const auto refused = isNamed ? line.parameter(1) : m_session.nick;
    if (m_session.isRegistered && m_session.isupport.isChannel(refused)) // 437 is of channels, too
        return m_session.events.replyReceived(
            line.view.command().toByteArray().toInt(), Message::from(line.view).parameters);
    const Error reason{
        Error::Kind::Refused, Reason::InUse, decoded(line.view.last()), QString::fromLatin1(line.view.command())};
    const bool isTaken = !line.view.isCommand("432");
    if (isTaken && nickTaken && nickTaken(refused))
        return;
    m_session.events.nickRefused(refused, reason);
    if (m_session.isRegistered)
        return;
    ++m_attempts;
    if (isTaken && m_attempts > mostAttempts)
        return m_session.hangUp(reason);
    if (!isTaken && ++m_faulty > int(m_session.identity.otherNicks.size()) + mostShortened)
        return m_session.hangUp(noSuchName(reason.code));
    m_session.nick = nextNick();
    m_session.sendNow({{}, {}, "NICK", {m_session.nick}});
}

Error ConnectionRegistration::noSuchName(const QString& code) const
{
    return Error::refused(Reason::BadValue,
        u"The server takes no such name as “%1”. Choose another one in the settings."_s.arg(
            decoded(m_session.identity.nick)),
        code);
}

// The others that were named, then one sign more each time; a server with short nicks would cut those off, so that
// later ones are changed at their end; so are all where one was none, for it may have been too long.
QByteArray ConnectionRegistration::nextNick()
{
    const auto& who = m_session.identity;
    if (m_attempts <= who.otherNicks.size())
        return who.otherNicks.at(m_attempts - 1);
    const auto further = m_attempts - int(who.otherNicks.size());
    if (further <= 3 && m_faulty == 0)
        return who.nick + QByteArray(further, '_');
    return who.nick.left(6) + QByteArray::number(further * 37 + m_session.clock.wallMsecs() % 37);
}

void ConnectionRegistration::supported(const Incoming& line)
{
    QByteArrayList tokens;
    for (int i = 1; i + 1 < line.count(); ++i)
        tokens.append(line.parameter(i));
    const auto before = m_session.isupport.caseMapping();
    m_session.isupport.apply(tokens);
    if (m_session.isupport.caseMapping() != before && ++m_mappings > mostMappings)
        return m_session.hangUp(
            Error::malformed(Reason::BadValue, u"The server changes over and over which names are the same."_s));
    if (m_session.isupport.caseMapping() != before && caseMappingChanged)
        caseMappingChanged();
    m_session.events.supportChanged();
}

void ConnectionRegistration::motdLine(const Incoming& line)
{
    if (m_motd.size() < longestMotd)
        m_motd += line.text(line.count() - 1) + u'\n';
}

void ConnectionRegistration::motdEnded()
{
    m_session.events.motdReceived(std::exchange(m_motd, {}));
}

} // namespace everyport::irc::client
