#include "protocols/xmpp/client/connection/login.h"

#include "protocols/xmpp/client/connection/namespaces.h"
#include "protocols/xmpp/stanza/randomtext.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

Error Login::broken(const QString& text)
{
    return Error::malformed(Reason::BadSyntax, text, u"undefined-condition"_s);
}

bool Login::hasManagement(const xml::Element& features)
{
    return !features.child(u"sm", ns::streamManagement).isNull();
}

Login::Login(Stream& stream, Reactor& reactor, const Account& account, const LoginRules& rules,
    StreamManagement& management, bool wasBound, QuickToken* token)
    : m_stream(stream),
      m_reactor(reactor),
      m_account(account),
      m_rules(rules),
      m_management(management),
      m_wasBound(wasBound),
      m_token(token)
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
        co_return Error::refused(Reason::TlsFailed,
            u"The server does not encrypt, or somebody in between does not let it."_s, u"starttls"_s);
    m_stream.send(xml::Element(u"starttls"_s, ns::tls));
    auto answering = next();
    const auto answer = co_await std::move(answering);
    if (!answer)
        co_return answer;
    if (!answer->is(u"proceed", ns::tls))
        co_return Error::disconnected(Reason::TlsFailed, u"The server could not start to encrypt."_s, u"starttls"_s);
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
        co_return Error::busy(Reason::None, error.text.isEmpty() ? u"The server gives us no address."_s : error.text,
            conditionName(error.condition));
    }
    const auto address = Jid::parse(stanza->payload().childText(u"jid"));
    if (!address || !address->isFull())
        co_return broken(u"The server gives us an address that is none."_s);
    if (const auto ours = isOurs(*address); !ours)
        co_return ours.error();
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
