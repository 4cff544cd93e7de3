#include "app/station/running/stationbackup.h"

#include <optional>
#include <utility>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QSettings>

#include <sys/mman.h>
#include <unistd.h>

#include "app/events/eventregistry.h"
#include "app/polls/keptpictures.h"
#include "app/polls/pollregistry.h"
#include "app/station/commandline/version.h"
#include "app/station/running/station.h"
#include "app/station/servicefiles/backupsecrecy.h"
#include "netcore/base/filedescriptor.h"
#include "netcore/files/actingas.h"
#include "netcore/files/fileguard.h"
#include "netcore/files/pipeinput.h"
#include "netcore/threads/threadpool.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qint64 mostOfMemory = 16 * 1024 * 1024; // bytes of window.ini

struct Slides {
    QStringList pictures = {};
    bool isKnown = false; ///< Else nobody knows what they name.
};

/// A file in this process' memory with what is in another account's, which may become larger while it is read; none
/// where that is more than it may be, or cannot be read.
FileDescriptor copyInMemory(int from)
{
    const auto bytes = readToEnd(from, mostOfMemory + 1);
    FileDescriptor copy(::memfd_create("window.ini", MFD_CLOEXEC));
    const bool isWhole = bytes && bytes->size() <= mostOfMemory
        && ::write(copy.get(), bytes->constData(), size_t(bytes->size())) == bytes->size();
    return isWhole ? std::move(copy) : FileDescriptor();
}

/// Of the window's memory, where earlier versions kept slides, and which is not opened where it would hold whoever
/// reads it: a pipe, or more than one can have.
Slides slidesIn(const QString& dataFolder)
{
    const auto path = dataFolder + u"/window.ini"_s;
    QFile file;
    const auto opened = openChosenFile(file, path);
    const bool isReadable = opened ? file.size() <= mostOfMemory : opened.error().reason == Reason::NotFound;
    if (!isReadable)
        return {};
    // A window that runs in this process shares what it has not written yet: Qt knows the file by its name. Where a
    // command of root's looks at another account's folder no window does, and the name may be a pipe's by now.
    const auto opensHeld = opened && ActingAs::isOn();
    const auto held = opensHeld ? copyInMemory(file.handle()) : FileDescriptor();
    if (opensHeld && !held)
        return {};
    const QSettings memory(opensHeld ? u"/proc/self/fd/%1"_s.arg(held.get()) : path, QSettings::IniFormat);
    return {slidePictures(memory), memory.status() == QSettings::NoError};
}

/// Of answers, and of the slides of running orders.
QStringList namedPictures(Station& station)
{
    QStringList all;
    for (const polls::Poll& poll : station.polls().polls())
        all << polls::answerPictures(poll);
    for (const auto& event : station.events().events()) {
        for (const auto& step : event.steps) {
            if (step.slide && !step.slide->picture.isEmpty())
                all << step.slide->picture;
        }
    }
    return all;
}

/// Those that cannot be taken. `pictures` are those of answers; `waiting` those of answers whose removal may be taken
/// back.
QStringList gatherPictures(
    const QString& dataFolder, QStringList pictures, const QStringList& waiting, const backup::BackupProgress& progress)
{
    const auto slides = slidesIn(dataFolder);
    pictures += slides.pictures;
    if (slides.isKnown)
        polls::dropOtherPictures(dataFolder, pictures + waiting);
    return polls::keepPictures(dataFolder, pictures, [&progress] { return progress.isStopped(); });
}

} // namespace

QStringList slidePictures(const QSettings& memory)
{
    QStringList all;
    for (const QString& key : memory.allKeys()) {
        if (!key.startsWith(slidesPlace))
            continue;
        for (const QJsonValue& slide : QJsonDocument::fromJson(memory.value(key).toString().toUtf8()).array()) {
            if (const QString picture = slide.toObject()["picture"_L1].toString(); !picture.isEmpty())
                all << picture;
        }
    }
    return all;
}

Task<Result<Done>> dropGonePictures(Station& station, QStringList gone)
{
    return deferToThread(station.reactor(), Threads::Files,
        [folder = station.settings().dataFolder, gone = std::move(gone),
            named = namedPictures(station)]() -> Result<Done> {
            const auto slides = slidesIn(folder);
            if (slides.isKnown)
                polls::dropPictures(folder, gone, named + slides.pictures);
            return Done();
        });
}

Task<Result<backup::BackupSummary>> backUpStation(
    Station& station, backup::BackupWish wish, std::shared_ptr<const void> turn)
{
    wish.from = {station.settings().configFolder, station.settings().dataFolder};
    wish.secrecy = stationSecrecy(wish.from.config, wish.from.data);
    wish.version = versionNumber();
    return deferToThread(station.reactor(), Threads::Files,
        [wish = std::move(wish), pictures = namedPictures(station), waiting = station.removedPictures(),
            turn = std::move(turn)]() mutable -> Result<backup::BackupSummary> {
            const auto over = qScopeGuard([&turn] { turn.reset(); }); // before anybody hears of it, and asks again
            QStringList left;
            if (wish.parts.has(u"polls"_s)) // which has the folder of the copies
                left = gatherPictures(wish.from.data, pictures, waiting, *wish.progress);
            auto made = backup::makeBackup(wish);
            if (made)
                made->pictures = left;
            return made;
        });
}

} // namespace everyport
