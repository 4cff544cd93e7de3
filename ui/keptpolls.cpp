#include "ui/keptpolls.h"

#include <optional>

#include <QSettings>

#include "app/polls/definition/polltoml.h"
#include "app/polls/pollregistry.h"
#include "app/station/running/station.h"
#include "netcore/files/fileguard.h"
#include "netcore/task/taskset.h"
#include "netcore/task/taskstages.h"
#include "ui/frame/skeleton/windowlook.h"
#include "ui/frame/window/mainwindow.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::Poll;

namespace {

const auto place = u"polls/comingHome"_s;

Task<Result<QStringList>> takePolls(polls::Polls* from, QStringList ids)
{
    QStringList files;
    for (const QString& id : ids) {
        const Poll* poll = from->find(id);
        if (!poll)
            continue; // removed since
        const bool wasOpen = poll->state != Poll::State::Draft;
        auto exporting = from->exportPoll(id);
        const auto toml = co_await std::move(exporting);
        if (!toml)
            co_return toml.error();
        const auto read = polls::pollsFromToml(*toml);
        if (!read)
            co_return read.error();
        for (polls::PollDescription description : *read) {
            description.poll.readers.clear();
            if (wasOpen) // else it would open by itself once more
                description.poll.opensAt = description.poll.closesAt = {};
            files.append(QString::fromUtf8(polls::pollToToml(description)));
        }
    }
    co_return files;
}

Task<Result<QStringList>> putPoll(polls::PollRegistry* into, QString file)
{
    const auto read = polls::pollsFromToml(file.toUtf8());
    if (!read)
        co_return read.error();
    QStringList ids;
    for (polls::PollDescription description : *read) { // one by one: the next one's free id is another
        if (into->find(description.poll.id))
            description.poll.id = into->freeId(description.poll.question);
        auto importing = into->importPolls(polls::pollToToml(description));
        const auto imported = co_await std::move(importing);
        if (!imported)
            co_return imported.error();
        ids += *imported;
    }
    co_return ids;
}

} // namespace

QStringList KeptPolls::files() const
{
    return m_memory.value(place).toStringList();
}

Result<Done> KeptPolls::add(const QStringList& files)
{
    const QStringList before = this->files();
    set(before + files);
    m_memory.sync(); // the program may be ended at any time
    if (m_memory.status() == QSettings::NoError)
        return Done();
    set(before);
    return Error::local(Reason::None,
        tr("%1 cannot be written: look at its folder's rights and the disk's room.").arg(m_memory.fileName()));
}

void KeptPolls::remove(const QStringList& files)
{
    QStringList left = this->files();
    for (const QString& file : files)
        left.removeOne(file);
    set(left);
    m_memory.sync();
}

void KeptPolls::set(const QStringList& files)
{
    if (files.isEmpty())
        m_memory.remove(place);
    else
        m_memory.setValue(place, files);
}

Task<Result<QStringList>> keepPolls(polls::Polls* from, QStringList ids, QString home)
{
    auto taking = takePolls(from, ids);
    const auto taken = co_await std::move(taking);
    if (!taken)
        co_return taken.error();
    const auto made = makePrivateFolder(home); // nobody may have been at home yet
    if (!made)
        co_return made.error();
    QSettings memory(WindowLook::fileIn(home), QSettings::IniFormat);
    const auto added = KeptPolls(memory).add(*taken);
    if (!added)
        co_return added.error();
    co_return *taken;
}

void forgetKept(const QString& home, const QStringList& files)
{
    if (files.isEmpty())
        return;
    QSettings memory(WindowLook::fileIn(home), QSettings::IniFormat);
    KeptPolls(memory).remove(files);
}

Task<Result<QStringList>> putPolls(polls::PollRegistry* into, QSettings* memory)
{
    QStringList ids;
    std::optional<Error> trouble;
    for (const QString& file : KeptPolls(*memory).files()) {
        auto putting = putPoll(into, file);
        const auto put = co_await std::move(putting);
        if (put) {
            ids += *put;
            KeptPolls(*memory).remove({file});
        } else if (!trouble) {
            trouble = put.error();
        }
    }
    if (trouble)
        co_return *trouble;
    co_return ids;
}

void bringKept(MainWindow& window, const QString& what)
{
    if (KeptPolls(window.memory()).files().isEmpty())
        return;
    auto putting = putPolls(&window.station().polls(), &window.memory())
                       .always([&window](const Result<QStringList>& put) {
                           if (put)
                               window.goTo(u"polls"_s, put->value(0));
                       });
    window.tasks().start(std::move(putting), what);
}

} // namespace everyport::ui
