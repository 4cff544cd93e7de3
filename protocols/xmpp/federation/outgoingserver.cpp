#include "protocols/xmpp/federation/outgoingserver.h"

#include "netcore/tls/tlssession.h"
#include "netcore/transport/connectionregistry.h"
#include "protocols/xmpp/address/domainname.h"
#include "protocols/xmpp/federation/dialback.h"
#include "protocols/xmpp/federation/federation.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

OutgoingServer::OutgoingServer(Federation& home, Purpose purpose)
    : StanzaStream({ns::server, home.options().limits, home.options().unreadBytes, 0, home.options().rate,
        &home.reactor().clock()}),
      m_home(home),
      m_purpose(std::move(purpose))
{
}

OutgoingServer::~OutgoingServer() = default;

void OutgoingServer::forget()
{
    m_purpose.ready = {};
    m_purpose.answered = {};
    m_purpose.ended = {};
    close();
}

void OutgoingServer::opened()
{
    transport()->record().who = m_purpose.to;
    m_timer = m_home.reactor().clock().callLater(m_home.options().patience, [this] {
        m_refusal = Error::busy(Reason::TimedOut, u"%1 took too long."_s.arg(m_purpose.to), u"remote-server-timeout"_s);
        fail({StreamCondition::ConnectionTimeout});
    });
    sendHeader();
}

void OutgoingServer::ended(const Error& reason)
{
    m_timer.cancel();
    if (const auto tell = std::exchange(m_purpose.ended, {}))
        tell(m_refusal.value_or(reason));
}

xml::Element OutgoingServer::header() const
{
    xml::Element header(u"stream"_s, ns::streams);
    header.setAttribute(u"from"_s, m_purpose.from);
    header.setAttribute(u"to"_s, m_purpose.to);
    header.setAttribute(u"version"_s, u"1.0"_s);
    header.setAttribute(u"lang"_s, u"en"_s, xml::xmlNamespace.toString());
    return header;
}

void OutgoingServer::headerReceived(const xml::Element& header)
{
    if (const auto wrong = wrongNamespace(header))
        return fail(*wrong);
    m_streamId = header.attribute(u"id");
    m_hasFeatures = header.attribute(u"version").section(u'.', 0, 0).toInt() >= 1;
    if (!m_hasFeatures) // of before 2004: dialback at once, and only where TLS may be missing
        identify({});
}

void OutgoingServer::received(xml::Element element)
{
    if (element.is(u"error", ns::streams)) {
        const auto error = StreamError::fromElement(element);
        const auto name = streamConditionName(error.condition);
        refuse(u"%1 ended the stream: %2."_s.arg(m_purpose.to, error.text.isEmpty() ? name : error.text), name);
    } else if (element.is(u"features", ns::streams)) {
        features(element);
    } else if (element.is(u"proceed", ns::tls) && m_state == State::AwaitingTls) {
        m_state = State::Opening;
        startTls(m_home.options().clientTls, m_purpose.to, m_home.reactor().clock());
        sendHeader();
    } else if (element.is(u"failure", ns::tls)) {
        refuse(u"%1 cannot encrypt the connection."_s.arg(m_purpose.to));
    } else if (element.is(u"success", ns::sasl) && m_state == State::Authenticating) {
        m_isKnown = true;
        m_state = State::Restarting;
        restartStream();
        sendHeader();
    } else if (element.is(u"failure", ns::sasl) && m_state == State::Authenticating) {
        sendKey(); // XEP-0178 §3: dialback is still open
    } else if (element.ns() == ns::dialback) {
        dialback(element);
    } else if (m_state == State::Ready) {
        stanza(element);
    }
}

void OutgoingServer::features(const xml::Element& features)
{
    const auto& options = m_home.options();
    const bool offersTls = !features.child(u"starttls", ns::tls).isNull();
    if (!transport()->isEncrypted() && offersTls && options.clientTls) {
        m_state = State::AwaitingTls;
        return send(xml::Element(u"starttls"_s, ns::tls));
    }
    identify(features);
}

bool OutgoingServer::isTrusted() const
{
    auto* tls = transport()->tls();
    return tls && tls->peerCertificate().trusted;
}

