#include "app/services/xmpp/xmpplogins.h"

#include "app/accounts/accounts.h"
#include "app/log/log.h"
#include "app/services/core/accounts/logintext.h"
#include "protocols/xmpp/server/login/logintokens.h"

using namespace Qt::StringLiterals;

namespace everyport {

XmppLogins::XmppLogins(ServiceContext& context, TaskSet& work) : m_context(context), m_work(work)
{
    m_context.accounts.sessions().add(*this);
}

XmppLogins::~XmppLogins()
{
    m_context.accounts.sessions().remove(*this);
}

void XmppLogins::open(xmpp::Server& server, XmppUploads* uploads)
{
    m_server = &server;
    m_uploads = uploads;
    server.someoneCame = [this](const xmpp::LoginFacts& facts) { someoneCame(facts); };
}

void XmppLogins::close()
{
    m_server = nullptr;
    m_uploads = nullptr;
}

qsizetype XmppLogins::sessionsOf(const QString& account) const
{
    return m_server ? m_server->sessions().of(account).size() : 0;
}

void XmppLogins::endSessions(const QString& account, SessionsEnd why, const QString& except)
{
    // Which session was given an address for a file is not known; `except` asks for another.
    if (m_uploads)
        m_uploads->withdraw(account);
    // Who has been removed is AccountDepartures' (it clears up after them), or has asked for it and is answered first.
    if (m_server && why != SessionsEnd::Removed)
        m_server->streams().endThoseOf(account, {xmpp::StreamCondition::NotAuthorized, sessionsEndText(why)}, except);
}

void XmppLogins::endSessionsBy(const QString& account, const Proof& proof)
{
    if (m_uploads)
        m_uploads->withdraw(account);
    if (m_server && proof.kind == Proof::Kind::Certificate)
        m_server->streams().endThoseBy(account, proof.what);
    if (!m_server || proof.kind != Proof::Kind::Token)
        return;
    // Which of them had it in place of the password is not known here, nor who was given another in exchange for it.
    m_server->streams().endThoseOf(
        account, {xmpp::StreamCondition::NotAuthorized, sessionsEndText(SessionsEnd::ProofTaken)});
    if (auto* tokens = m_server->extensions().find<xmpp::LoginTokens>())
        m_work.start(tokens->revoke(account), u"Revoking what clients log in with"_s);
}

void XmppLogins::someoneCame(const xmpp::LoginFacts& facts) const
{
    const auto name = facts.isGuest ? facts.account.toString() : facts.account.local();
    m_context.log.info(m_context.name, loginText(name, facts.peer.host, facts.mechanism, facts.tls));
}

} // namespace everyport
