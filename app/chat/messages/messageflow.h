#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <variant>

#include "app/chat/messages/message.h"
#include "app/log/log.h"
#include "app/storage/database.h"
#include "netcore/base/lifetime.h"
#include "netcore/task/deferred.h"
#include "netcore/task/taskset.h"

namespace everyport::chat {

/// The way of messages to the disk and back: in their order, many in one commit, each told when it is stored. What the
/// disk does not take waits and is tried again. Loop's thread; `clock`, `database` and `log` outlive it.
class MessageFlow {
public:
    struct Events {
        virtual ~Events() = default;
        virtual void messageStored(const Message& message) = 0;
        virtual void messageUpdated(const Message& message) = 0;
        virtual void troubleChanged() {} ///< See `trouble`.
    };
    using Change = std::function<void(Message&)>;               ///< Run on the storage's thread; owns what it touches.
    using Keeping = std::function<Result<Done>(QSqlDatabase&)>; ///< The same.
    struct Which {
        qint64 conversation = 0;
        qint64 number = 0;             ///< Or, where it is 0:
        QString id = {};               ///< Its own, or its sender's.
        std::optional<Author> by = {}; ///< Theirs alone.
    };

    MessageFlow(Clock& clock, Database& database, Log& log, Events& events);

    void add(Message message);                    ///< Left out when its id is stored already.
    Task<Result<qint64>> addOwn(Message message); ///< Ready with its number.
    /// Where there is no such message, `otherwise` is added, if there is one.
    void change(Which which, Change change, std::optional<Message> otherwise = {});
    /// Whatever messages lean on (their conversation): written in its turn, and waits with them for a full disk.
    void keep(Keeping keeping);
    Task<Result<Done>> flushed(); ///< Ready when what was given before is stored, or cannot be.

    /// Why nothing can be stored now: what was given waits, and is lost with this. Tried again every few seconds.
    const std::optional<Error>& trouble() const { return m_trouble; }
    void tryAgain(); ///< Now.

    static constexpr size_t mostWaiting = 50'000; ///< More is left out, with a line in the log.

private:
    struct Addition {
        Message message;
        std::optional<Deferred<Result<qint64>>> wanted = {};
    };
    struct Alteration {
        Which which;
        Change change;
        std::optional<Message> otherwise = {};
    };
    using Flush = Deferred<Result<Done>>;
    using Step = std::variant<Addition, Alteration, Keeping, Flush>;

    void push(Step step);
    void begin();
    Task<Result<Done>> run();
    Task<Result<Done>> storeSome();
    Task<Result<Done>> alter();
    Task<Result<Done>> keepOne();
    void told(std::vector<Addition> batch, const QList<qint64>& numbers);
    void failed(const Error& why);
    bool skips(const Error& why);

    Clock& m_clock;
    Database& m_database;
    Log& m_log;
    Events& m_events;
    Lifetime m_lifetime; ///< Gone with this, also under what is running.
    std::deque<Step> m_steps;
    Clock::Timer m_again;
    quint64 m_leftOut = 0;
    std::optional<Error> m_trouble;
    bool m_oneByOne = false; // one of them is refused for good: the others must not suffer for it
    TaskSet m_work{TaskSet::unhandled};
};

} // namespace everyport::chat
