#include "protocols/xmpp/client/login.h"

#include "netcore/tlssession.h"
#include "protocols/xmpp/client/namespaces.h"
#include "protocols/xmpp/randomtext.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

Error broken(const QString& text)
{
    return {Error::Kind::Malformed, Reason::BadSyntax, text, u"undefined-condition"_s};
}

/// RFC 6120 §6.4.2: "=" is an empty message that is there.
Result<QByteArray> decoded(const QString& text)
{
    if (text == u"=" || text.isEmpty())
        return QByteArray();
    auto bytes = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return broken(u"The server's part of the login cannot be read."_s);
    return std::move(*bytes);
}

QString encoded(const QByteArray& bytes)
{
    return bytes.isEmpty() ? u"="_s : QString::fromLatin1(bytes.toBase64());
}

/// RFC 6120 §6.5. Refused/NotAuthorised ends all; Unsupported: another mechanism may do.
Error failureOf(const xml::Element& failure)
{
    QString condition = u"undefined-condition"_s;
    for (const auto& child : failure.elements()) {
        if (child.ns() == ns::sasl && child.name() != u"text")
            condition = child.name();
    }
    auto text = failure.childText(u"text");
    if (text.isEmpty())
        text = u"The server refused the login: %1."_s.arg(condition);
    static const QStringList others{u"invalid-mechanism"_s, u"mechanism-too-weak"_s, u"malformed-request"_s, u"incorrect-encoding"_s, u"aborted"_s};
    if (others.contains(condition))
        return {Error::Kind::Unsupported, Reason::None, text, condition};
    if (condition == u"temporary-auth-failure")
        return {Error::Kind::Busy, Reason::None, text, condition};
    return {Error::Kind::Refused, Reason::NotAuthorised, text, condition};
}

bool hasManagement(const xml::Element& features)
{
    return !features.child(u"sm", ns::streamManagement).isNull();
}

} // namespace

Login::Login(Stream& stream, Reactor& reactor, const Account& account, const LoginRules& rules, StreamManagement& management, bool wasBound)
    : m_stream(stream)
    , m_reactor(reactor)
    , m_account(account)
    , m_rules(rules)
    , m_management(management)
    , m_wasBound(wasBound)
{
}

void Login::receive(xml::Element element)
{
    if (auto waiting = std::exchange(m_waiting, {}))
        return waiting->fire(std::move(element));
    m_held.push_back(std::move(element));
    m_stream.pause(); // one more at most
}

Task<Result<xml::Element>> Login::next()
{
    if (!m_held.empty()) {
        auto element = std::move(m_held.front());
        m_held.pop_front();
        return Result<xml::Element>(std::move(element));
    }
    auto task = m_waiting.emplace().task();
    m_stream.resume();
    return task;
}

Task<Result<xml::Element>> Login::openStream()
{
    m_stream.open(m_account.domain(), m_account.address.hasLocal() ? m_account.address.toString() : QString());
    auto coming = next();
    auto features = co_await std::move(coming);
    if (features && !features->is(u"features", ns::streams))
        co_return broken(u"The server does not say what it offers."_s);
    co_return features;
}

/// A stream that nobody can read along with, and its features.
Task<Result<xml::Element>> Login::secured()
{
    auto opening = openStream();
    auto features = co_await std::move(opening);
    if (!features || m_stream.isEncrypted())
        co_return features;
    const bool isOffered = !features->child(u"starttls", ns::tls).isNull() && m_rules.tls;
    if (!isOffered && isPrivate())
        co_return features;
    if (!isOffered)
        co_return Error{Error::Kind::Refused, Reason::TlsFailed, u"The server does not encrypt, or somebody in between does not let it."_s, u"starttls"_s};
    m_stream.send(xml::Element(u"starttls"_s, ns::tls));
    auto answering = next();
    const auto answer = co_await std::move(answering);
    if (!answer)
        co_return answer;
    if (!answer->is(u"proceed", ns::tls))
        co_return Error{Error::Kind::Disconnected, Reason::TlsFailed, u"The server could not start to encrypt."_s, u"starttls"_s};
    m_held.clear(); // said in the clear behind it
    m_stream.startTls(m_rules.tls, m_account.domain());
    auto again = openStream();
    features = co_await std::move(again);
    co_return features;
}

