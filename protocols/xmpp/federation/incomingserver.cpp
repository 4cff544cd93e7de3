#include "protocols/xmpp/federation/incomingserver.h"

#include "netcore/address/hostname.h"
#include "netcore/tls/tlssession.h"
#include "netcore/transport/connectionregistry.h"
#include "protocols/xmpp/address/srvplaces.h"
#include "protocols/xmpp/federation/dialback.h"
#include "protocols/xmpp/federation/federation.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "protocols/xmpp/stanza/randomtext.h"
#include "protocols/xmpp/streams/samesecret.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

constexpr int mostBelieved = 100;  // pairs of domains on one stream
constexpr int mostQuestions = 500; // about keys, on one stream

/// A prepared domain; empty where it is none.
QString domainOf(const QString& text)
{
    const auto jid = Jid::parse(text);
    return jid && !jid->hasLocal() && !jid->isFull() ? jid->toString() : QString();
}

} // namespace

IncomingServer::IncomingServer(Federation& home)
    : StanzaStream({ns::server, home.options().limits, home.options().unreadBytes, home.options().unauthenticatedBytes,
        home.options().rate, &home.reactor().clock()}),
      m_home(home),
      m_id(randomText(16))
{
}

IncomingServer::~IncomingServer() = default;

void IncomingServer::opened()
{
    if (!m_home.opened(*this))
        return fail({StreamCondition::PolicyViolation, u"There are too many connections from your address."_s});
    if (const auto peer = transport()->peer(); !peer.isLoopback())
        shareRate(m_home.rateOf(peer), m_home.options().addressRate);
    m_unproved = m_home.unproved().enter(transport()->peer(), [this] {
        fail({StreamCondition::ResourceConstraint, u"Others are waiting to prove who they are."_s});
    });
    m_timer = m_home.reactor().clock().callLater(
        m_home.options().patience, [this] { fail({StreamCondition::ConnectionTimeout}); });
}

void IncomingServer::ended(const Error&)
{
    m_timer.cancel();
    m_unproved.leave();
    m_home.ended(*this);
}

xml::Element IncomingServer::header() const
{
    xml::Element header(u"stream"_s, ns::streams);
    if (!m_ours.isEmpty())
        header.setAttribute(u"from"_s, m_ours);
    if (!m_theirs.isEmpty())
        header.setAttribute(u"to"_s, m_theirs);
    header.setAttribute(u"id"_s, m_id);
    header.setAttribute(u"version"_s, u"1.0"_s);
    header.setAttribute(u"lang"_s, u"en"_s, xml::xmlNamespace.toString());
    return header;
}

void IncomingServer::headerReceived(const xml::Element& header)
{
    // of each stream anew (RFC 6120 §4.7.3): a dialback key of before TLS is worth nothing behind it
    m_id = randomText(16);
    const auto ours = domainOf(header.attribute(u"to"));
    m_theirs = domainOf(header.attribute(u"from"));
    if (!ours.isEmpty() && m_home.isOurs(ours))
        m_ours = ours;
    sendHeader();
    if (const auto wrong = wrongNamespace(header))
        return fail(*wrong);
    if (!header.attribute(u"to").isNull() && m_ours.isEmpty())
        return fail({StreamCondition::HostUnknown, u"This server does not answer for that domain."_s});
    if (!m_theirs.isEmpty() && m_home.isOurs(m_theirs))
        return fail({StreamCondition::InvalidFrom, u"That domain is ours."_s});
    if (!m_certain.isEmpty() && m_theirs != m_certain) // after EXTERNAL they cannot be another
        return fail({StreamCondition::InvalidFrom});
    if (header.attribute(u"version").section(u'.', 0, 0).toInt() >= 1)
        send(features());
}

bool IncomingServer::isPrivate() const
{
    return transport()->isEncrypted() || !m_home.options().tlsRequired;
}

