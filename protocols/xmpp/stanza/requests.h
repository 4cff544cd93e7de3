#pragma once

#include <functional>
#include <map>

#include "netcore/base/clock.h"
#include "netcore/task/deferred.h"
#include "protocols/xmpp/stanza/stanza.h"

namespace everyport::xmpp {

/// Our questions (RFC 6120 §8.2.3), and which answer is whose: by id and by who answers, so that nobody can answer for
/// another. For clients, components and servers alike. Loop's thread.
class Requests {
public:
    static constexpr size_t mostOpen = 10'000;
    enum class Unsent { Fails, Waits }; ///< Where there is no connection to ask by.
    explicit Requests(Clock& clock) : m_clock(clock) {}

    /// The result; an Error for an error stanza (its condition is `code`), for silence (Busy/TimedOut) and for the end
    /// of the session. `iq` is a get or set; its id is chosen here. The time counts from now on, even for a question
    /// that waits for a connection. Dropping the Task forgets the question.
    Task<Result<Stanza>> ask(Stanza iq, Clock::Duration timeout, Unsent unsent = Unsent::Fails);
    /// True: it was an answer to one of them, or pretended to be.
    bool take(const Stanza& stanza);
    void setSelf(const Jid& full) { m_self = full; }
    void sendWaiting();                    ///< There is a connection: what waited goes out, in the order of asking.
    void fail(const Error& reason);        ///< All that were sent.
    void failWaiting(const Error& reason); ///< All that were not.
    qsizetype open() const { return qsizetype(m_open.size()); }
    /// Disconnected: nothing was sent.
    std::function<Result<Done>(Stanza)> send = {};

private:
    struct Open {
        Jid from;
        Jid to;
        Deferred<Result<Stanza>> answer;
        Clock::Timer deadline;
    };
    bool mayAnswer(const Open& open, const Stanza& answer) const;
    void forget(const QString& id);
    void finish(const QString& id, const Result<Stanza>& answer);

    Clock& m_clock;
    Jid m_self;
    std::map<QString, Open> m_open;
    QList<Stanza> m_waiting; // each is open, too
};

/// What an error stanza says, as an Error: `code` is the condition's name.
Error errorOf(const Stanza& stanza);

} // namespace everyport::xmpp
