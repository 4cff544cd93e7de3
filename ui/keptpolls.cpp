#include "ui/keptpolls.h"

#include <QFileInfo>
#include <QPointer>
#include <QSettings>

#include "app/polls/definition/polljson.h"
#include "app/polls/definition/polltoml.h"
#include "app/polls/pollregistry.h"
#include "app/station/running/station.h"
#include "netcore/files/fileguard.h"
#include "netcore/files/savefile.h"
#include "netcore/task/taskset.h"
#include "ui/frame/skeleton/windowlook.h"
#include "ui/frame/window/mainwindow.h"
#include "ui/languages/saidwords.h"
#include "ui/polls/models/newpolls.h"
#include "ui/polls/page/pollspage.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::Poll;

namespace {

const auto place = u"polls/comingHome"_s;

void leaveDemo(Poll& poll, const QString& demoEvent)
{
    poll.readers.clear();
    if (poll.event == demoEvent)
        poll.event.clear();
}

QStringList filesOf(const QList<Poll>& unfinished, const QString& demoEvent)
{
    QStringList files;
    for (Poll poll : unfinished) {
        leaveDemo(poll, demoEvent);
        files.append(QString::fromUtf8(polls::pollToJson(poll)));
    }
    return files;
}

Task<Result<QStringList>> takePolls(polls::Polls* from, QStringList ids, QString demoEvent)
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
            leaveDemo(description.poll, demoEvent);
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
        auto importing = into->importPolls(polls::pollToToml(description), polls::ImportPictures::asNamed());
        const auto imported = co_await std::move(importing);
        if (!imported)
            co_return imported.error();
        ids += *imported;
    }
    co_return ids;
}

/// What asking again does not change would fail at each start: it becomes a file that somebody can mend and import.
/// Its path; empty where it has not.
QString layAside(const QString& poll, const QString& folder, const Error& why)
{
    if (why.kind != Error::Kind::Malformed && why.kind != Error::Kind::Refused)
        return {};
    QString path;
    for (int number = 1; path.isEmpty() || QFileInfo::exists(path); ++number)
        path = folder + u"/poll-%1.toml"_s.arg(number);
    QSaveFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly)
        && file.setPermissions(
            QFileDevice::ReadOwner | QFileDevice::WriteOwner); // its salt tells whose votes are whose
    return isOpen && file.write(poll.toUtf8()) >= 0 && commitWhole(file) ? path : QString();
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

Task<Result<QStringList>> keepPolls(
    polls::Polls* from, QStringList ids, QString home, QString demoEvent, QList<Poll> unfinished)
{
    auto taking = takePolls(from, ids, demoEvent);
    const auto taken = co_await std::move(taking);
    if (!taken)
        co_return taken.error();
    const auto made = makePrivateFolder(home); // nobody may have been at home yet
    if (!made)
        co_return made.error();
    QSettings memory(WindowLook::fileIn(home), QSettings::IniFormat);
    const QStringList files = *taken + filesOf(unfinished, demoEvent);
    const auto added = KeptPolls(memory).add(files);
    if (!added)
        co_return added.error();
    co_return files;
}

void forgetKept(const QString& home, const QStringList& files)
{
    if (files.isEmpty())
        return;
    QSettings memory(WindowLook::fileIn(home), QSettings::IniFormat);
    KeptPolls(memory).remove(files);
}

Task<PutPolls> putPolls(polls::PollRegistry* into, QSettings* memory)
{
    PutPolls all;
    const QString folder = QFileInfo(memory->fileName()).path();
    for (const QString& file : KeptPolls(*memory).files()) {
        if (const auto unfinished = polls::pollFromJson(file.toUtf8())) {
            NewPolls(*memory).add(*unfinished);
            KeptPolls(*memory).remove({file});
            all.hasUnfinished = true;
            continue;
        }
        auto putting = putPoll(into, file);
        const auto put = co_await std::move(putting);
        if (put)
            all.ids += *put;
        else
            all.troubles.append({put.error(), layAside(file, folder, put.error())});
        if (put || !all.troubles.last().file.isEmpty())
            KeptPolls(*memory).remove({file});
    }
    co_return all;
}

QString PutPolls::words() const
{
    QStringList all;
    for (const Trouble& trouble : troubles) {
        const QString why = saidWords(trouble.why.text);
        all << (trouble.file.isEmpty()
                ? why
                : KeptPolls::tr("%1 It lies in %2 now: mend it there, then import it.").arg(why, trouble.file));
    }
    return all.join(u' ');
}

namespace {

Task<Result<Done>> bring(QPointer<MainWindow> window)
{
    auto putting = putPolls(&window->station().polls(), &window->memory());
    const auto put = co_await std::move(putting);
    if (window && !put.ids.isEmpty())
        window->goTo(u"polls"_s, put.ids.first());
    if (window && put.hasUnfinished)
        window->goTo(u"polls"_s, PollsPage::unfinishedSubject());
    const QString troubles = put.words();
    co_return troubles.isEmpty() ? Result<Done>(Done()) : Error::local(put.troubles.first().why.reason, troubles);
}

} // namespace

void bringKept(MainWindow& window, const QString& what)
{
    if (!KeptPolls(window.memory()).files().isEmpty())
        window.tasks().start(bring(&window), what);
}

} // namespace everyport::ui
