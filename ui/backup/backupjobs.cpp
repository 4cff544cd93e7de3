#include "ui/backup/backupjobs.h"

#include <algorithm>
#include <mutex>
#include <utility>

#include <QDir>
#include <QFileInfo>
#include <QWidget>

#include "app/chat/model/chatmodel.h"
#include "app/chat/model/givensecrets.h"
#include "app/station/restoring/servicetroubles.h"
#include "app/station/running/station.h"
#include "app/station/running/stationbackup.h"
#include "app/station/servicefiles/backupsecrecy.h"
#include "netcore/threads/threadpool.h"
#include "ui/frame/feedback/windowlosses.h"
#include "ui/frame/page/pagecontext.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using backup::RestoreMode;

namespace {

using Looked = BackupJobs::Looked;

/// Held by the thread that unpacks. A window that is made anew, for another language, may look at a backup while the
/// thread of the one before has not seen yet that it shall stop, and both unpack to the same place.
std::mutex unpacking;

Result<Looked> lookAt(const QString& path, const backup::Places& here, const BackupJobs::Word& word,
    const BackupJobs::Progress& progress, const MigrationProcess& migration, const backup::Secrecy& secrecy)
{
    const std::lock_guard alone(unpacking);
    if (progress->isStopped())
        return Error::cancelled(); // before it touches what the next one has unpacked by now
    const auto held = backup::Staging::hold(here);
    if (!held)
        return held.error();
    const auto read = backup::unpackBackup(path, backup::stagedPlaces(here), word, progress.get());
    if (!read) {
        backup::dropRestore(here);
        return read.error();
    }
    const backup::KeptSecrets secrets(read->head.leftOut, secrecy);
    secrets.completeStaged(here, backup::stagedPlaces(here));
    const auto ready = bringStagedUpToDateApart(here, *progress, migration);
    auto plan = ready ? backup::planRestore(here, read->head.parts, progress, secrets)
                      : Result<backup::RestorePlan>(ready.error());
    if (!plan) {
        backup::dropRestore(here);
        return plan.error();
    }
    Looked looked{read->head, !read->sealed.isEmpty(), word.has_value(), *plan,
        serviceTroubles(here, *plan, RestoreMode::Add), serviceTroubles(here, *plan, RestoreMode::Replace), *held};
    if (progress->isStopped()) { // nobody waits for it any more, or knows that it stands there
        backup::dropRestore(here);
        return Error::cancelled();
    }
    return looked;
}

/// They lie in the desktop's keyring, or in memory until the program ends.
int accountsWithPasswords(const chat::ChatModel& chat)
{
    const auto hasOne = [](const std::unique_ptr<chat::Account>& account) {
        const auto given = chat::GivenSecrets::of(*account);
        const auto options = account->type->options();
        return std::any_of(options.cbegin(), options.cend(),
            [&given](const Option& option) { return option.secret && given.mayHave(option.key); });
    };
    return int(std::count_if(chat.accounts().begin(), chat.accounts().end(), hasOne));
}

} // namespace

BackupJobs& BackupJobs::of(PageContext& context)
{
    auto* known = context.window()->findChild<BackupJobs*>({}, Qt::FindDirectChildrenOnly);
    return known ? *known : *new BackupJobs(context);
}

BackupJobs::BackupJobs(PageContext& context)
    : QObject(context.window()),
      m_context(context),
      m_here{context.station().settings().configFolder, context.station().settings().dataFolder}
{
    WindowLosses::of(context).add(this, u"preferences"_s,
        [this] { return m_making ? tr("the backup %1").arg(QFileInfo(m_madeFile).fileName()) : QString(); });
}

BackupJobs::~BackupJobs()
{
    for (const Progress& running : {m_making, m_looking}) {
        if (running)
            running->stop();
    }
    drop();
}

void BackupJobs::measure()
{
    m_measured = deferToThread(
        m_context.station().reactor(), Threads::Files, [from = m_here] { return backup::measureParts(from); });
    m_measured.whenDone([this](const backup::PartSizes& sizes) {
        m_sizes = sizes;
        Q_EMIT changed();
    });
}

void BackupJobs::make(const QString& path, const backup::PartChoice& parts, Word word)
{
    if (m_making)
        return;
    backup::BackupWish wish{.to = QDir::current().absoluteFilePath(path), .parts = parts, .word = std::move(word)};
    m_making = wish.progress;
    m_madeFile = wish.to;
    m_accountsToAsk = parts.has(u"accounts"_s) ? accountsWithPasswords(m_context.station().chat()) : 0;
    m_made.reset();
    m_makingTask = backUpStation(m_context.station(), std::move(wish));
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
    if (path != m_lookedFile)
        m_known.reset();
    m_lookedFile = path;
    m_looked.reset();
    m_lookingTask = deferToThread(m_context.station().reactor(), Threads::Files,
        [path, here = m_here, word = std::move(word), progress = m_looking, migration = m_migration,
            secrecy = secrecyOfOlder(m_here.config, m_here.data)] {
            return lookAt(path, here, word, progress, migration, secrecy);
        });
    m_lookingTask.whenDone([this](const Result<Looked>& looked) {
        m_looking.reset();
        m_looked = looked;
        if (looked) {
            m_known = *looked;
            m_known->staging.reset(); // held by what stands there, and no longer
        } else if (looked.error().reason != Reason::NotAuthorised) {
            m_known.reset();
        }
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void BackupJobs::drop()
{
    if (m_looked && *m_looked && !isOrdered())
        backup::dropRestore(m_here);
    m_looked.reset();
    m_known.reset();
    m_lookedFile.clear();
}

Result<Done> BackupJobs::order(RestoreMode mode)
{
    if (!m_looked || !*m_looked)
        return Error::refused(Reason::NotFound, tr("Choose a backup first."));
    const Looked& looked = **m_looked;
    auto ordered = backup::orderRestore(m_here, mode, looked.head.parts,
        {.made = looked.head.made, .isWithoutSecrets = looked.hasSecrets && !looked.isOpened}, looked.head.leftOut);
    Q_EMIT changed();
    return ordered;
}

bool BackupJobs::isOrdered() const
{
    return backup::isRestoreOrdered(m_here);
}

QStringList BackupJobs::keptFolders() const
{
    return backup::keptFolders(m_here);
}

} // namespace everyport::ui
