// What a client sends: lines, their limits, the flood meter, and which command it is.
#include "netcore/base/webrequest.h"
#include "netcore/transport/connectionregistry.h"
#include "protocols/irc/secrets.h"
#include "protocols/irc/server/sessions/multiline.h"
#include "protocols/irc/server/sessions/server.h"
#include "protocols/irc/server/users/connectionregistration.h"
#include "protocols/irc/server/users/sessionextras.h"
#include "protocols/irc/text.h"

namespace everyport::ircd {

namespace {

/// Lines for history after which the store must have taken those before them.
constexpr quint64 keptTogether = 256;

} // namespace

void Session::dataReceived(QByteArrayView bytes)
{
    if (isClosing())
        return;
    if (!bytes.isEmpty()) {
        m_heard = m_server.clock().now();
        m_pinged = false;
    }
    if (m_gates && !bytes.isEmpty()) {
        keepForLater(bytes);
        return;
    }
    const ReplyBatch answering(*this);
    const bool wasRunning = std::exchange(m_running, true);
    m_server.delivery().gather();
    auto input = std::exchange(m_input, {});
    const auto left = consume(input.isEmpty() ? bytes : QByteArrayView(input.append(bytes)));
    if (!isClosing())
        m_input = left.toByteArray();
    m_server.delivery().release();
    m_running = wasRunning;
    pauseIfGated();
}

void Session::pauseIfGated()
{
    if ((m_gates & ~quint8(Gate::Flood)) && !isClosing() && !std::exchange(m_readingPaused, true))
        m_transport->pauseReading();
}

/// Who floods is read on, else nobody would notice that they have gone; but what waits for the meter has a limit.
void Session::keepForLater(QByteArrayView bytes)
{
    m_input.append(bytes);
    if ((m_gates & quint8(Gate::Flood)) && m_input.size() > m_class->receiveQueue) {
        const ReplyBatch answering(*this);
        close("Excess Flood");
    }
    pauseIfGated();
}

/// Whole lines; what is left of `bytes` has to wait.
QByteArrayView Session::consume(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !m_gates && !isClosing()) {
        const auto found = m_splitter.next(bytes);
        if (found.kind == LineSplitter::Found::Kind::Nothing)
            break;
        if (found.kind == LineSplitter::Found::Kind::TooLong)
            refuseTooLong(found.bytes);
        else if (!found.bytes.isEmpty())
            lineReceived(found.bytes);
        if (!bytes.isEmpty() && !m_gates && !isClosing() && m_transport->shareIsOver()) {
            m_transport->yield(); // the others' lines come before the rest of these
            break;
        }
    }
    return bytes;
}

void Session::refuseTooLong(QByteArrayView line)
{
    if (!refuseBatchOf(*this, line, "A line of it is too long"))
        reply(Numeric::InputTooLong, {}, "Input line was too long");
}

void Session::lineReceived(QByteArrayView line)
{
    irc::notifyLines(m_transport->record(), true, line);
    if (!isRegistered() && isWebRequest(line)) {
        close("This is IRC, and you are not");
        return;
    }
    if (!LineSplitter::fits(line)) {
        pay(1);
        refuseTooLong(line);
        return;
    }
    const auto message = irc::MessageView::parse(line);
    if (!message) {
        pay(1);
        // else there is nothing to answer to: no command, or a NUL
        refuseBatchOf(*this, line, "A line of it is no message");
        return;
    }
    if (!irc::isUtf8(line)) {
        pay(1);
        if (refuseBatchOf(*this, line, "A line of it is not UTF-8"))
            return;
        fail(irc::isUtf8(message->command()) ? message->command() : QByteArrayView("*"), "INVALID_UTF8", {},
            "Message rejected, your IRC software MUST use UTF-8 encoding on this network");
        return;
    }
    const auto& history = m_server.history();
    const auto before = history.added();
    run(*message);
    waitForStore(history.added() - before);
}

/// Who says more than the store takes in is not read meanwhile: of one session some hundred lines wait there at most.
void Session::waitForStore(quint64 kept)
{
    const auto sofar = m_kept + kept;
    m_kept = quint16(sofar < keptTogether ? sofar : 0);
    if (sofar < keptTogether || isClosing())
        return;
    auto& history = m_server.history();
    waitFor(history.settledUpTo(std::exchange(extras().unsaved, history.added())));
}

void Session::run(const irc::MessageView& message)
{
    auto* row = m_server.commands().find(message.command());
    pay(row ? row->command.weight : 1);
    if (has(Capability::LabeledResponse) && !message.tags().isEmpty()) {
        const auto label = message.tag("label");
        if (!label.isEmpty() && label.size() <= 64)
            m_output.giveLabel(irc::escapeTagValue(label));
    }
    if (!row || row->command.name != "PRIVMSG")
        m_server.delivery().push();
    if (isRegistered() && !message.tags().isEmpty() && takeBatchedLine(*this, message)) {
        m_output.finishLabel();
        return;
    }
    Request request{m_server, *this, message};
    m_server.commands().run(row, request);
    if (isClosing())
        return;
    if (!m_works)
        m_output.finishLabel();
    else if (auto* label = m_output.label())
        label->isHeld = true; // what comes from elsewhere meanwhile is not part of it
}

void Session::pay(int weight)
{
    if (!m_server.options().flood || !m_class->flood || weight == 0 || (m_user && m_user->isOperator()))
        return;
    const auto over = m_flood.pay(m_class->floodCost * weight, m_class->floodBurst, m_server.clock().now());
    if (over <= Clock::Duration::zero())
        return;
    setGate(Gate::Flood, true);
    extras().flood = m_server.clock().callLater(over, [this] { setGate(Gate::Flood, false); });
}

} // namespace everyport::ircd
