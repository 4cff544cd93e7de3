#include "app/xmppchat/xmppconnection.h"

#include <QUuid>

#include "app/xmppchat/client/xmppaccount.h"
#include "app/xmppchat/web/webfile.h"
#include "app/xmppchat/xmpplife.h"
#include "netcore/address/hostname.h"
#include "netcore/names/reactornames.h"
#include "netcore/task/timeout.h"

namespace everyport::xmppchat {

using namespace Qt::StringLiterals;
using chat::Account;

namespace {

constexpr std::chrono::seconds confirmsWithin{2};
const QString passwordKey = u"password"_s; // the option's

/// Whatever else has that reason, such as an account that is disabled, another password does not mend.
bool isPasswordRefused(const Error& error)
{
    return error.reason == Reason::NotAuthorised
        && (error.code == u"not-authorized" || error.code == u"credentials-expired");
}

} // namespace

XmppConnection::XmppConnection(Reactor& reactor, Log& log, chat::ChatModel& chat, Account& account,
    XmppSessions& sessions, const QString& pictureFolder, QMap<QString, QString> secrets)
    : m_reactor(reactor),
      m_log(log),
      m_chat(chat),
      m_account(account),
      m_sessions(sessions),
      m_secrets(std::move(secrets)),
      m_pictures(reactor, pictureFolder)
{
}

XmppConnection::~XmppConnection()
{
    endLife();
}

void XmppConnection::endLife()
{
    if (!m_life)
        return;
    m_life->context.isSilent = true;
    m_sessions.notifyGone(m_account.id);
    m_life.reset();
}

void XmppConnection::open()
{
    auto options = standingOptions(m_account.linkValues(), m_secrets);
    if (!options)
        return m_chat.reports().notifyState(m_account, Account::State::Failed, options.error().text);
    if (options->account.password.isEmpty() && !options->account.hasCertificate && options->account.address.hasLocal())
        return m_chat.reports().notifyState(
            m_account, Account::State::Failed, u"The password is missing: enter it."_s, 0, {}, passwordKey);
    options->srv = srvResolverOf(m_reactor);
    const auto domain = options->account.domain();
    // What is on this computer is there without any network, named by its place or by its domain alone.
    const QString host = options->place ? options->place->host() : domain;
    options->network = isThisComputer(host) ? nullptr : m_chat.networkState();
    options->fetch = webFetcher(m_reactor, options->through);
    options->client.login.installation = installation();
    options->attemptFailed = [this](const Error& error, std::chrono::milliseconds until) { wait(error, until); };
    options->gaveUp = [this](const Error& reason) { gaveUp(reason); };
    const bool usesTls = options->usesTls;
    xmpp::client::ClientEvents& events = *this; // which is nobody else's affair
    m_life = std::make_unique<XmppLife>(m_reactor, m_log, m_chat, m_account, events, std::move(*options));
    auto& client = m_life->standing->client();
    m_life->parts.upload.isClearAllowed = !usesTls;
    m_life->pictures.setCache(&m_pictures);
    client.setWasBound(m_account.notes.contains(u"bound"_s));
    m_chat.reports().notifyOwnName(m_account, m_life->context.nick());
    m_life->rooms.openKnown();
    m_chat.reports().notifyState(m_account, Account::State::Connecting, u"Connecting to %1"_s.arg(domain));
    m_sessions.tell({m_account.id, m_account.title, &client, &m_life->parts, false});
    m_life->standing->start();
}

/// The same over the years, so that a server can tell our logins from those of a stranger (XEP-0388 §2.4).
QString XmppConnection::installation()
{
    const auto key = u"installation"_s;
    if (!m_account.notes.contains(key))
        m_chat.reports().setNote(m_account, key, QUuid::createUuid().toString(QUuid::WithoutBraces));
    return m_account.notes.value(key);
}

void XmppConnection::retryNow()
{
    if (m_account.state == Account::State::Online)
        return;
    m_certificate.stop();
    if (m_life && m_account.state != Account::State::Failed)
        return m_life->standing->retryNow(); // the session may go on, and what waits in it with it
    endLife();
    open();
}

Task<Result<Done>> XmppConnection::close(QString farewell)
{
    m_certificate.stop();
    if (!m_life)
        co_return Done{};
    m_life->archive.keep();
    m_life->context.isSilent = true;
    m_sessions.notifyGone(m_account.id);
    if (isOnline()) { // what was said just now is not to be in doubt for ever
        auto confirming = withTimeout(m_life->talk.saying().allConfirmed(), m_reactor.clock(), confirmsWithin);
        (void)co_await std::move(confirming);
    }
    if (!farewell.isEmpty() && isOnline()) {
        xmpp::client::Availability gone;
        gone.isAvailable = false;
        gone.status = farewell;
        m_life->parts.presences.setOwn(gone);
    }
    auto stopping = m_life->standing->stop();
    const auto stopped = co_await std::move(stopping);
    co_return stopped;
}

void XmppConnection::online(const xmpp::Jid&, bool isResumed)
{
    if (m_life->context.isSilent)
        return;
    if (m_life->context.client.wasBound() && !m_account.notes.contains(u"bound"_s))
        m_chat.reports().setNote(m_account, u"bound"_s, u"1"_s);
    m_sessions.tell({m_account.id, m_account.title, &m_life->context.client, &m_life->parts, true});
    m_chat.reports().notifyState(m_account, Account::State::Online);
    m_life->archive.online(isResumed);
    m_life->rooms.online(isResumed);
    m_life->files.online(isResumed);
}

void XmppConnection::disconnected(const Error& reason, bool)
{
    if (!m_life || m_life->context.isSilent)
        return;
    m_life->archive.keep();
    m_sessions.tell({m_account.id, m_account.title, &m_life->context.client, &m_life->parts, false});
    wait(reason, {});
}

void XmppConnection::wait(const Error& why, std::chrono::milliseconds until)
{
    if (m_life && m_life->context.isSilent)
        return;
    m_chat.reports().notifyState(m_account, Account::State::Waiting, troubleOf(why, m_account.values),
        until.count() > 0 ? m_reactor.clock().wallMsecs() + until.count() : 0);
}

void XmppConnection::gaveUp(const Error& reason)
{
    if (m_life->context.isSilent)
        return;
    const auto certificate = m_certificate.wait(m_reactor, reason, [this] { retryNow(); });
    const bool hasPassword = !m_secrets.value(passwordKey).isEmpty(); // else it was a certificate that was refused
    m_chat.reports().notifyState(m_account, Account::State::Failed, troubleOf(reason, m_account.values), 0, certificate,
        hasPassword && isPasswordRefused(reason) ? passwordKey : QString());
}

QMap<QString, QVariant> XmppConnection::wantedAccount() const
{
    const bool isRefused = m_account.state == Account::State::Failed && m_account.refusedSecret == passwordKey;
    if (!isRefused || !m_life || !m_life->context.client.isRegistrationOffered())
        return {};
    QMap<QString, QVariant> wanted;
    for (const auto& key : m_account.values.givenKeys())
        wanted.insert(key, m_account.values.value(key));
    wanted.insert(passwordKey, m_secrets.value(passwordKey));
    return wanted;
}

bool XmppConnection::isOnline() const
{
    return m_life && m_life->context.client.isOnline();
}

} // namespace everyport::xmppchat
