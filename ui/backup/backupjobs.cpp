#include "ui/backup/backupjobs.h"

#include <algorithm>
#include <utility>

#include <QDir>
#include <QWidget>

#include "app/station/commandline/version.h"
#include "app/station/restoreplantext.h"
#include "app/station/running/station.h"
#include "app/station/servicefiles/backupsecrecy.h"
#include "netcore/threads/threadpool.h"
#include "ui/frame/page/pagecontext.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using backup::RestoreMode;

namespace {

using Looked = BackupJobs::Looked;

Result<Looked> lookAt(
    const QString& path, const backup::Places& here, const BackupJobs::Word& word, const BackupJobs::Progress& progress)
{
    const auto read = backup::unpackBackup(path, backup::stagedPlaces(here), word, progress.get());
    if (!read)
        return read.error();
    auto plan = backup::planRestore(here, read->head.parts);
    if (!plan) {
        backup::dropRestore(here);
        return plan.error();
    }
    return Looked{read->head, !read->sealed.isEmpty(), *plan, serviceTroubles(here, *plan, RestoreMode::Add),
        serviceTroubles(here, *plan, RestoreMode::Replace)};
}

} // namespace

BackupJobs& BackupJobs::of(PageContext& context)
{
    auto* known = context.window()->findChild<BackupJobs*>({}, Qt::FindDirectChildrenOnly);
    return known ? *known : *new BackupJobs(context);
}

BackupJobs::BackupJobs(PageContext& context) : QObject(context.window()), m_context(context) {}

BackupJobs::~BackupJobs()
{
    for (const Progress& running : {m_making, m_looking}) {
        if (running)
            running->stop();
    }
    drop();
}

backup::Places BackupJobs::here() const
{
    const StationSettings& settings = m_context.station().settings();
    return {settings.configFolder, settings.dataFolder};
}

void BackupJobs::measure()
{
    m_measured = deferToThread(
        m_context.station().reactor(), Threads::Files, [from = here()] { return backup::measureParts(from); });
    m_measured.whenDone([this](const backup::PartSizes& sizes) {
        m_sizes = sizes;
        Q_EMIT changed();
    });
}

void BackupJobs::make(const QString& path, const backup::PartChoice& parts, Word word)
{
    if (m_making)
        return;
    const backup::Places from = here();
    backup::BackupWish wish{.from = from,
        .to = QDir::current().absoluteFilePath(path),
        .parts = parts,
        .word = std::move(word),
        .secrecy = stationSecrecy(from.config, from.data),
        .version = versionNumber()};
    m_making = wish.progress;
    m_madeFile = wish.to;
    m_made.reset();
    m_makingTask = deferToThread(
        m_context.station().reactor(), Threads::Files, [wish] { return backup::makeBackup(wish); });
    m_makingTask.whenDone([this](const Result<backup::BackupSummary>& made) {
        m_making.reset();
        m_made = made;
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void BackupJobs::look(const QString& path, Word word)
{
    if (m_looking || isOrdered())
        return; // one at a time: both would unpack to the same place
    m_looking = std::make_shared<backup::BackupProgress>();
    m_lookedFile = path;
    m_looked.reset();
    m_lookingTask = deferToThread(m_context.station().reactor(), Threads::Files,
        [path, here = here(), word = std::move(word), progress = m_looking] {
            return lookAt(path, here, word, progress);
        });
    m_lookingTask.whenDone([this](const Result<Looked>& looked) {
        m_looking.reset();
        m_looked = looked;
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void BackupJobs::drop()
{
    if (m_looked && *m_looked && !isOrdered())
        backup::dropRestore(here());
    m_looked.reset();
    m_lookedFile.clear();
}

Result<Done> BackupJobs::order(RestoreMode mode)
{
    if (!m_looked || !*m_looked)
        return Error::refused(Reason::NotFound, tr("Choose a backup first."));
    auto ordered = backup::orderRestore(here(), mode, (*m_looked)->head.parts);
    Q_EMIT changed();
    return ordered;
}

bool BackupJobs::isOrdered() const
{
    return backup::isRestoreOrdered(here());
}

QStringList BackupJobs::keptFolders() const
{
    const QDir kept(here().data + u"/backups"_s);
    QStringList folders;
    for (const QString& name : kept.entryList({u"before-*"_s}, QDir::Dirs | QDir::NoSymLinks, QDir::Name))
        folders.prepend(kept.filePath(name));
    return folders;
}

} // namespace everyport::ui
