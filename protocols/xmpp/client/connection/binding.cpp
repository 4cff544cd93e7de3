#include "protocols/xmpp/client/connection/binding.h"

#include "protocols/xmpp/client/connection/namespaces.h"
#include "protocols/xmpp/client/connection/refusals.h"
#include "protocols/xmpp/stanza/randomtext.h"
#include "protocols/xmpp/stanza/stanza.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

bool hasManagement(const xml::Element& features)
{
    return !features.child(u"sm", ns::streamManagement).isNull();
}

} // namespace

Binding::Binding(Stream& stream, ElementQueue& coming, StreamManagement& management, const QString& resource)
    : m_stream(stream), m_coming(coming), m_management(management), m_resource(resource)
{
}

void Binding::addWishes(const xml::Element& authentication, const QString& program, xml::Element& request)
{
    const auto offered = authentication.child(u"inline");
    if (hasManagement(offered) && m_management.mayResume())
        request.add(m_management.resumeRequest());
    const auto bindOffered = offered.child(u"bind", ns::bind2);
    if (bindOffered.isNull())
        return;
    xml::Element bind(u"bind"_s, ns::bind2);
    bind.addTextElement(u"tag"_s, program);
    for (const auto& feature : bindOffered.child(u"inline").elements(u"feature", ns::bind2)) {
        const auto name = feature.attribute(u"var");
        if (name == ns::streamManagement)
            bind.add(StreamManagement::enableRequest());
        else if (name == ns::carbons && (m_asksForCarbons = true))
            bind.add(xml::Element(u"enable"_s, name));
    }
    request.add(std::move(bind));
}

Result<Jid> Binding::addressIn(const xml::Element& success) const
{
    const auto said = Jid::parse(success.childText(u"authorization-identifier"));
    if (!said)
        return brokenLogin(u"The server does not say who we are."_s);
    if (const auto ours = isOurs(*said); !ours)
        return ours.error();
    return *said;
}

Result<Done> Binding::takeInline(const xml::Element& success, const Jid& said)
{
    if (const auto resumed = success.child(u"resumed", ns::streamManagement); !resumed.isNull()) {
        auto again = m_management.resumed(resumed);
        if (!again)
            return again.error();
        m_result.again = std::move(*again);
        m_result.isResumed = true;
        m_result.address = m_last;
        return Done();
    }
    if (const auto failed = success.child(u"failed", ns::streamManagement); !failed.isNull())
        m_result.again = m_management.takeUnacked(failed);
    const auto bound = success.child(u"bound", ns::bind2);
    if (bound.isNull() || said.isBare())
        return Done(); // then it is bound as ever
    if (!m_result.isResumed)
        m_result.again += m_management.takeUnacked();
    m_result.address = said;
    if (const auto enabled = bound.child(u"enabled", ns::streamManagement); !enabled.isNull())
        m_management.begin(enabled);
    m_result.hasCarbons = m_asksForCarbons && bound.child(u"failed", ns::carbons).isNull();
    return Done();
}

Result<Done> Binding::isOurs(const Jid& address) const
{
    if (m_expected.isNull() || address.bare() == m_expected)
        return Done();
    return Error::refused(Reason::NotAuthorised,
        u"The certificate is that of %1, not of %2."_s.arg(address.bare().toString(), m_expected.toString()),
        u"invalid-authzid"_s);
}

Task<Result<Done>> Binding::start(xml::Element features)
{
    if (hasManagement(features) && m_management.mayResume()) {
        auto resuming = resume();
        const auto resumed = co_await std::move(resuming);
        if (!resumed || *resumed)
            co_return resumed ? Result<Done>(Done()) : Result<Done>(resumed.error());
    }
    m_result.again += m_management.takeUnacked();
    auto binding = bind(features);
    const auto bound = co_await std::move(binding);
    if (!bound || !hasManagement(features))
        co_return bound;
    auto enabling = enableManagement();
    const auto enabled = co_await std::move(enabling);
    co_return enabled;
}

/// True: the old session goes on.
Task<Result<bool>> Binding::resume()
{
    m_stream.send(m_management.resumeRequest());
    auto answering = m_coming.next();
    const auto answer = co_await std::move(answering);
    if (!answer)
        co_return answer.error();
    if (answer->is(u"failed", ns::streamManagement)) {
        m_result.again = m_management.takeUnacked(*answer);
        co_return false;
    }
    if (!answer->is(u"resumed", ns::streamManagement))
        co_return brokenLogin(u"The server does not answer whether the session goes on."_s);
    auto again = m_management.resumed(*answer);
    if (!again)
        co_return again.error();
    m_result.again = std::move(*again);
    m_result.isResumed = true;
    m_result.address = m_last;
    co_return true;
}

Task<Result<Done>> Binding::bind(xml::Element features)
{
    xml::Element request(u"bind"_s, ns::bind);
    if (!m_resource.isEmpty())
        request.addTextElement(u"resource"_s, m_resource);
    const auto id = randomText(9);
    m_stream.send(Stanza::iq(u"set"_s, id, {}, {}, request).element());
    auto answering = m_coming.next();
    const auto answer = co_await std::move(answering);
    if (!answer)
        co_return answer.error();
    const auto stanza = Stanza::of(*answer);
    if (!stanza || !stanza->isIq() || stanza->id() != id)
        co_return brokenLogin(u"The server does not give us an address."_s);
    if (stanza->isError()) {
        const auto error = StanzaError::fromElement(stanza->element().child(u"error"));
        co_return Error::busy(Reason::None, error.text.isEmpty() ? u"The server gives us no address."_s : error.text,
            conditionName(error.condition));
    }
    const auto address = Jid::parse(stanza->payload().childText(u"jid"));
    if (!address || !address->isFull())
        co_return brokenLogin(u"The server gives us an address that is none."_s);
    if (const auto ours = isOurs(*address); !ours)
        co_return ours.error();
    m_result.address = *address;
    // RFC 3921's session: only older servers still want it.
    const auto session = features.child(u"session", ns::session);
    if (session.isNull() || !session.child(u"optional").isNull())
        co_return Done();
    m_stream.send(Stanza::iq(u"set"_s, randomText(9), {}, {}, xml::Element(u"session"_s, ns::session)).element());
    auto more = m_coming.next();
    const auto started = co_await std::move(more);
    if (!started)
        co_return started.error();
    co_return Done();
}

Task<Result<Done>> Binding::enableManagement()
{
    m_stream.send(StreamManagement::enableRequest());
    auto answering = m_coming.next();
    const auto answer = co_await std::move(answering);
    if (!answer)
        co_return answer.error();
    if (answer->is(u"enabled", ns::streamManagement))
        m_management.begin(*answer);
    co_return Done(); // without it things go on as they did before it was invented
}

} // namespace everyport::xmpp::client
