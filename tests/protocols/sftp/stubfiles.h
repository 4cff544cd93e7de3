#pragma once

#include <deque>

#include "netcore/task/deferred.h"
#include "protocols/sftp/files.h"

namespace everyport::sftp {

/// Files that do nothing by themselves: what was asked stands in `asked`, and is answered by `answer`, oldest first; at
/// once where `isReady`.
struct StubFiles final : Files {
    struct State {
        QStringList asked;
        std::deque<Deferred<Result<Done>>> waiting;
        bool isReady = false;
        int open = 0;

        void answer(Result<Done> how = Done{})
        {
            auto oldest = std::move(waiting.front());
            waiting.pop_front();
            oldest.fire(std::move(how));
        }
        Task<Result<Done>> ask(QString what)
        {
            asked.append(std::move(what));
            if (isReady)
                return Result<Done>(Done{});
            return waiting.emplace_back().task();
        }
        template <typename T>
        Task<Result<T>> ask(QString what, T value)
        {
            auto asking = ask(std::move(what));
            auto done = co_await std::move(asking);
            if (!done)
                co_return done.error();
            co_return value;
        }
    };

    struct File final : OpenFile {
        explicit File(State& all) : state(all) { ++state.open; }
        ~File() override { --state.open; }
        Task<Result<QByteArray>> read(quint64 offset, quint32 length) override
        {
            return state.ask(QStringLiteral("read %1").arg(offset), QByteArray(qsizetype(length), 'r'));
        }
        Task<Result<Done>> write(quint64 offset, QByteArray) override
        {
            return state.ask(QStringLiteral("write %1").arg(offset));
        }
        Task<Result<QList<Entry>>> list() override
        {
            return state.ask(QStringLiteral("list"), QList<Entry>{{"a"}, {"b"}});
        }
        Task<Result<Attributes>> attributes() override { return state.ask(QStringLiteral("fstat"), Attributes{}); }
        Task<Result<Done>> change(Attributes) override { return state.ask(QStringLiteral("fchange")); }
        Task<Result<Done>> sync() override { return state.ask(QStringLiteral("sync")); }
        Task<Result<Volume>> volume() override { return state.ask(QStringLiteral("fvolume"), Volume{}); }
        Task<Result<Done>> close() override { return state.ask(QStringLiteral("close")); }
        State& state;
    };

    explicit StubFiles(State& all) : state(all) {}
    Task<Opened> give(QString what)
    {
        auto asking = state.ask(std::move(what));
        auto done = co_await std::move(asking);
        if (!done)
            co_return done.error();
        std::unique_ptr<OpenFile> file = std::make_unique<File>(state);
        co_return file;
    }
    static QString words(const char* what, const QByteArray& path)
    {
        return QLatin1String(what) + QString::fromLatin1(path);
    }

    Task<Opened> open(QByteArray path, OpenMode, Attributes) override { return give(words("open ", path)); }
    Task<Opened> openFolder(QByteArray path) override { return give(words("folder ", path)); }
    Task<Result<Attributes>> attributes(QByteArray path, bool) override
    {
        return state.ask(words("stat ", path), Attributes{});
    }
    Task<Result<Done>> change(QByteArray path, Attributes, bool) override { return state.ask(words("change ", path)); }
    Task<Result<Done>> remove(QByteArray path) override { return state.ask(words("remove ", path)); }
    Task<Result<Done>> makeFolder(QByteArray path, Attributes) override { return state.ask(words("mkdir ", path)); }
    Task<Result<Done>> removeFolder(QByteArray path) override { return state.ask(words("rmdir ", path)); }
    Task<Result<QByteArray>> realPath(QByteArray path) override
    {
        return state.ask(words("real ", path), QByteArray("/"));
    }
    Task<Result<Done>> rename(QByteArray path, QByteArray, bool) override { return state.ask(words("rename ", path)); }
    Task<Result<QByteArray>> readLink(QByteArray path) override
    {
        return state.ask(words("readlink ", path), QByteArray("t"));
    }
    Task<Result<Done>> makeLink(QByteArray path, QByteArray) override { return state.ask(words("link ", path)); }
    Task<Result<Done>> makeHardLink(QByteArray path, QByteArray) override
    {
        return state.ask(words("hardlink ", path));
    }
    Task<Result<Volume>> volume(QByteArray path) override { return state.ask(words("volume ", path), Volume{}); }

    State& state;
};

} // namespace everyport::sftp
