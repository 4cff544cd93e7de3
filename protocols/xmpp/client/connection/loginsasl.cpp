// Login's part that says who we are: SASL and SASL2, and what SASL2 does in the same breath.
#include "netcore/tls/tlssession.h"
#include "protocols/xmpp/client/connection/login.h"
#include "protocols/xmpp/client/connection/namespaces.h"
#include "protocols/xmpp/client/connection/refusals.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

QString encoded(const QByteArray& bytes)
{
    return bytes.isEmpty() ? u"="_s : QString::fromLatin1(bytes.toBase64());
}

/// RFC 6120 §6.4.2: "=" is an empty message that is there.
Result<QByteArray> decoded(const QString& text)
{
    if (text == u"=" || text.isEmpty())
        return QByteArray();
    auto bytes = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return brokenLogin(u"The server's part of the login cannot be read."_s);
    return std::move(*bytes);
}

} // namespace

SaslOffer Login::offerOf(const xml::Element& features, bool isSasl2) const
{
    SaslOffer offer;
    const auto list = isSasl2 ? features.child(u"authentication", ns::sasl2) : features.child(u"mechanisms", ns::sasl);
    for (const auto& mechanism : list.elements(u"mechanism", list.ns()))
        offer.mechanisms.append(mechanism.text());
    for (const auto& binding : features.child(u"sasl-channel-binding", ns::channelBinding).elements())
        offer.bindings.append(binding.attribute(u"type"));
    if (auto* tls = m_stream.transport()->tls()) {
        offer.tlsExporter = tls->exporter();
        offer.tlsUnique = tls->uniqueFinish();
        if (tls->facts().version != u"TLSv1.3")
            offer.usualBinding = u"tls-unique"_s;
    }
    offer.isPrivate = isPrivate();
    offer.wasBound = m_wasBound;
    return offer;
}

Task<Result<Done>> Login::authenticate(xml::Element features)
{
    const auto authentication = features.child(u"authentication", ns::sasl2);
    const bool isSasl2 = !authentication.isNull();
    const auto offer = offerOf(features, isSasl2);
    const auto candidates = saslCandidates(m_account, offer);
    m_quick.offered(authentication, offer, m_stream.transport()->tls());
    auto byToken = tryToken(authentication);
    const auto wasQuick = co_await std::move(byToken);
    if (wasQuick
        || (wasQuick.error().kind != Error::Kind::Unsupported && wasQuick.error().kind != Error::Kind::Refused))
        co_return wasQuick; // otherwise the password does
    if (!candidates)
        co_return candidates.error();
    auto wishes = isSasl2 ? inlineRequests(authentication) : xml::Element();
    if (isSasl2)
        m_quick.askForNext(wishes);
    Error failure;
    for (const auto& mechanism : *candidates) {
        // A certificate with one name of ours says who we are; one with several, or with none, needs telling (XEP-0178
        // §2).
        const int tries = mechanism == "EXTERNAL"_L1 && m_account.address.hasLocal() ? 2 : 1;
        for (int attempt = 0; attempt < tries; ++attempt) {
            auto started = sasl::startClient(m_reactor, mechanism, saslLogin(m_account, offer, mechanism, attempt > 0));
            if (!started) {
                failure = started.error();
                continue;
            }
            m_exchange = std::move(*started);
            m_binding.setExpected(
                mechanism == "EXTERNAL"_L1 && m_account.address.hasLocal() ? m_account.address : Jid());
            auto trying = tryMechanism(mechanism, isSasl2, wishes);
            const auto passed = co_await std::move(trying);
            if (passed) {
                m_isBound = mechanism.endsWith("-PLUS"_L1);
                co_return Done();
            }
            failure = passed.error();
            if (failure.kind != Error::Kind::Unsupported && failure.kind != Error::Kind::Refused)
                co_return failure;
        }
        // Another mechanism does not make a wrong password right; only a certificate leaves something to try.
        if (failure.kind != Error::Kind::Unsupported && mechanism != "EXTERNAL"_L1)
            break;
    }
    if (failure.kind == Error::Kind::Unsupported) {
        failure.kind = Error::Kind::Refused;
        failure.reason = Reason::NotAuthorised;
    }
    co_return failure;
}

/// What SASL2 does in the same breath: bind or resume (XEP-0386, 0198 §8).
xml::Element Login::inlineRequests(const xml::Element& authentication)
{
    xml::Element authenticate(u"authenticate"_s, ns::sasl2);
    xml::Element agent(u"user-agent"_s, ns::sasl2);
    if (!m_rules.installation.isEmpty())
        agent.setAttribute(u"id"_s, m_rules.installation);
    agent.addTextElement(u"software"_s, m_rules.program);
    authenticate.add(std::move(agent));
    m_binding.addWishes(authentication, m_rules.program, authenticate);
    return authenticate;
}

