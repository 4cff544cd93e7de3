#include "netcore/endpoints/proxiedlayer.h"

#include "netcore/transport/secretinclear.h"

namespace everyport {

ProxiedLayer::ProxiedLayer(Clock& clock, std::unique_ptr<ProxyDialogue> dialogue, std::unique_ptr<Protocol> inner)
    : Layer(std::move(inner)), m_clock(clock), m_dialogue(std::move(dialogue))
{
}

void ProxiedLayer::connectionMade(Transport& transport)
{
    transportReplaced(transport);
    m_timer = m_clock.callLater(timeLimit,
        [this] { fail(Error::disconnected(Reason::TimedOut, QStringLiteral("The proxy did not answer."))); });
    say(m_dialogue->opening());
}

void ProxiedLayer::dataReceived(QByteArrayView bytes)
{
    if (m_failure)
        return;
    if (!m_dialogue) {
        notifyData(bytes);
        return;
    }
    m_received.append(bytes);
    QByteArray answer;
    const auto open = m_dialogue->heard(m_received, answer);
    if (!open) {
        fail(open.error());
        return;
    }
    if (!answer.isEmpty())
        say(std::move(answer));
    if (!*open)
        return;
    m_dialogue.reset();
    m_timer.cancel();
    const auto rest = std::exchange(m_received, {});
    notifyListener(std::nullopt);
    if (notifyMade() && !rest.isEmpty() && above())
        notifyData(rest);
}

void ProxiedLayer::say(QByteArray bytes)
{
    if (m_dialogue->hasToldPassword())
        noteSecret(below());
    below().write(std::move(bytes));
}

void ProxiedLayer::fail(Error why)
{
    m_timer.cancel();
    m_failure = ofProxy(std::move(why));
    notifyListener(m_failure);
    below().abortConnection();
}

void ProxiedLayer::notifyListener(const std::optional<Error>& failure)
{
    if (auto listener = std::exchange(m_listener, nullptr))
        listener(failure);
}

void ProxiedLayer::connectionLost(const Error& reason)
{
    m_timer.cancel();
    auto told = m_failure.value_or(reason);
    if (m_dialogue && told.isClosed())
        told = Error::disconnected(
            Reason::ConnectionLost, QStringLiteral("The proxy hung up before the way was open."));
    if (m_dialogue)
        told = ofProxy(std::move(told));
    notifyListener(told);
    notifyLost(told);
}

} // namespace everyport
