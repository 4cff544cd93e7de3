#include "netcore/transport/frameprotocol.h"

#include <utility>

namespace everyport {

void FrameProtocol::dataReceived(QByteArrayView bytes)
{
    if (m_pending.isEmpty() && !m_paused && !m_working && !m_yielded) {
        // The usual case copies nothing: whole frames, cut where they lie.
        const auto used = work(bytes);
        m_pending.prepend(bytes.sliced(used));
    } else {
        m_pending.append(bytes);
        m_grown = true;
    }
    if (m_working)
        return; // from inside an event: the loop there goes on
    while (!m_paused && !m_yielded && std::exchange(m_grown, false)) {
        // Out of the member while it is worked on: an event may bring more, or discard it.
        auto all = std::exchange(m_pending, {});
        all.remove(0, work(all));
        all.append(m_pending);
        m_pending = std::move(all);
    }
}

qsizetype FrameProtocol::work(QByteArrayView bytes)
{
    m_working = true;
    m_discard = false;
    qsizetype at = 0;
    while (at < bytes.size() && !m_paused && transport() && !m_yielded) {
        const auto rest = bytes.sliced(at);
        if (m_raw) {
            at = bytes.size();
            rawReceived(rest);
            break;
        }
        const auto used = cutFrame(rest);
        if (m_discard || used == 0)
            break;
        at += used;
        if (at < bytes.size() && transport() && transport()->shareIsOver()) {
            m_yielded = true;
            transport()->yield();
        }
    }
    m_working = false;
    // Nobody is left to read the rest, or it does not count.
    return m_discard || !transport() ? bytes.size() : at;
}

void FrameProtocol::turnCame()
{
    m_yielded = false;
    m_grown = true;
    if (!m_working)
        dataReceived({});
}

void FrameProtocol::pauseFrames()
{
    if (std::exchange(m_paused, true))
        return;
    if (transport())
        transport()->pauseReading();
}

void FrameProtocol::resumeFrames()
{
    if (!std::exchange(m_paused, false))
        return;
    if (transport())
        transport()->resumeReading();
    m_grown = true;
    if (!m_working)
        dataReceived({});
}

void FrameProtocol::discardPending()
{
    m_pending.clear();
    m_discard = true;
}

} // namespace everyport
