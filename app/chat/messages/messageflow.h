#pragma once

#include "app/chat/messages/earlynotifier.h"
#include "app/chat/messages/messagesteps.h"
#include "app/log/log.h"
#include "app/storage/database.h"
#include "netcore/base/lifetime.h"
#include "netcore/task/taskset.h"

namespace everyport::chat {

namespace messagetable {
struct Appended;
}

/// The way of messages to the disk and back: in their order, many in one commit, each told when it is stored. What the
/// disk does not take is told all the same, by the number that it will be stored with: people go on talking on a full
/// disk. It waits, and is tried again. Loop's thread; `clock`, `database` and `log` outlive it.
class MessageFlow {
public:
    struct Events : MessageEvents {
        virtual void troubleChanged() {} ///< See `trouble`.
    };
    using Change = MessageSteps::Change;
    using Keeping = MessageSteps::Keeping;

    MessageFlow(Clock& clock, Database& database, Log& log, Events& events);

    void add(Message message);                    ///< Left out when its id is stored already.
    Task<Result<qint64>> addOwn(Message message); ///< Ready with its number, once it was told. Local/NoSpace: isFull.
    /// Where there is no such message, `otherwise` is added, if there is one. `holds`: bytes of what strangers say that
    /// `change` owns, where `otherwise` is not the same.
    void change(WhichMessage which, Change change, std::optional<Message> otherwise = {}, qsizetype holds = 0);
    /// Whatever messages lean on (their conversation): written in its turn, and waits with them for a full disk.
    void keep(Keeping keeping);
    Task<Result<Done>> flushed(); ///< Ready when what was given before is stored, or cannot be.

    /// Why nothing can be stored now: what was given waits, and is lost with this. Tried again every few seconds.
    const std::optional<Error>& trouble() const { return m_trouble; }
    void tryAgain(); ///< Now.
    /// What was told and is not on the disk, or otherwise than it stands there; a History does not see it, a
    /// WholeHistory does. In the order of coming.
    QList<Message> unstored(std::optional<qint64> conversation) const;
    /// The same where they are; valid until something happens.
    std::vector<const Message*> waiting(std::optional<qint64> conversation) const { return m_steps.told(conversation); }
    std::optional<Message> unstored(const WhichMessage& which) const { return m_steps.told(which); }
    /// How many of them have been stored until now: what was read from the disk before that is without them.
    quint64 storedLate() const { return m_steps.takenOfTold(); }

    // More is left out, with a line in the log; who says it is told.
    static constexpr size_t mostWaiting = MessageSteps::mostWaiting;
    static constexpr qsizetype mostBytes = MessageSteps::mostBytes;

private:
    using Addition = MessageSteps::Addition;
    using Alteration = MessageSteps::Alteration;
    using Rewriting = MessageSteps::Rewriting;
    using Flush = MessageSteps::Flush;

    void leaveOut();
    void push(MessageSteps::Step step);
    void begin();
    Task<Result<Done>> run();
    Task<Result<Done>> storeAll();
    Task<Result<Done>> storeNext();
    size_t mostAtOnce() const;
    void goOn(size_t done);
    Task<Result<Done>> storeSome();
    Task<Result<Done>> rewriteSome();
    Task<Result<Done>> alter();
    Task<Result<Done>> keepOne();
    Task<Result<Done>> skipOne();
    void stored(std::vector<Addition> batch, const messagetable::Appended& appended);
    Result<Done> storedAll();

    bool fire(Flush flush);
    bool failed(const Error& why);
    bool skips(const Error& why);
    void waitForRoom();

    Clock& m_clock;
    Database& m_database;
    Log& m_log;
    Events& m_events;
    Lifetime m_lifetime; ///< Gone with this, also under what is running.
    MessageSteps m_steps;
    EarlyNotifier m_early;
    Clock::Timer m_again;
    quint64 m_leftOut = 0;
    std::optional<Error> m_trouble;
    size_t m_alone = 0; // so many of the first go one by one: the others must not suffer for the one that is refused
    TaskSet m_work{TaskSet::unhandled};
};

} // namespace everyport::chat
