#include "ui/polls/actions/files/votesfile.h"

#include <memory>

#include <QFileInfo>

#include "app/polls/polls.h"
#include "netcore/files/savefile.h"
#include "netcore/threads/threadpool.h"
#include "ui/polls/actions/files/pollexports.h"

namespace everyport::ui {
namespace {

/// Used by one thread at a time, each job after the one before.
using Target = std::shared_ptr<QSaveFile>;

Result<Done> failed(const QSaveFile& target)
{
    return whyNotWritten(target, QFileInfo(target.fileName()).fileName());
}

/// `next` gives the page behind another, the first behind `Page()`.
template <typename Page, typename Next>
Task<Result<Done>> writePages(Reactor& reactor, QString file, Next next)
{
    const auto target = std::make_shared<QSaveFile>(file);
    auto opening = deferToThread(reactor, Threads::Files, [target]() -> Result<Done> {
        return target->open(QIODevice::WriteOnly) ? Result<Done>(Done()) : failed(*target);
    });
    auto opened = co_await std::move(opening);
    if (!opened)
        co_return opened;
    Page page{.isLast = false};
    while (!page.isLast) {
        auto reading = next(page);
        auto read = co_await std::move(reading);
        if (!read)
            co_return read.error();
        page = std::move(*read);
        auto writing = deferToThread(reactor, Threads::Files, [target, text = page.text]() -> Result<Done> {
            return target->write(text) == text.size() ? Result<Done>(Done()) : failed(*target);
        });
        auto written = co_await std::move(writing);
        if (!written)
            co_return written;
    }
    auto ending = deferToThread(reactor, Threads::Files,
        [target]() -> Result<Done> { return commitWhole(*target) ? Result<Done>(Done()) : failed(*target); });
    auto ended = co_await std::move(ending);
    co_return ended;
}

} // namespace

Task<Result<Done>> writeVotes(Reactor& reactor, polls::Polls& polls, QString id, QString file)
{
    return writePages<polls::ExportPage>(reactor, file, [&polls, id](const polls::ExportPage& before) {
        return polls.exportPage(id, polls::ExportFormat::Csv, before.end);
    });
}

Task<Result<Done>> writeSealedLog(Reactor& reactor, polls::Polls& polls, QString id, QString file)
{
    return writePages<polls::SealedPage>(
        reactor, file, [&polls, id](const polls::SealedPage& before) { return polls.sealedPage(id, before.end); });
}

Task<Result<Done>> writeFileSoon(Reactor& reactor, QString file, QByteArray bytes)
{
    auto writing = deferToThread(reactor, Threads::Files, [file, bytes] { return writeFile(file, bytes); });
    auto written = co_await std::move(writing);
    co_return written;
}

} // namespace everyport::ui