void Login::sendFirst(const QString& mechanism, bool isSasl2, const QByteArray& response, const xml::Element& extra)
{
    if (!isSasl2)
        return m_stream.send(
            xml::Element(u"auth"_s, ns::sasl).with(u"mechanism"_s, mechanism).saying(encoded(response)));
    // The order of children is the schema's: the response first.
    auto request = xml::Element(u"authenticate"_s, ns::sasl2).with(u"mechanism"_s, mechanism);
    request.addTextElement(u"initial-response"_s, encoded(response));
    for (const auto& child : extra.elements())
        request.add(child);
    m_stream.send(request);
}

/// Unsupported: there is none that could be tried. Refused: it is none any more.
Task<Result<Done>> Login::tryToken(xml::Element authentication)
{
    if (!m_quick.mayTry(m_reactor.clock().wallMsecs()))
        co_return Error::unsupported(Reason::None, {}, u"invalid-mechanism"_s);
    auto request = inlineRequests(authentication);
    request.add(m_quick.request());
    sendFirst(m_quick.mechanism(), true, m_quick.claim(), request);
    auto answering = m_coming.next();
    const auto answer = co_await std::move(answering);
    if (!answer)
        co_return answer.error();
    if (answer->is(u"failure", ns::sasl2)) {
        const auto meaning = saslMeaning(*answer);
        m_quick.failed(meaning);
        co_return meaning;
    }
    const auto proof = decoded(answer->childText(u"additional-data"));
    if (!answer->is(u"success", ns::sasl2) || !proof || !m_quick.isProof(*proof))
        co_return brokenLogin(
            u"The server did not show that it has handed out our token. It may be another than it says."_s);
    m_isProven = true;
    m_isBound = m_quick.isBound();
    auto going = letIn(*answer, true);
    const auto gone = co_await std::move(going);
    co_return gone;
}

/// An Error says whether another mechanism may do.
Task<Result<Done>> Login::tryMechanism(QString mechanism, bool isSasl2, xml::Element extra)
{
    const auto saslNs = isSasl2 ? ns::sasl2 : ns::sasl;
    auto first = m_exchange->step({});
    auto step = co_await std::move(first);
    if (!step)
        co_return step.error();
    m_isProven = step->isDone;
    sendFirst(mechanism, isSasl2, step->bytes, extra);
    while (true) {
        auto answering = m_coming.next();
        const auto answer = co_await std::move(answering);
        if (!answer)
            co_return answer.error();
        if (answer->is(u"success", saslNs)) {
            auto going = letIn(*answer, isSasl2);
            const auto gone = co_await std::move(going);
            co_return gone;
        }
        if (answer->is(u"failure", saslNs))
            co_return saslMeaning(*answer);
        if (answer->is(u"continue", ns::sasl2) && isSasl2)
            co_return furtherStepMeaning(*answer);
        if (!answer->is(u"challenge", saslNs))
            co_return brokenLogin(u"The server asks for something that we do not know before it lets us in."_s);
        const auto challenge = decoded(answer->text());
        if (!challenge)
            co_return challenge.error();
        auto stepping = m_exchange->step(*challenge);
        step = co_await std::move(stepping);
        if (!step) {
            m_stream.send(xml::Element(u"abort"_s, saslNs));
            co_return Error::refused(Reason::NotAuthorised, step.error().text, u"aborted"_s);
        }
        m_isProven = step->isDone;
        m_stream.send(
            xml::Element(u"response"_s, saslNs).saying(step->bytes.isEmpty() ? QString() : encoded(step->bytes)));
    }
}

/// To the features of the stream that is ours now.
Task<Result<Done>> Login::letIn(xml::Element success, bool isSasl2)
{
    const auto data = decoded(isSasl2 ? success.childText(u"additional-data") : success.text());
    if (!data)
        co_return data.error();
    auto proving = proven(*data);
    const auto isProven = co_await std::move(proving);
    if (!isProven)
        co_return isProven.error();
    if (isSasl2) {
        const auto said = m_binding.addressIn(success);
        if (!said)
            co_return said.error();
        m_quick.takeNext(success);
        if (const auto taken = m_binding.takeInline(success, *said); !taken)
            co_return taken.error();
        if (m_binding.isResumed())
            co_return Done(); // the old stream's features hold
    } else {
        m_stream.restart();
    }
    auto opening = isSasl2 ? m_coming.next() : openStream();
    const auto features = co_await std::move(opening);
    if (!features)
        co_return features.error();
    m_features = *features;
    co_return Done();
}

/// RFC 5802 §5: a server that does not know the account cannot show that it does.
Task<Result<Done>> Login::proven(QByteArray last)
{
    if (!m_isProven && !last.isEmpty()) {
        auto stepping = m_exchange->step(last);
        const auto step = co_await std::move(stepping);
        m_isProven = step && step->isDone;
    }
    if (m_isProven || !m_exchange->mechanism().startsWith("SCRAM"_L1))
        co_return Done();
    co_return Error::refused(Reason::NotAuthorised,
        u"The server did not show that it knows the account. It may be another than it says."_s, u"not-proven"_s);
}

} // namespace everyport::xmpp::client
