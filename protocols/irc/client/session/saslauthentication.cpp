#include "protocols/irc/client/session/saslauthentication.h"

#include "protocols/irc/text.h"

namespace everyport::irc::client {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pieceSize = 400;
constexpr qsizetype longestMessage = 64 * 1024;
const QString plus = u"SCRAM-SHA-256-PLUS"_s;

} // namespace

QStringList SaslAuthentication::candidates() const
{
    const auto& login = m_session.identity.login;
    if (!login)
        return {};
    QStringList wanted;
    if (login->hasCertificate)
        wanted << u"EXTERNAL"_s;
    if (!login->password.isEmpty()) {
        if (!m_session.channelBinding.isEmpty())
            wanted << plus;
        wanted << u"SCRAM-SHA-256"_s;
        if (m_session.isSafe || login->plainInTheClear)
            wanted << u"PLAIN"_s;
    }
    const auto offered = m_session.offered.value("sasl");
    const auto names = QString::fromLatin1(offered).split(
        u',', Qt::SkipEmptyParts); // none: before CAP 302 a server does not say
    wanted.removeIf(
        [&names](const QString& one) { return !names.isEmpty() && !names.contains(one, Qt::CaseInsensitive); });
    if ((names.contains(plus) && wanted.contains(plus)) || m_continuity.isLoginBound())
        dropWeaker(wanted);
    return wanted;
}

void SaslAuthentication::dropWeaker(QStringList& mechanisms) const
{
    if (!m_session.identity.login->mayGoUnbound)
        mechanisms.removeIf([](const QString& one) { return one != plus && one != "EXTERNAL"_L1; });
}

bool SaslAuthentication::isPossible() const
{
    return m_session.has(Capability::Sasl) && !candidates().isEmpty();
}

/// What to tell where there is no way.
QString SaslAuthentication::whyNot() const
{
    return m_session.identity.login && m_continuity.isLoginBound() && !m_session.identity.login->mayGoUnbound
        ? u"The server used to bind the login to the encrypted connection (SCRAM-SHA-256-PLUS) and no longer offers it. Somebody may stand in between."_s
        : u"The server offers no way in which we could log in."_s;
}

void SaslAuthentication::begin()
{
    m_failure = Error::unsupported(Reason::None, u"The server takes none of the ways in which we could log in."_s);
    m_left = candidates();
    tryNext();
}

void SaslAuthentication::listen(Table& table)
{
    table.add("AUTHENTICATE", [this](const Incoming& line) { received(line.parameter(0)); });
    table.add("900", [this](const Incoming& line) {
        m_session.account = line.parameter(2);
        m_session.events.loggedIn(m_session.account);
    });
    table.add("901", [this](const Incoming&) {
        m_session.account.clear();
        m_session.events.loggedOut();
    });
    table.add("903", [this](const Incoming&) { succeeded(); });
    table.add("907", [this](const Incoming&) { succeeded(); });
    for (const char* numeric : {"902", "904", "905", "906"})
        table.add(numeric, [this](const Incoming& line) { refused(line); });
    table.add("908", [this](const Incoming& line) { // the mechanisms that there really are; 904 follows
        const auto names = QString::fromLatin1(line.view.parameter(1)).split(u',');
        m_left.removeIf([&names](const QString& one) { return !names.contains(one, Qt::CaseInsensitive); });
        if (names.contains(plus) && !m_session.channelBinding.isEmpty())
            dropWeaker(m_left);
    });
}

void SaslAuthentication::connectionLost(const Error&)
{
    m_step.cancel();
    m_state = State::Idle;
}

void SaslAuthentication::tryNext()
{
    m_step.cancel();
    m_pieces.clear();
    m_isProven = m_isSuccessful = false;
    if (m_left.isEmpty())
        return end(m_failure);
    m_mechanism = m_left.takeFirst();
    const auto& login = *m_session.identity.login;
    sasl::ClientLogin asWho{.name = login.name, .password = login.password};
    if (m_mechanism == plus)
        asWho.tlsExporter = m_session.channelBinding;
    auto started = sasl::startClient(m_session.reactor, m_mechanism, asWho);
    if (!started) {
        m_failure = started.error();
        return tryNext();
    }
    m_exchange = std::move(*started);
    m_state = State::Waiting;
    m_session.sendNow({{}, {}, "AUTHENTICATE", {m_mechanism.toLatin1()}});
}

void SaslAuthentication::received(const QByteArray& piece)
{
    if (m_state != State::Waiting)
        return;
    if (piece != "+")
        m_pieces += piece;
    if (m_pieces.size() > longestMessage)
        return abort();
    if (piece.size() == pieceSize)
        return; // more of it comes
    const auto message = QByteArray::fromBase64Encoding(
        std::exchange(m_pieces, {}), QByteArray::AbortOnBase64DecodingErrors);
    if (!message)
        return abort();
    m_state = State::Exchanging;
    m_step = m_exchange->step(*message);
    m_step.whenDone([this](Result<sasl::Step> step) { stepped(std::move(step)); });
}

void SaslAuthentication::stepped(Result<sasl::Step> step)
{
    if (!step) {
        m_failure = step.error();
        return abort();
    }
    m_state = State::Waiting;
    m_isProven = step->isDone;
    send(step->bytes);
    if (m_mechanism == u"PLAIN"_s)
        m_session.noteSecret();
    if (m_isSuccessful)
        succeeded();
}

void SaslAuthentication::send(const QByteArray& message)
{
    const auto written = message.toBase64();
    for (qsizetype at = 0; at < written.size(); at += pieceSize)
        m_session.sendNow({{}, {}, "AUTHENTICATE", {written.mid(at, pieceSize)}});
    if (written.size() % pieceSize == 0) // nothing at all, or a last piece that does not show that it is one
        m_session.sendNow({{}, {}, "AUTHENTICATE", {"+"}});
}

void SaslAuthentication::abort()
{
    m_step.cancel();
    m_state = State::Aborting;
    m_session.sendNow({{}, {}, "AUTHENTICATE", {"*"}}); // answered by 906, after which the next is tried
}

void SaslAuthentication::succeeded()
{
    if (m_state == State::Idle)
        return;
    if (m_state == State::Exchanging) {
        m_isSuccessful = true;
        return;
    }
    if (m_mechanism.startsWith("SCRAM"_L1) && !m_isProven) {
        m_left.clear();
        return end(Error::refused(Reason::NotAuthorised,
            u"The server did not show that it knows the account. It may be another than it says."_s));
    }
    if (m_mechanism == plus)
        m_continuity.bindLogin();
    end(Done());
}

void SaslAuthentication::refused(const Incoming& line)
{
    if (m_state == State::Idle)
        return;
    if (m_state != State::Aborting)
        m_failure = Error::refused(
            Reason::NotAuthorised, decoded(line.view.last()), QString::fromLatin1(line.view.command()));
    if (m_mechanism == plus && m_left.isEmpty())
        m_failure.text += u" (Nothing weaker than SCRAM-SHA-256-PLUS was tried, for the server offers it.)"_s;
    tryNext();
}

void SaslAuthentication::end(Result<Done> how)
{
    m_step.cancel();
    m_state = State::Idle;
    if (!how)
        m_session.events.loginFailed(how.error());
    if (ended)
        ended(std::move(how));
}

} // namespace everyport::irc::client