Task<Result<LoggedIn>> Login::run(Jid last)
{
    m_last = std::move(last);
    auto securing = secured();
    const auto features = co_await std::move(securing);
    if (!features)
        co_return features.error();
    auto authenticating = authenticate(*features);
    const auto authenticated = co_await std::move(authenticating);
    if (!authenticated)
        co_return authenticated.error();
    if (!m_done.address.isNull())
        co_return m_done; // all in one, by SASL2
    auto starting = startSession(m_done.features);
    const auto started = co_await std::move(starting);
    if (!started)
        co_return started.error();
    co_return m_done;
}

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
    if (!candidates)
        co_return candidates.error();
    Error failure;
    for (const auto& mechanism : *candidates) {
        auto started = sasl::startClient(m_reactor, mechanism, saslLogin(m_account, offer, mechanism));
        if (!started) {
            failure = started.error();
            continue;
        }
        m_exchange = std::move(*started);
        auto trying = tryMechanism(mechanism, isSasl2, isSasl2 ? inlineRequests(authentication) : xml::Element());
        const auto passed = co_await std::move(trying);
        if (passed) {
            m_done.isBound = mechanism.endsWith("-PLUS"_L1);
            co_return Done();
        }
        failure = passed.error();
        // Another mechanism does not make a wrong password right; only a certificate leaves something to try.
        if (failure.kind != Error::Kind::Unsupported && !(mechanism == "EXTERNAL"_L1 && failure.kind == Error::Kind::Refused))
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
    const auto offered = authentication.child(u"inline");
    if (hasManagement(offered) && m_management.mayResume())
        authenticate.add(m_management.resumeRequest());
    const auto bindOffered = offered.child(u"bind", ns::bind2);
    if (bindOffered.isNull())
        return authenticate;
    xml::Element bind(u"bind"_s, ns::bind2);
    bind.addTextElement(u"tag"_s, m_rules.program);
    for (const auto& feature : bindOffered.child(u"inline").elements(u"feature", ns::bind2)) {
        const auto name = feature.attribute(u"var");
        if (name == ns::streamManagement)
            bind.add(StreamManagement::enableRequest());
        else if (name == ns::carbons && (m_asksForCarbons = true))
            bind.add(xml::Element(u"enable"_s, name));
    }
    authenticate.add(std::move(bind));
    return authenticate;
}

/// False never; an Error says whether another mechanism may do.
Task<Result<bool>> Login::tryMechanism(QString mechanism, bool isSasl2, xml::Element extra)
{
    const auto saslNs = isSasl2 ? ns::sasl2 : ns::sasl;
    m_isProven = false;
    auto first = m_exchange->step({});
    auto step = co_await std::move(first);
    if (!step)
        co_return step.error();
    m_isProven = step->isDone;
    if (isSasl2) {
        extra.setAttribute(u"mechanism"_s, mechanism);
        // The order of children is the schema's: the response first.
        auto request = xml::Element(u"authenticate"_s, ns::sasl2).with(u"mechanism"_s, mechanism);
        request.addTextElement(u"initial-response"_s, encoded(step->bytes));
        for (const auto& child : extra.elements())
            request.add(child);
        m_stream.send(request);
    } else {
        m_stream.send(xml::Element(u"auth"_s, ns::sasl).with(u"mechanism"_s, mechanism).saying(encoded(step->bytes)));
    }
    while (true) {
        auto answering = next();
        const auto answer = co_await std::move(answering);
        if (!answer)
            co_return answer.error();
        if (answer->is(u"failure", saslNs))
            co_return failureOf(*answer);
        if (answer->is(u"success", saslNs)) {
            const auto data = decoded(isSasl2 ? answer->childText(u"additional-data") : answer->text());
            if (!data)
                co_return data.error();
            auto proving = proven(*data);
            const auto isProven = co_await std::move(proving);
            if (!isProven)
                co_return isProven.error();
            if (isSasl2) {
                if (const auto taken = takeInline(*answer); !taken)
                    co_return taken.error();
            } else {
                m_stream.restart();
            }
            auto opening = isSasl2 ? next() : openStream();
            const auto features = co_await std::move(opening);
            if (!features)
                co_return features.error();
            m_done.features = *features;
            co_return true;
        }
        if (!answer->is(u"challenge", saslNs))
            co_return broken(u"The server asks for something that we do not know before it lets us in."_s);
        const auto challenge = decoded(answer->text());
        if (!challenge)
            co_return challenge.error();
        auto stepping = m_exchange->step(*challenge);
        step = co_await std::move(stepping);
        if (!step) {
            m_stream.send(xml::Element(u"abort"_s, saslNs));
            co_return Error{Error::Kind::Refused, Reason::NotAuthorised, step.error().text, u"aborted"_s};
        }
        m_isProven = step->isDone;
        m_stream.send(xml::Element(u"response"_s, saslNs).saying(step->bytes.isEmpty() ? QString() : encoded(step->bytes)));
    }
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
    co_return Error{Error::Kind::Refused, Reason::NotAuthorised,
        u"The server did not show that it knows the account. It may be another than it says."_s, u"not-proven"_s};
}

