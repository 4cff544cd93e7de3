#include "protocols/irc/server/sessions/logins.h"

#include <algorithm>

#include "netcore/tls/tlssession.h"
#include "netcore/transport/connectionregistry.h"
#include "protocols/irc/server/sessions/server.h"
#include "protocols/irc/server/users/connectionregistration.h"

using namespace Qt::StringLiterals;

namespace everyport::ircd {

namespace {

/// Logged in to it, with a user or on the way to one.
bool isOf(const Session& session, const QByteArray& account)
{
    if (const auto* user = session.user())
        return user->account == account;
    auto* registration = const_cast<Session&>(session).registration();
    return registration && registration->account == account;
}

} // namespace

void Logins::noteWritten(const QByteArray& account, const QByteArray& written)
{
    if (written.isEmpty() || written == account)
        m_written.remove(account);
    else
        m_written.insert(account, written);
}

void Logins::takeOperator(User& user)
{
    if (!user.isOperator())
        return;
    m_server.setUserFlag(user, 'o', false);
    m_server.delivery().toUser(user, Line(lineBody(user.mask(), "MODE", {user.nick()}, "-o"), m_server.tagsOf(user)));
}

void Logins::standingChanged(const QByteArray& account, Standing standing)
{
    for (quint32 place = 0; auto* user = m_server.users().all().next(place);) {
        if (user->account == account && standing < Standing::Operator)
            takeOperator(*user);
    }
}

QString Logins::placeOf(const Session& session)
{
    return session.transport() ? u"irc:%1"_s.arg(session.transport()->record().id) : QString();
}

qsizetype Logins::sessionsOf(const QByteArray& account) const
{
    return std::count_if(m_server.sessions().all().begin(), m_server.sessions().all().end(),
        [&](const Session* session) { return isOf(*session, account); });
}

void Logins::end(const QByteArray& account, const QByteArray& reason, const QString& except, bool forGood)
{
    const auto sessions = m_server.sessions().all(); // closing one takes it out
    for (auto* session : sessions) {
        if (!session->isClosing() && isOf(*session, account) && (except.isEmpty() || placeOf(*session) != except))
            session->close(reason);
    }
    for (quint32 place = 0; auto* user = m_server.users().all().next(place);) {
        if (forGood && user->account == account && !user->sessions && !user->plug)
            m_server.removeUser(*user, reason);
    }
}

void Logins::endByCertificate(const QByteArray& account, const QString& fingerprint, const QByteArray& reason)
{
    const auto sessions = m_server.sessions().all(); // closing one takes it out
    for (auto* session : sessions) {
        auto* tls = !session->isClosing() && isOf(*session, account) && session->transport()
            ? session->transport()->tls()
            : nullptr;
        if (tls && tls->peerCertificate().fingerprint == fingerprint)
            session->close(reason);
    }
}

void Logins::forget(const QByteArray& account)
{
    for (quint32 place = 0; auto* user = m_server.users().all().next(place);) {
        if (user->account != account)
            continue;
        if (!user->sessions && !user->plug) {
            m_server.removeUser(*user, "The account is gone"); // it stayed for its sake
            continue;
        }
        m_server.setAccount(*user, {});
        takeOperator(*user);
        for (auto* session = user->sessions; session; session = session->next)
            session->reply(Numeric::LoggedOut, {user->mask()}, "Your account is gone; you are logged out");
    }
    m_written.remove(account);
    if (auto* store = m_server.ports().users)
        m_server.work().start(store->remove(account), u"Forgetting an account's user"_s);
    m_server.channels().forgetAccount(account);
}

} // namespace everyport::ircd
