#include "protocols/irc/client/conversation/client.h"

#include <algorithm>

#include "netcore/tls/tlssession.h"
#include "netcore/transport/secretinclear.h"
#include "protocols/irc/numerics.h"
#include "protocols/irc/secrets.h"
#include "protocols/irc/text.h"

namespace everyport::irc {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using client::Incoming;

namespace {
constexpr qsizetype mostBeforeQuit = 5; // lines: as many as a server bears at once
constexpr auto serverCloses = 1500ms;   // after QUIT; a bridge ends within what services may take (Station)
} // namespace

Client::Client(client::Identity identity, Reactor& reactor, ClientEvents& events, Options options)
    : m_options(std::move(options)),
      m_session(std::move(identity), reactor, events, m_options.pacing),
      m_continuity(m_options.continuity ? *m_options.continuity : m_ownContinuity),
      m_ctcpReplies(m_session, m_options.version),
      m_sts(m_options.host, m_options.policies, reactor.clock()),
      m_parts{&m_negotiation, &m_sasl, &m_registration, &m_batches, &m_channels, &m_replies, &m_people, &m_messages,
          &m_history, &m_metadata, &m_accountRegistration, &m_lag, &m_nickKeeper}
{
    listen();
}

Client::~Client()
{
    if (m_gone)
        m_gone();
}

void Client::listen()
{
    // Before the parts: one that has been answered no longer waits.
    for (const char* kind : {"FAIL", "WARN", "NOTE"})
        m_table.add(kind, [this](const Incoming& line) { standardReply(line); });
    for (auto* part : m_parts)
        part->listen(m_table);
    m_table.add("ERROR",
        [this](const Incoming& line) { m_serverError = Error::disconnected(Reason::ConnectionLost, line.text(0)); });

    m_session.write = [this](QByteArray line) { write(std::move(line)); };
    m_session.end = [this](Error reason) { end(std::move(reason)); };
    m_session.secretSent = [this] {
        if (transport())
            noteSecret(*transport());
    };
    m_negotiation.offerChanged = [this] { return obeysSts(); };
    m_negotiation.settled = [this] { settled(); };
    m_sasl.ended = [this](const Result<Done>& how) { loginEnded(how); };
    m_registration.welcomed = [this] { welcomed(); };
    m_registration.nickTaken = [this](const QByteArray& nick) { return m_nickKeeper.refused(nick); };
    m_registration.caseMappingChanged = [this] { m_channels.caseMappingChanged(); };
    m_channels.selfJoined = [this](const client::ChannelState& channel) { channelJoined(channel); };
    m_channels.selfLeft = [this](const QByteArray& channel) { m_continuity.leave(channel); };
    m_batches.ended = [this](const client::Batch& batch) { batchEnded(batch); };
    m_messages.ctcpReceived = [this](const client::Cause& by, const Ctcp& ctcp, const QByteArray&, bool isReply) {
        ctcpReceived(by, ctcp, isReply);
    };
}

Task<Result<Done>> Client::whenWelcomed()
{
    if (m_session.isRegistered)
        return Task<Result<Done>>(Result<Done>(Done()));
    m_welcome.emplace();
    return m_welcome->task();
}

void Client::connectionMade(Transport& transport)
{
    LineProtocol::connectionMade(transport);
    transport.record().protocol = QStringLiteral("irc");
    m_session.isSafe = transport.isEncrypted() || transport.peer().isLoopback();
    if (auto* tls = transport.tls())
        m_session.channelBinding = tls->exporter();
    m_negotiation.begin();
    m_registration.begin();
}

void Client::connectionLost(const Error& reason)
{
    LineProtocol::connectionLost(reason);
    m_parting.cancel();
    m_session.pacing.clear();
    m_sts.connectionLost();
    const bool wasOurs = m_reason.has_value();
    const auto why = wasOurs ? *m_reason : m_serverError.text.isEmpty() ? reason : m_serverError;
    m_continuity.connectionLost();
    for (auto* part : m_parts)
        part->connectionLost(why);
    m_labels.connectionLost(why);
    m_session.isRegistered = false;
    auto welcome = std::exchange(m_welcome, {});
    m_session.events.disconnected(why);
    if (welcome)
        welcome->fire(why.isClosed()
                ? Error::disconnected(Reason::ConnectionLost, u"The server hung up before it let us in."_s)
                : why);
}

// A server that asks (PING) and never reads the answers would have us keep them all.
void Client::write(QByteArray line)
{
    constexpr qsizetype mostQueued = 1024 * 1024;
    if (!transport())
        return;
    if (transport()->queuedBytes() > mostQueued)
        return end(Error::disconnected(Reason::TimedOut, u"The server no longer reads what is sent to it."_s));
    notifyLines(transport()->record(), false, line);
    transport()->write(std::move(line));
}

void Client::end(Error reason)
{
    if (m_reason || !transport())
        return;
    const bool isSilent = reason.reason == Reason::TimedOut;
    m_reason = std::move(reason);
    m_session.pacing.clear();
    if (isSilent)
        return transport()->abortConnection();
    m_session.sendNow({{}, {}, "QUIT", {}});
    transport()->loseConnection();
}

void Client::quit(const QString& reason)
{
    if (m_reason || !transport())
        return;
    m_reason = Error::closed();
    m_session.pacing.sendSome(mostBeforeQuit);
    if (!transport())
        return;
    m_session.pacing.clear();
    m_session.sendNow({{}, {}, "QUIT", reason.isEmpty() ? QByteArrayList() : QByteArrayList{reason.toUtf8()}});
    if (!m_session.isRegistered)
        return transport()->loseConnection();
    // A server drops what it has not read yet of whoever hangs up; behind QUIT it has read all, and closes.
    m_parting = m_session.clock.callLater(serverCloses, [this] { endParting(); });
}

void Client::endParting()
{
    m_parting.cancel();
    if (transport())
        transport()->loseConnection();
}

bool Client::obeysSts()
{
    const auto found = m_session.offered.constFind("sts");
    if (found == m_session.offered.constEnd() || !m_options.obeysSts)
        return true;
    const auto offer = client::StsOffer::parse(*found);
    if (transport()->isEncrypted()) {
        m_sts.heard(offer, transport()->peer().port);
        return true;
    }
    if (!offer.port)
        return true;
    if (m_options.secureTransportDemanded)
        m_options.secureTransportDemanded(*offer.port);
    end(Error::disconnected(Reason::None, u"The server wants to be spoken to over TLS only."_s, u"sts"_s));
    return false;
}

bool Client::mustLogIn() const
{
    const auto& login = m_session.identity.login;
    return login && login->isRequired && !m_isLoggedIn;
}

void Client::settled()
{
    if (m_sasl.isRunning())
        return;
    if (m_sasl.isPossible() && !m_isLoggedIn)
        return m_sasl.begin();
    if (!m_session.isRegistered && mustLogIn())
        return loginEnded(Error::unsupported(Reason::NotAuthorised, m_sasl.whyNot()));
    if (!m_session.isRegistered && m_session.identity.login && !m_isLoggedIn)
        m_session.events.loginFailed(Error::unsupported(Reason::NotAuthorised, m_sasl.whyNot()));
    m_negotiation.finish();
}

void Client::loginEnded(const Result<Done>& how)
{
    m_isLoggedIn = how.ok();
    if (!how && mustLogIn() && !m_session.isRegistered)
        return end(how.error());
    m_negotiation.finish();
}

void Client::welcomed()
{
    if (mustLogIn()) // it let us in without having known CAP
        return end(Error::unsupported(Reason::NotAuthorised, u"The server offers no way in which we could log in."_s));
    m_lag.begin();
    m_joins.rejoin();
    m_history.catchUpWithPeople(m_options.playback);
    if (auto welcome = std::exchange(m_welcome, {}))
        welcome->fire(Done());
}

void Client::channelJoined(const client::ChannelState& channel)
{
    m_joins.joined(channel.name);
    const auto name = channel.name;
    m_replies.askAfterJoin(channel);
    m_history.catchUp(name, m_options.playback);
}

void Client::batchEnded(const client::Batch& batch)
{
    m_messages.batchEnded(batch);
    m_history.batchEnded(batch);
    m_labels.batchEnded(batch);
}

void Client::ctcpReceived(const client::Cause& by, const Ctcp& ctcp, bool isReply)
{
    if (ctcp.command == "DCC" && !isReply) {
        const auto offer = DccOffer::parse(ctcp.arguments);
        if (m_options.dcc && offer)
            m_session.events.dccOffered(by, *offer);
        return;
    }
    m_session.events.ctcpReceived(by, ctcp.command, decoded(ctcp.arguments), isReply);
    if (!isReply && !m_options.version.isEmpty())
        m_ctcpReplies.requested(by, ctcp);
}

void Client::lineReceived(QByteArrayView bytes)
{
    if (transport())
        notifyLines(transport()->record(), true, bytes);
    const auto view = MessageView::parse(bytes);
    if (view && m_parting.isActive() && view->isCommand("ERROR"))
        return endParting();
    if (!view || m_reason)
        return; // nonsense; or we are leaving
    Incoming line{*view};
    if (!view->tags().isEmpty())
        line.batch = m_batches.find(view->tag("batch"));
    if (line.batch)
        line.batch->count(line);
    line.isHistory = line.batch && line.batch->isPlayback();
    m_labels.see(line);
    if (isNews(line))
        dispatch(line);
}

/// What people say, Continuity is asked about where it is understood.
bool Client::isNews(const Incoming& line)
{
    static constexpr QByteArrayView events[] = {"JOIN", "PART", "QUIT", "KICK", "TOPIC", "MODE", "NICK"};
    const auto isOne = [&line](QByteArrayView command) { return line.view.isCommand(command); };
    if (line.view.tags().isEmpty() || std::none_of(std::begin(events), std::end(events), isOne))
        return true;
    const auto id = line.view.tag("msgid");
    return id.isEmpty()
        || m_continuity.isNewEvent(id, line.isHistory ? m_session.fold(line.batch->playedBackFrom()) : QByteArray());
}

void Client::dispatch(const Incoming& line)
{
    if (m_accountRegistration.refusedBy(line))
        return; // told to whoever asked
    const auto* receivers = m_table.of(line.view.command());
    if (!receivers) {
        const int numeric = numericOf(line.view.command());
        if (numeric > 0)
            m_session.events.replyReceived(numeric, Message::from(line.view).parameters);
        return;
    }
    for (const auto& receive : *receivers)
        receive(line);
}

// FAIL command code context… :words
void Client::standardReply(const Incoming& line)
{
    if (line.view.isCommand("FAIL") && m_accountRegistration.isAsking(line.parameter(0)))
        return; // told to whoever asked
    QByteArrayList context;
    for (int i = 2; i + 1 < line.count(); ++i)
        context.append(line.parameter(i));
    if (line.count() >= 3)
        m_session.events.standardReplyReceived(line.view.command().toByteArray(), line.parameter(0), line.parameter(1),
            context, line.text(line.count() - 1));
}

} // namespace everyport::irc
