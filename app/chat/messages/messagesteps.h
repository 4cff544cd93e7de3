#pragma once

#include <deque>
#include <functional>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

#include <QHash>
#include <QSqlDatabase>

#include "app/chat/messages/message.h"
#include "netcore/task/deferred.h"

namespace everyport::chat {

inline constexpr int mostOfOneName = 8; ///< Whoever sends may call several by one name: the newest are looked at.

/// Which message is meant.
struct WhichMessage {
    qint64 conversation = 0;
    qint64 number = 0;             ///< Or, where it is 0:
    QString id = {};               ///< Its own, or its sender's.
    std::optional<Author> by = {}; ///< Theirs alone.

    bool matches(const Message& message) const;
};

/// What a MessageFlow has still to do, in its order, and what of it was told before there was room for it: values
/// without a thread or a disk. However much waits, each step takes the same time. Loop's thread.
class MessageSteps {
public:
    using Change = std::function<void(Message&)>;               ///< Run on the storage's thread; owns what it touches.
    using Keeping = std::function<Result<Done>(QSqlDatabase&)>; ///< The same.
    using Flush = Deferred<Result<Done>>;
    struct Addition {
        Message message;
        std::optional<Deferred<Result<qint64>>> wanted = {};
        bool isTold = false;  ///< By its number, before it was stored.
        bool isKnown = false; ///< Stored already, or waits here: never told.
    };
    struct Alteration {
        WhichMessage which;
        Change change;
        std::optional<Message> otherwise = {};
        qsizetype holds = 0; ///< Bytes of what `change` owns, where it is more than a few.
    };
    struct Rewriting { ///< A message is stored, and was told since as it is here.
        Message message;
    };
    using Nothing = std::monostate; ///< It was done otherwise.
    using Step = std::variant<Nothing, Addition, Alteration, Rewriting, Keeping, Flush>;

    static constexpr size_t mostWaiting = 50'000;
    static constexpr qsizetype mostBytes = 64 * 1024 * 1024;

    bool isEmpty() const { return m_steps.empty(); }
    bool isFull() const { return m_steps.size() >= mostWaiting || m_bytes >= mostBytes; }
    size_t count() const { return m_steps.size(); }
    qsizetype bytes() const { return m_bytes; } ///< About as much memory as all of it takes.
    Step& first() { return m_steps.front().step; }
    void append(Step step);
    void prepend(Step step);
    Step takeFirst();

    std::vector<Addition*> firstAdditions(size_t most); ///< Until something else comes. Valid until one is taken.
    std::vector<const Rewriting*> firstRewritings(size_t most); ///< The same.
    std::vector<size_t> untold(size_t most); ///< Places of Additions and Alterations of which nobody has heard.
    Step& at(size_t place) { return m_steps[place].step; }
    std::vector<Flush> takeFlushes();

    void tell(size_t place); ///< An Addition: from now on it is found by what follows.
    struct Altered {
        bool isFound = false;
        std::optional<Message> now = {}; ///< Where that is something else.
        bool isRefused = false;          ///< It stays as it was: there is no room for what it would be.
    };
    void drop(size_t place); ///< One that was not told: Nothing stands in its place.
    /// An Alteration is done to what was told, or else to `stored`. Nothing stands in its place then, or what it comes
    /// to; all before it stays in its place.
    Altered alter(size_t place, const std::optional<Message>& stored);
    /// Our own words that were told before they had an id take this one's; see isToldAgain.
    std::optional<Message> takeName(const Message& message);

    bool isTold(const Message& message) const; ///< One that is the same for its network.
    /// Of all, or of a conversation. Valid until something is appended or taken. In the order of coming.
    std::vector<const Message*> told(std::optional<qint64> conversation) const;
    std::optional<Message> told(const WhichMessage& which) const; ///< The newest.
    quint64 takenOfTold() const { return m_takenOfTold; }         ///< How many of them have been taken until now.

private:
    struct Entry {
        Step step;
        qsizetype bytes = 0;
    };
    using Id = std::pair<qint64, QString>; ///< Of a conversation.
    static Message* toldOne(Entry& entry);
    static const Message* toldOne(const Entry& entry) { return toldOne(const_cast<Entry&>(entry)); }
    static QStringList namesOf(const Message& message);
    Entry* find(const WhichMessage& which) const;
    void remember(Entry& entry);
    void forget(Entry& entry);
    void rewrite(Entry& told, const Message& now);
    void set(Entry& entry, Step step);
    void dropLastNothings();
    static qsizetype bytesOf(const Step& step);

    std::deque<Entry> m_steps; // nothing is taken out of its middle, so that what is in it stays where it is
    size_t m_firstUntold = 0;
    qsizetype m_bytes = 0;
    quint64 m_takenOfTold = 0;
    QHash<qint64, Entry*> m_byNumber; // of those that were told
    QHash<Id, QList<Entry*>> m_byId;  // the newest last; by no id what nobody has named of our own
};

} // namespace everyport::chat