bool IncomingServer::hasCertificateFor(const QString& domain) const
{
    auto* tls = transport()->tls();
    if (!tls || domain.isEmpty())
        return false;
    const auto shown = tls->peerCertificate();
    const auto& isAccepted = m_home.options().isAccepted;
    if (isAccepted && isAccepted(domain, shown.fingerprint))
        return true;
    if (!shown.trusted)
        return false;
    return shown.isOf(QString::fromLatin1(asciiHost(domain)), namedServices(StreamKind::Server));
}

xml::Element IncomingServer::features() const
{
    xml::Element features(u"features"_s, ns::streams);
    const auto& options = m_home.options();
    if (!transport()->isEncrypted() && options.serverTls) {
        xml::Element startTls(u"starttls"_s, ns::tls);
        if (options.tlsRequired)
            startTls.add(xml::Element(u"required"_s, ns::tls));
        features.add(std::move(startTls));
    }
    if (!isPrivate())
        return features;
    if (m_certain.isEmpty() && hasCertificateFor(m_theirs)) {
        xml::Element mechanisms(u"mechanisms"_s, ns::sasl);
        mechanisms.addTextElement(u"mechanism"_s, u"EXTERNAL"_s);
        features.add(std::move(mechanisms));
    }
    if (options.dialback) {
        xml::Element dialback(u"dialback"_s, ns::dialbackFeature);
        dialback.add(xml::Element(u"errors"_s, ns::dialbackFeature));
        features.add(std::move(dialback));
    }
    if (options.bidirectional)
        features.add(xml::Element(u"bidi"_s, ns::bidiFeature));
    return features;
}

void IncomingServer::received(xml::Element element)
{
    if (element.is(u"error", ns::streams))
        return close();
    if (element.is(u"starttls", ns::tls) && !transport()->isEncrypted() && m_home.options().serverTls) {
        send(xml::Element(u"proceed"_s, ns::tls));
        return startTls(m_home.options().serverTls, {}, m_home.reactor().clock());
    }
    if (!isPrivate())
        return fail({StreamCondition::PolicyViolation, u"Encrypt the connection first."_s});
    if (element.ns() == ns::sasl)
        external(element);
    else if (element.ns() == ns::dialback)
        dialback(element);
    else if (element.is(u"bidi", ns::bidi))
        m_isBidirectional = m_home.options().bidirectional;
    else
        stanza(element);
}

/// XEP-0178 §3: who the certificate says they are, if they claim to be that.
void IncomingServer::external(const xml::Element& element)
{
    const auto text = element.text();
    const auto claimed = text.isEmpty() || text == u"="
        ? m_theirs
        : domainOf(QString::fromUtf8(QByteArray::fromBase64(text.toLatin1())));
    const bool isRight = element.name() == u"auth" && element.attribute(u"mechanism") == u"EXTERNAL"
        && m_certain.isEmpty() && !claimed.isEmpty() && claimed == m_theirs && hasCertificateFor(claimed);
    if (!isRight) {
        xml::Element failure(u"failure"_s, ns::sasl);
        failure.add(xml::Element(u"not-authorized"_s, ns::sasl));
        return send(failure);
    }
    m_certain = claimed;
    send(xml::Element(u"success"_s, ns::sasl));
    believe(m_certain, m_ours);
    restartStream();
}

void IncomingServer::dialback(const xml::Element& element)
{
    if (++m_questions > mostQuestions)
        return fail({StreamCondition::PolicyViolation, u"Too many questions."_s});
    if (element.name() == u"result" && element.attribute(u"type").isNull())
        result(element);
    else if (element.name() == u"verify" && element.attribute(u"type").isNull())
        verify(element);
}

