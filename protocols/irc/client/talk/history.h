#pragma once

#include <deque>
#include <list>

#include "netcore/task/deferred.h"
#include "protocols/irc/client/session/batchcollector.h"
#include "protocols/irc/client/session/continuity.h"

namespace everyport::irc::client {

/// What is asked for by CHATHISTORY (ircv3.net/specs/extensions/chathistory).
struct HistoryRequest {
    enum class Kind : quint8 { Latest, Before, After, Around, Between };
    Kind kind = Kind::Latest;
    QByteArray target;
    QByteArray from = "*"; ///< "timestamp=…", "msgid=…"; "*" for Latest without an end.
    QByteArray to = {};    ///< Between only.
    int limit = 50;        ///< Held to what the server allows.
};

/// Asks for what was said before. The messages come as events that are marked isHistory; what was told before is not
/// told again. After a reconnect it fills the gap by itself.
class History final : public Part {
public:
    static constexpr int mostOpen = 50;
    /// Of what it asks for by itself: a server answers, and we pace, one by one.
    static constexpr int mostAtOnce = 5;
    static constexpr int mostWaiting = 1000;
    static constexpr int mostPages = 10; ///< Of what was missed in one place.
    static constexpr std::chrono::seconds patience{60};

    History(Session& session, Continuity& continuity) : Part(session), m_continuity(continuity) {}

    bool isPossible() const { return m_session.has(Capability::ChatHistory) && m_session.has(Capability::Batch); }
    /// How much came, joins and the like included where the server plays them back; fewer than asked for: there is no
    /// more. Unsupported, Refused (no such place), Busy.
    Task<Result<int>> ask(HistoryRequest request);
    /// What was missed in a channel just joined, in pages of `most` messages: the newest first, so that a gap, if one
    /// must remain, lies as far back as can be.
    void catchUp(const QByteArray& channel, int most);
    /// Private conversations that went on while we were away, and what was said there.
    void catchUpWithPeople(int most);

    void listen(Table& table) override;
    void connectionLost(const Error& reason) override;
    void batchEnded(const Batch& batch);

private:
    struct Open {
        QByteArray target = {}; ///< Folded.
        Deferred<Result<int>> answer = {};
        Clock::Timer deadline = {};
    };
    void failed(const Incoming& line);
    void finish(const QByteArray& target, const Result<int>& answer);

    Continuity& m_continuity;
    std::list<Open> m_open;
    QList<QByteArray> m_targets;
    int m_mostOfPeople = 0;
    bool m_wantsTargets = false;
    struct Missed {
        qint64 heard = 0; ///< Until here we know all.
        int limit = 0;    ///< Of a page, as it was asked for.
        int pages = mostPages;
    };
    void askNext();
    void wait(HistoryRequest request);
    int allowed(int limit) const;
    void pageEnded(const QByteArray& target, const Batch& batch);

    std::deque<HistoryRequest> m_waiting; // of catchUp
    QHash<QByteArray, Missed> m_missed;   // by folded target
    std::list<Task<Result<int>>> m_own;
    Clock::Timer m_next;
};

} // namespace everyport::irc::client
