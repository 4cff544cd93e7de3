#include "protocols/xmpp/server/login/negotiation.h"

#include "netcore/tls/tlssession.h"
#include "netcore/transport/connectionregistry.h"
#include "netcore/transport/secretinclear.h"
#include "protocols/xmpp/server/login/clienthost.h"
#include "protocols/xmpp/server/login/clientstream.h"
#include "protocols/xmpp/server/login/inlinelogin.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

Negotiation::Negotiation(ClientStream& stream) : m_stream(stream), m_authentication(stream, *this)
{
    const auto patience = stream.host().options().unauthenticatedTime;
    m_patience = stream.host().reactor().clock().callLater(patience, [this] {
        auto* tls = m_stream.transport()->tls();
        if (tls && !tls->isEstablished())
            m_stream.abort(); // who is in the middle of a handshake can be told nothing
        else
            m_stream.fail({StreamCondition::ConnectionTimeout, u"Logging in took too long."_s});
    });
}

StreamState Negotiation::state(StreamStage stage) const
{
    return {stage, m_stream.isPrivate(), m_stream.transport()->peer()};
}

xml::Element Negotiation::features() const
{
    xml::Element features(u"features"_s, ns::streams);
    if (isAuthenticated()) {
        features.add(xml::Element(u"bind"_s, ns::bind));
        addExtensions(features, StreamStage::Session);
        return features;
    }
    if (mayStartTls()) {
        xml::Element startTls(u"starttls"_s, ns::tls);
        if (!m_authentication.isAllowed())
            startTls.add(xml::Element(u"required"_s, ns::tls));
        features.add(std::move(startTls));
    }
    if (m_authentication.isAllowed())
        m_authentication.addFeatures(features);
    addExtensions(features, StreamStage::Login);
    return features;
}

void Negotiation::addExtensions(xml::Element& features, StreamStage stage) const
{
    for (auto& feature : m_stream.host().extensions().streamFeatures(state(stage)))
        features.add(std::move(feature));
}

void Negotiation::elementReceived(const xml::Element& element)
{
    if (element.is(u"starttls", ns::tls)) {
        startTls();
    } else if ((element.ns() == ns::sasl || element.ns() == ns::sasl2) && !isAuthenticated()) {
        m_authentication.elementReceived(element);
    } else if (element.is(u"iq", ns::client)) {
        request(element);
    } else if (!startSession(element)) {
        m_stream.fail({StreamCondition::NotAuthorized}); // §4.9.3.12
    }
}

bool Negotiation::mayStartTls() const
{
    const auto& options = m_stream.host().options();
    return options.tls != TlsPolicy::Off && options.tlsContext && !m_stream.isFramed()
        && !m_stream.transport()->isEncrypted();
}

void Negotiation::startTls()
{
    if (!mayStartTls() || isAuthenticated()) {
        m_stream.send(xml::Element(u"failure"_s, ns::tls)); // §5.4.2.2
        m_stream.close();
        return;
    }
    m_stream.send(xml::Element(u"proceed"_s, ns::tls));
    m_stream.startTls();
}

void Negotiation::request(const xml::Element& element)
{
    const auto stanza = Stanza::of(element);
    if (!stanza) {
        m_stream.fail({StreamCondition::NotAuthorized});
        return;
    }
    if (isAuthenticated() && stanza->isSet() && stanza->payload().is(u"bind", ns::bind)) {
        bind(*stanza);
        return;
    }
    if (stanza->isSet() && stanza->payload().is(u"query", ns::registration))
        noteSecret(*m_stream.transport()); // a new account's password, also where none is made
    auto answering = std::optional<Task<Answer>>();
    if (!isAuthenticated() && stanza->isRequest())
        answering = m_stream.host().extensions().answerBeforeLogin(*stanza, state(StreamStage::Login));
    if (answering)
        answer(*stanza, std::move(*answering));
    else
        m_stream.fail({StreamCondition::NotAuthorized});
}

void Negotiation::bind(const Stanza& request)
{
    auto answer = request;
    answer.setFrom({});
    answer.setTo({});
    const auto session = m_stream.host().bind(account(), request.payload().childText(u"resource"), m_stream);
    if (!session) {
        m_stream.send(answer.error(StanzaError::of(session.error())).element());
        return;
    }
    xml::Element bound(u"bind"_s, ns::bind);
    bound.addTextElement(u"jid"_s, (*session)->jid().toString());
    m_stream.send(answer.result(std::move(bound)).element());
    m_stream.bound(**session); // this negotiation is gone
}

/// False: no extension knows such a request. Otherwise this negotiation may be gone.
bool Negotiation::startSession(const xml::Element& request)
{
    auto& stream = m_stream;
    if (!isAuthenticated() || stream.isBound())
        return false;
    const auto start = stream.host().extensions().startSession({account(), request, stream, false});
    if (!start)
        return false;
    if (start->error) {
        stream.fail(*start->error);
        return true;
    }
    stream.send(start->answer);
    if (start->session && stream.bound(*start->session)) // this negotiation is gone
        start->session->outbox().resend();
    return true;
}

/// XEP-0388 §3.5: the stream goes on as it is.
void Negotiation::loggedIn(Authentication::Success login)
{
    auto& stream = m_stream;
    const auto start = inlineLogin(stream.host(), account(), login.request, stream);
    xml::Element success(u"success"_s, ns::sasl2);
    if (!login.data.isEmpty())
        success.addTextElement(u"additional-data"_s, login.data);
    success.addTextElement(
        u"authorization-identifier"_s, (start.session ? start.session->jid() : account()).toString());
    const auto answers = start.answers + login.answers;
    for (const auto& answer : answers)
        success.add(answer);
    stream.send(success);
    if (!start.session) {
        stream.send(features());
        stream.resumeStanzas();
        return;
    }
    if (!start.isResumed) {
        xml::Element left(u"features"_s, ns::streams);
        addExtensions(left, StreamStage::Session);
        stream.send(left);
    }
    const bool goesOn = !start.session->isPaused(); // one that is resumed may still wait for what it said before
    if (!stream.bound(*start.session))              // this negotiation is gone
        return;
    if (start.isResumed)
        start.session->outbox().resend();
    if (goesOn) // last: what was sent behind the login is run here, and is the session's to answer
        stream.resumeStanzas();
}

/// A client that has asked waits for the answer, before it says anything else.
void Negotiation::answer(const Stanza& request, Task<Answer> answering)
{
    if (answering.isReady()) {
        answered(request, answering.take());
        return;
    }
    m_stream.pauseStanzas();
    m_answer = std::move(answering);
    m_answer.whenDone([this, request](const Answer& answer) {
        answered(request, answer);
        m_stream.resumeStanzas();
    });
}

void Negotiation::answered(const Stanza& request, const Answer& answer)
{
    const auto* payload = std::get_if<xml::Element>(&answer);
    const auto stanza = payload ? request.result(*payload) : request.error(std::get<StanzaError>(answer));
    m_stream.send(stanza.element());
}

} // namespace everyport::xmpp
