#pragma once

#include <algorithm>
#include <deque>

#include "protocols/xmpp/stanza/stanza.h"

namespace everyport::xmpp {

/// Requests (iq) that a client was given and has not answered. Each has to be answered once (RFC 6120 §8.2.3), so where
/// the client goes, the server answers in its place, as where it had not been there (RFC 6121 §8.5.3.2.3).
class PendingRequests {
public:
    struct Pending {
        Jid from;
        QString id;
        bool operator==(const Pending&) const = default;
    };
    /// Of more, those asked first stay unanswered: of whoever asks, if they have any.
    static constexpr size_t most = 64;
    static constexpr qsizetype longestId = 1'024; ///< Longer ones are not remembered.

    void asked(const Stanza& iq)
    {
        if (iq.id().size() > longestId)
            return;
        if (m_all.size() >= most) {
            const auto own = std::find_if(
                m_all.begin(), m_all.end(), [&iq](const Pending& one) { return one.from.bare() == iq.from().bare(); });
            m_all.erase(own == m_all.end() ? m_all.begin() : own); // nobody pushes out what others have asked
        }
        m_all.push_back({iq.from(), iq.id()});
    }
    void answered(const Stanza& answer)
    {
        const auto found = std::find(m_all.begin(), m_all.end(), Pending{answer.to(), answer.id()});
        if (found != m_all.end())
            m_all.erase(found);
    }
    std::deque<Pending> take() { return std::exchange(m_all, {}); }

private:
    std::deque<Pending> m_all;
};

} // namespace everyport::xmpp