/// They say who they are, and show a key. Their server is asked whether it is theirs.
void IncomingServer::result(const xml::Element& element)
{
    const auto theirs = domainOf(element.attribute(u"from"));
    const auto ours = domainOf(element.attribute(u"to"));
    if (theirs.isEmpty() || ours.isEmpty() || m_home.isOurs(theirs))
        return fail({StreamCondition::ImproperAddressing});
    if (!m_home.isOurs(ours))
        return answer(u"result"_s, ours, theirs, u"error"_s, {}, u"item-not-found"_s);
    if (m_home.options().certificatesRequired ? !hasCertificateFor(theirs) : !m_home.options().dialback)
        return answer(u"result"_s, ours, theirs, u"error"_s, {}, u"not-authorized"_s);
    const Pair pair{theirs, ours};
    if (m_believed.size() + m_asking.size() >= mostBelieved || m_asking.contains(pair))
        return answer(u"result"_s, ours, theirs, u"error"_s, {}, u"resource-constraint"_s);
    m_asking.insert(pair);
    m_home.verify(*this, theirs, ours, element.text().trimmed(), [this, theirs, ours](const Result<bool>& isValid) {
        m_asking.remove({theirs, ours});
        if (isValid && *isValid)
            believe(theirs, ours);
        if (isValid)
            answer(u"result"_s, ours, theirs, *isValid ? u"valid"_s : u"invalid"_s);
        else
            answer(u"result"_s, ours, theirs, u"error"_s, {},
                isValid.error().reason == Reason::TimedOut ? u"remote-server-timeout"_s : u"remote-server-not-found"_s);
    });
}

/// Somebody else asks us whether a key is ours. It says nothing about who asks.
void IncomingServer::verify(const xml::Element& element)
{
    const auto theirs = domainOf(element.attribute(u"from"));
    const auto ours = domainOf(element.attribute(u"to"));
    const auto id = element.attribute(u"id");
    if (theirs.isEmpty() || ours.isEmpty())
        return fail({StreamCondition::ImproperAddressing});
    if (!m_home.isOurs(ours))
        return answer(u"verify"_s, ours, theirs, u"error"_s, id, u"item-not-found"_s);
    const auto expected = dialbackKey(m_home.options().dialbackSecret, theirs, ours, id);
    answer(u"verify"_s, ours, theirs, isSameSecret(element.text().trimmed(), expected) ? u"valid"_s : u"invalid"_s, id);
}

void IncomingServer::answer(const QString& name, const QString& ours, const QString& theirs, const QString& type,
    const QString& id, const QString& condition)
{
    xml::Element answer(name, ns::dialback);
    answer.setAttribute(u"from"_s, ours);
    answer.setAttribute(u"to"_s, theirs);
    if (!id.isNull())
        answer.setAttribute(u"id"_s, id);
    answer.setAttribute(u"type"_s, type);
    if (!condition.isEmpty()) {
        xml::Element error(u"error"_s, ns::client);
        error.setAttribute(u"type"_s, u"cancel"_s);
        error.add(xml::Element(condition, ns::stanzaErrors));
        answer.add(std::move(error));
    }
    sendBytes(dialbackBytes(answer));
}

void IncomingServer::believe(const QString& theirs, const QString& ours)
{
    if (!isAlive())
        return;
    m_believed.insert({theirs, ours});
    m_unproved.leave();
    proven();
    transport()->record().who = theirs;
    if (m_isBidirectional && !ours.isEmpty())
        m_home.useForAnswers(*this, ours, theirs);
    watch();
}

void IncomingServer::watch()
{
    m_timer = m_home.reactor().clock().callLater(m_home.options().silence, [this] {
        sendBytes(" ");
        watch();
    });
}

void IncomingServer::stanza(const xml::Element& element)
{
    if (m_believed.isEmpty())
        return fail({StreamCondition::NotAuthorized});
    auto read = Stanza::of(element);
    if (!read) {
        const auto condition = StreamError::of(read.error()).condition;
        return fail(
            {condition == StreamCondition::UnsupportedStanzaType ? condition : StreamCondition::ImproperAddressing});
    }
    if (read->from().isNull() || read->to().isNull())
        return fail({StreamCondition::ImproperAddressing});
    const auto theirs = read->from().domain();
    const auto ours = read->to().domain();
    if (theirs != m_certain && !m_believed.contains({theirs, ours}))
        return fail({StreamCondition::InvalidFrom});
    if (!m_home.isOurs(ours))
        return fail({StreamCondition::HostUnknown});
    route(m_home.router(), std::move(*read));
}

} // namespace everyport::xmpp
