#pragma once

#include <QTemporaryDir>
#include <QTest>

#include "app/polls/pollregistry.h"
#include "app/storage/database.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/storageplace.h"

namespace everyport::polls {

/// What a book told, in order.
struct HeardVotes final : PollEvents {
    struct Told {
        Vote vote;
        Tally tally;
    };
    QList<Told> votes;
    QStringList changed;
    QStringList removed;
    QList<std::pair<QString, QList<qint64>>> erased;
    QStringList missing;
    QList<Error> troubles;
    int passed = 0;

    void pollChanged(const QString& id) override { changed.append(id); }
    void pollRemoved(const QString& id) override { removed.append(id); }
    void votesErased(const QString& id, const QList<qint64>& numbers) override { erased.append({id, numbers}); }
    void voteCommitted(const Poll&, const Vote& vote, const Tally& tally) override { votes.append({vote, tally}); }
    void votesMissing(const QString& id) override { missing.append(id); }
    void trouble(const Error& error) override { troubles.append(error); }
    void troublePassed() override { ++passed; }

    QList<Outcome> outcomes() const
    {
        QList<Outcome> all;
        for (const auto& told : votes)
            all.append(told.vote.outcome);
        return all;
    }
};

/// A poll registry on a real file in a temporary folder, with time moved by hand.
class BookRoom {
public:
    BookRoom() { open(); }

    void open()
    {
        auto opened = Database::open(reactor, storagePlace(file()));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        database = std::move(*opened);
        registry = std::make_unique<PollRegistry>(reactor.clock(), *database);
        registry->addListener(heard);
        if (!done(registry->load()))
            qFatal("the book did not load");
    }
    /// As after a crash: nothing is said goodbye to.
    void restart()
    {
        registry.reset();
        database.reset();
        open();
    }
    QString file() const { return folder.filePath(QStringLiteral("polls.db")); }

    template <typename T>
    T waited(Task<T> task)
    {
        if (!reactor.turnUntil([&task] { return task.isReady(); }))
            qFatal("the book never answered");
        return task.take();
    }
    template <typename T>
    bool done(Task<Result<T>> task)
    {
        const auto result = waited(std::move(task));
        if (!result.ok())
            qInfo("%s", qPrintable(result.error().text));
        return result.ok();
    }
    /// Waits until all taps so far are stored.
    bool settle()
    {
        return reactor.turnUntil([this] { return registry->waitingTaps() == 0; });
    }
    bool tap(const QString& reader, const QString& tag)
    {
        registry->tapped({.reader = reader, .tag = tag, .at = reactor.clock().wallMsecs()});
        return settle();
    }
    /// Where voters write; `voter` by any name.
    bool write(const QString& poll, const QString& voter, const QString& words)
    {
        return done(registry->vote({.tag = QStringLiteral("phone:") + voter,
            .uuid = makeTapUuid(reactor.clock().wallMsecs()),
            .poll = poll,
            .answer = words}));
    }
    /// All pages of an export.
    Result<QByteArray> exported(const QString& id, ExportFormat format)
    {
        QByteArray all;
        ExportPage page{.isLast = false};
        while (!page.isLast) {
            auto next = waited(registry->exportPage(id, format, page.end));
            if (!next)
                return next.error();
            page = std::move(*next);
            all += page.text;
        }
        return all;
    }
    bool makeOpen(const Poll& poll) { return done(registry->save(poll)) && done(registry->openPoll(poll.id)); }
    void fillDisk()
    {
        database->setFault([]() -> std::optional<Error> {
            return Error{Error::Kind::Local, Reason::NoSpace,
                QStringLiteral("The disk is full: /srv/polls.db cannot grow. Free some space on it."), {}, 13};
        });
    }
    void freeDisk() { database->setFault({}); }
    qint64 now() { return reactor.clock().wallMsecs(); }

    QTemporaryDir folder;
    MemoryReactor reactor;
    HeardVotes heard;
    std::unique_ptr<Database> database;
    std::unique_ptr<PollRegistry> registry;
};

inline Poll fruitPoll(const QString& id = QStringLiteral("fruit"), Policy::Mode mode = Policy::Mode::Once)
{
    Poll poll;
    poll.id = id;
    poll.event = QStringLiteral("Open day");
    poll.question = QStringLiteral("Which fruit?");
    poll.answers = {
        {QStringLiteral("apple"), QStringLiteral("Apple"), {}}, {QStringLiteral("pear"), QStringLiteral("Pear"), {}}};
    poll.readers = {{QStringLiteral("ra"), QStringLiteral("apple")}, {QStringLiteral("rp"), QStringLiteral("pear")}};
    poll.policy.mode = mode;
    return poll;
}

/// Voters write up to three words each.
inline Poll wordPoll(bool approve = false, const QString& id = QStringLiteral("mind"))
{
    Poll poll;
    poll.id = id;
    poll.question = QStringLiteral("What comes to your mind?");
    poll.kind = Kind::Words;
    poll.policy = {.mode = Policy::Mode::Multi, .maxChoices = 3, .phones = Policy::Phones::AnyDevice};
    poll.writing.approve = approve;
    return poll;
}

inline const WrittenFate shownFate{WrittenFate::Kind::Shown, {}};
inline const WrittenFate hiddenFate{WrittenFate::Kind::Hidden, {}};

} // namespace everyport::polls