Result<Done> Login::takeInline(const xml::Element& success)
{
    const auto said = Jid::parse(success.childText(u"authorization-identifier"));
    if (!said)
        return broken(u"The server does not say who we are."_s);
    if (const auto resumed = success.child(u"resumed", ns::streamManagement); !resumed.isNull()) {
        auto again = m_management.resumed(resumed);
        if (!again)
            return again.error();
        m_done.again = std::move(*again);
        m_done.isResumed = true;
        m_done.address = m_last;
        return Done();
    }
    if (const auto failed = success.child(u"failed", ns::streamManagement); !failed.isNull())
        m_done.again = m_management.takeUnacked(failed);
    const auto bound = success.child(u"bound", ns::bind2);
    if (bound.isNull() || said->isBare())
        return Done(); // then it is bound as ever
    if (!m_done.isResumed)
        m_done.again += m_management.takeUnacked();
    m_done.address = *said;
    if (const auto enabled = bound.child(u"enabled", ns::streamManagement); !enabled.isNull())
        m_management.begin(enabled);
    m_done.hasCarbons = m_asksForCarbons && bound.child(u"failed", ns::carbons).isNull();
    return Done();
}

Task<Result<Done>> Login::startSession(xml::Element features)
{
    if (hasManagement(features) && m_management.mayResume()) {
        auto resuming = resume();
        const auto resumed = co_await std::move(resuming);
        if (!resumed || *resumed)
            co_return resumed ? Result<Done>(Done()) : Result<Done>(resumed.error());
    }
    m_done.again += m_management.takeUnacked();
    auto binding = bind();
    const auto bound = co_await std::move(binding);
    if (!bound || !hasManagement(features))
        co_return bound;
    auto enabling = enableManagement();
    const auto enabled = co_await std::move(enabling);
    co_return enabled;
}

/// True: the old session goes on.
Task<Result<bool>> Login::resume()
{
    m_stream.send(m_management.resumeRequest());
    auto answering = next();
    const auto answer = co_await std::move(answering);
    if (!answer)
        co_return answer.error();
    if (answer->is(u"failed", ns::streamManagement)) {
        m_done.again = m_management.takeUnacked(*answer);
        co_return false;
    }
    if (!answer->is(u"resumed", ns::streamManagement))
        co_return broken(u"The server does not answer whether the session goes on."_s);
    auto again = m_management.resumed(*answer);
    if (!again)
        co_return again.error();
    m_done.again = std::move(*again);
    m_done.isResumed = true;
    m_done.address = m_last;
    co_return true;
}

Task<Result<Done>> Login::bind()
{
    xml::Element request(u"bind"_s, ns::bind);
    if (!m_account.resource.isEmpty())
        request.addTextElement(u"resource"_s, m_account.resource);
    const auto id = randomText(9);
    m_stream.send(Stanza::iq(u"set"_s, id, {}, {}, request).element());
    auto answering = next();
    const auto answer = co_await std::move(answering);
    if (!answer)
        co_return answer.error();
    const auto stanza = Stanza::of(*answer);
    if (!stanza || !stanza->isIq() || stanza->id() != id)
        co_return broken(u"The server does not give us an address."_s);
    if (stanza->isError()) {
        const auto error = StanzaError::fromElement(stanza->element().child(u"error"));
        co_return Error{Error::Kind::Busy, Reason::None, error.text.isEmpty() ? u"The server gives us no address."_s : error.text, conditionName(error.condition)};
    }
    const auto address = Jid::parse(stanza->payload().childText(u"jid"));
    if (!address || !address->isFull())
        co_return broken(u"The server gives us an address that is none."_s);
    m_done.address = *address;
    // RFC 3921's session: only older servers still want it.
    const auto session = m_done.features.child(u"session", ns::session);
    if (session.isNull() || !session.child(u"optional").isNull())
        co_return Done();
    m_stream.send(Stanza::iq(u"set"_s, randomText(9), {}, {}, xml::Element(u"session"_s, ns::session)).element());
    auto more = next();
    const auto started = co_await std::move(more);
    if (!started)
        co_return started.error();
    co_return Done();
}

Task<Result<Done>> Login::enableManagement()
{
    m_stream.send(StreamManagement::enableRequest());
    auto answering = next();
    const auto answer = co_await std::move(answering);
    if (!answer)
        co_return answer.error();
    if (answer->is(u"enabled", ns::streamManagement))
        m_management.begin(*answer);
    co_return Done(); // without it things go on as they did before it was invented
}

} // namespace everyport::xmpp::client
