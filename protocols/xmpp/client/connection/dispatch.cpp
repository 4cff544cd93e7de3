#include "protocols/xmpp/client/connection/dispatch.h"

#include <algorithm>

namespace everyport::xmpp::client {

namespace {

constexpr qsizetype mostAnswering = 256; // requests of others that are being worked on

} // namespace

void Dispatch::enter(QHash<QString, RequestHandler>& table, const QString& ns, RequestHandler handler)
{
    Q_ASSERT_X(
        !table.contains(ns), "Dispatch", qPrintable(ns + QStringLiteral(" is answered by another part already.")));
    table.insert(ns, std::move(handler));
}

void Dispatch::onMatch(Matcher matches, Handler handler, int priority)
{
    const auto place = std::find_if(
        m_entries.begin(), m_entries.end(), [priority](const Entry& one) { return one.priority < priority; });
    m_entries.insert(place, {std::move(matches), std::move(handler), priority});
}

void Dispatch::onMessage(Handler handler, int priority)
{
    onMatch([](const Stanza& stanza) { return stanza.isMessage(); }, std::move(handler), priority);
}

void Dispatch::onPresence(Handler handler, int priority)
{
    onMatch([](const Stanza& stanza) { return stanza.isPresence(); }, std::move(handler), priority);
}

bool Dispatch::receive(const Stanza& stanza)
{
    for (const auto& entry : m_entries) {
        if (entry.matches(stanza) && entry.handler(stanza))
            return true;
    }
    if (!stanza.isRequest())
        return false;
    answer(stanza);
    return true;
}

void Dispatch::answer(const Stanza& request)
{
    const auto& table = request.isSet() ? m_sets : m_gets;
    const auto found = table.constFind(request.payload().ns());
    if (request.element().elements().size() != 1) // §8.2.3: exactly one child
        return send(request.error({Condition::BadRequest}));
    if (found == table.constEnd())
        return send(request.error({Condition::ServiceUnavailable}));
    if (m_work.count() >= mostAnswering)
        return send(request.error({Condition::ResourceConstraint}));
    m_work.start(reply(request, (*found)(request)));
}

Task<Result<Done>> Dispatch::reply(Stanza request, Task<Answer> coming)
{
    const auto answer = co_await std::move(coming);
    if (const auto* payload = std::get_if<xml::Element>(&answer))
        send(request.result(*payload));
    else
        send(request.error(std::get<StanzaError>(answer)));
    co_return Done();
}

} // namespace everyport::xmpp::client