void OutgoingServer::identify(const xml::Element& features)
{
    const auto& options = m_home.options();
    if (!transport()->isEncrypted() && options.tlsRequired)
        return refuse(u"%1 does not encrypt the connection."_s.arg(m_purpose.to));
    if (options.certificatesRequired && !isTrusted())
        return refuse(u"The certificate of %1 is not trusted."_s.arg(m_purpose.to));
    if (m_purpose.question) {
        m_state = State::Asking;
        xml::Element verify(u"verify"_s, ns::dialback);
        verify.setAttribute(u"from"_s, m_purpose.from);
        verify.setAttribute(u"to"_s, m_purpose.to);
        verify.setAttribute(u"id"_s, m_purpose.question->streamId);
        return sendBytes(dialbackBytes(std::move(verify).saying(m_purpose.question->key)));
    }
    if (m_isKnown)
        return becomeReady();
    if (options.bidirectional && !features.child(u"bidi", ns::bidiFeature).isNull()) {
        m_isBidirectional = true;
        send(xml::Element(u"bidi"_s, ns::bidi));
    }
    bool offersExternal = false;
    for (const auto& mechanism : features.child(u"mechanisms", ns::sasl).elements())
        offersExternal = offersExternal || mechanism.text() == u"EXTERNAL";
    if (!offersExternal || !options.hasCertificate)
        return sendKey();
    m_state = State::Authenticating;
    send(xml::Element(u"auth"_s, ns::sasl)
             .with(u"mechanism"_s, u"EXTERNAL"_s)
             .saying(QString::fromLatin1(m_purpose.from.toUtf8().toBase64())));
}

void OutgoingServer::sendKey()
{
    if (!m_home.options().dialback)
        return refuse(u"%1 does not take our certificate."_s.arg(m_purpose.to), u"not-authorized"_s);
    m_state = State::AwaitingKey;
    xml::Element result(u"result"_s, ns::dialback);
    result.setAttribute(u"from"_s, m_purpose.from);
    result.setAttribute(u"to"_s, m_purpose.to);
    const auto key = dialbackKey(m_home.options().dialbackSecret, m_purpose.to, m_purpose.from, m_streamId);
    sendBytes(dialbackBytes(std::move(result).saying(key)));
}

void OutgoingServer::dialback(const xml::Element& element)
{
    const auto names = [&](QStringView attribute, const QString& domain) {
        const auto named = preparedDomain(element.attribute(attribute)); // in whichever way it is written
        return named && *named == domain;
    };
    const bool isOurs = names(u"from", m_purpose.to) && names(u"to", m_purpose.from);
    const auto type = element.attribute(u"type");
    if (element.name() == u"result" && m_state == State::AwaitingKey && isOurs) {
        if (type == u"valid")
            becomeReady();
        else
            refuse(u"%1 does not believe that we are %2."_s.arg(m_purpose.to, m_purpose.from), u"not-authorized"_s);
    } else if (element.name() == u"verify" && m_state == State::Asking && isOurs
        && element.attribute(u"id") == m_purpose.question->streamId) {
        if (type != u"valid" && type != u"invalid") // it could not say: nothing is known of the key (XEP-0220 §2.4)
            return refuse(u"%1 does not say whether a key is its own."_s.arg(m_purpose.to));
        if (const auto tell = std::exchange(m_purpose.answered, {}))
            tell(type == u"valid");
        m_purpose.ended = {};
        close();
    }
}

void OutgoingServer::becomeReady()
{
    m_state = State::Ready;
    watch();
    if (const auto tell = m_purpose.ready)
        tell();
}

void OutgoingServer::watch()
{
    m_timer = m_home.reactor().clock().callLater(m_home.options().silence, [this] {
        sendBytes(" ");
        watch();
    });
}

/// They speak on our stream only where both agreed to it, for this pair of domains.
void OutgoingServer::stanza(const xml::Element& element)
{
    auto read = Stanza::of(element);
    if (!m_isBidirectional)
        return fail({StreamCondition::NotAuthorized});
    if (!read || read->from().isNull() || read->to().isNull())
        return fail({StreamCondition::ImproperAddressing});
    if (read->from().domainView() != m_purpose.to)
        return fail({StreamCondition::InvalidFrom});
    if (read->to().domainView() != m_purpose.from)
        return fail({StreamCondition::HostUnknown});
    route(m_home.router(), std::move(*read));
}

void OutgoingServer::refuse(const QString& text, const QString& code)
{
    m_refusal = Error::refused(Reason::None, text, code);
    close();
}

} // namespace everyport::xmpp
