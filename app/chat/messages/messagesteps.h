#pragma once

#include <deque>
#include <functional>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

#include <QSet>
#include <QSqlDatabase>

#include "app/chat/messages/message.h"
#include "netcore/task/deferred.h"

namespace everyport::chat {

/// Which message is meant.
struct WhichMessage {
    qint64 conversation = 0;
    qint64 number = 0;             ///< Or, where it is 0:
    QString id = {};               ///< Its own, or its sender's.
    std::optional<Author> by = {}; ///< Theirs alone.

    bool matches(const Message& message) const;
};

/// What a MessageFlow has still to do, in its order: values without a thread or a disk. Loop's thread.
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
    };
    using Step = std::variant<Addition, Alteration, Keeping, Flush>;

    bool isEmpty() const { return m_steps.empty(); }
    size_t count() const { return m_steps.size(); }
    Step& first() { return m_steps.front(); }
    void append(Step step) { m_steps.push_back(std::move(step)); }
    void prepend(Step step);
    void removeFirst();

    std::vector<Addition*> firstAdditions(size_t most); ///< Until something else comes. Valid until one is removed.
    std::vector<Addition*> untold(size_t most);         ///< The same of those that nobody has heard of.
    std::vector<Flush> takeFlushes();

    void tell(Addition& addition);             ///< From now on it is found by what follows.
    bool isTold(const Message& message) const; ///< One that is the same for its network.
    QList<Message> told(qint64 conversation) const;
    std::optional<Message> told(const WhichMessage& which) const; ///< The newest.
    struct Altered {
        bool isFound = false;
        std::optional<Message> now = {}; ///< Where that is something else.
    };
    Altered alter(const WhichMessage& which, const Change& change);
    /// Does to all that were told what was to be done once they are stored; gives what they are now.
    QList<Message> alterTold();
    qsizetype additions() const;

private:
    using Id = std::pair<qint64, QString>;                       ///< Of a conversation.
    std::optional<size_t> find(const WhichMessage& which) const; ///< Where it stands.
    void remember(const Message& message);

    std::deque<Step> m_steps;
    size_t m_firstUntold = 0; // all before it are told: a full disk can last for tens of thousands
    QSet<Id> m_ids;           // of those that were told, a network's
    QSet<Id> m_senderIds;
};

} // namespace everyport::chat
