#include "app/station/restorecommand.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "app/backup/format/backupformat.h"
#include "app/backup/restoring/restoreguard.h"
#include "app/backup/restoring/staging.h"
#include "app/config/filesaswhom.h"
#include "app/station/aside.h"
#include "app/station/asking/runningconfig.h"
#include "app/station/commandline/passwordprompt.h"
#include "app/station/commandline/terminaltext.h"
#include "app/station/process/exitcode.h"
#include "app/station/process/folderaccount.h"
#include "app/station/process/folderlock.h"
#include "app/station/programsettings.h"
#include "app/station/restoring/madefolder.h"
#include "app/station/restoring/quietstation.h"
#include "app/station/restoring/restoreplantext.h"
#include "app/station/restoring/restoring.h"
#include "app/station/restoring/servicetroubles.h"
#include "app/station/restoring/stagedmigration.h"
#include "app/station/servicefiles/backupsecrecy.h"
#include "app/station/standardoutput.h"
#include "netcore/base/shellword.h"
#include "netcore/files/fileguard.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using backup::RestoreMode;

/// Of the command line, not of a backup: it ends as those do that are refused before they begin.
constexpr QLatin1StringView misuse{"usage"};

Error misused(const QString& sentence)
{
    return Error::malformed(Reason::BadSyntax, sentence, misuse);
}

/// What nobody reads to the end is not in the way of what was asked for; what is lost on its way is.
Result<Done> say(const QString& text)
{
    const auto done = writeOut(terminalText(text));
    return !done && done.error().isClosed() ? Result<Done>(Done()) : done;
}

class RestoreCommand {
public:
    explicit RestoreCommand(const CommandLine& line)
        : m_line(line), m_here{line.configFolder(), line.dataFolder()}, m_staged(backup::stagedPlaces(m_here))
    {
    }

    Result<Done> run()
    {
        const bool cancels = m_line.commandOptions.boolean(u"cancel"_s);
        if (cancels || m_line.commandOptions.boolean(u"resume"_s))
            return cancels ? cancel() : resume();
        if (m_line.arguments.isEmpty())
            return misused(u"Which backup? everyportd restore FILE."_s);
        auto acting = act(false);
        if (!acting)
            return acting.error();
        MadeFolder made(m_here.data);
        if (auto asked = takeConfigOfRunning(); !asked)
            return asked;
        const auto head = backup::readBackupHead(m_line.arguments.first()); // as that account, where it leads there
        if (!head)                                                          // before a folder is made for it
            return head.error();
        if (!*acting)
            acting = act(true);
        if (!acting)
            return acting.error();
        if (auto there = makePrivateFolder(m_here.data); !there)
            return there;
        const auto held = backup::Staging::hold(m_here);
        if (!held)
            return held.error();
        auto done = unpack(*head);
        if (done)
            done = bringUpToDate();
        if (done)
            done = tell();
        if (!done || m_line.commandOptions.boolean(u"dry-run"_s)) {
            backup::dropRestore(m_here);
            return done;
        }
        const auto mode = m_line.commandOptions.boolean(u"replace"_s) ? RestoreMode::Replace : RestoreMode::Add;
        done = backup::orderRestore(m_here, mode, m_parts, m_note, m_secrets.leftOut());
        made.keep();
        return done ? putInPlaceOrLeave() : done;
    }

private:
    /// As whom the folder belongs to, who may have put links into it.
    Result<std::unique_ptr<ActingAs>> act(bool makesFolder) const
    {
        return actForFolder(m_here.data, m_line.options.text(u"uid"_s), m_line.options.text(u"gid"_s), makesFolder);
    }

    /// As `backup` does, whose folder is the program's. What a command line names stays, and into another account's
    /// folder no word of that account's program leads what is root's.
    Result<Done> takeConfigOfRunning()
    {
        const auto told = configOfRunning(m_here.data);
        if (!told || told->isAt(m_here.config))
            return Done();
        if (m_line.options.isGiven(u"config"_s) || (!told->isOwn && asConfigs(m_here.config)))
            return told->another();
        m_here.config = told->folder;
        m_isConfigTold = true;
        return say(u"The program that runs on this folder has its configuration in %1; that one counts.\n"_s.arg(
            told->folder));
    }

    static Error nothingWaits()
    {
        return Error::refused(Reason::NotFound, u"No backup waits for the next start of this folder."_s);
    }

    static Error cannotRemove(const QString& staging)
    {
        return Error::local(Reason::PermissionDenied,
            u"%1 could not be removed whole, and nothing can be brought back while it is there. Remove it by hand, as root: rm -r %2"_s
                .arg(staging, shellWord(staging)));
    }

    Result<Done> cancel()
    {
        if (!m_line.arguments.isEmpty())
            return misused(u"--cancel takes back what waits, whatever its file: name none."_s);
        const auto acting = act(false);
        if (!acting)
            return acting.error();
        if (!QFileInfo::exists(m_here.data + u"/restore"_s))
            return nothingWaits();
        const auto held = backup::Staging::holdWaiting(m_here);
        if (!held)
            return held.error();
        if (backup::isRestoreBegun(m_here))
            return Error::busy(Reason::InUse,
                u"Its files take their places already, and it can only be gone on with: everyportd restore --resume. What was here is kept; restore --replace brings that back."_s);
        const bool isOrdered = backup::isRestoreOrdered(m_here);
        const backup::RestoreGuard guard(m_here);
        if (auto seen = guard.checkStagedSeen(); !seen)
            return seen;
        backup::dropRestore(m_here); // also what one that was killed has left
        if (guard.hold(guard.staging()).stands())
            return cannotRemove(guard.staging());
        return isOrdered ? say(u"It is taken back: nothing changes at the next start.\n"_s)
                         : Result<Done>(nothingWaits());
    }

    /// What a start does, for a folder whose program may not do it: some of it is root's.
    Result<Done> resume()
    {
        if (!m_line.arguments.isEmpty() || m_line.commandOptions.boolean(u"dry-run"_s))
            return misused(
                u"--resume goes on with what waits or was interrupted, as that was ordered: name no file, and nothing else."_s);
        const auto acting = act(false);
        if (!acting)
            return acting.error();
        if (!backup::isRestoreOrdered(m_here) && !backup::isRestoreBegun(m_here))
            return nothingWaits();
        const auto lock = FolderLock::take(m_here.data);
        if (!lock && lock.error().reason == Reason::InUse)
            return Error::busy(Reason::InUse,
                u"A program runs on the folder %1. Nothing was changed. Stop it, then try again."_s.arg(m_here.data));
        return lock ? putInPlace() : Result<Done>(lock.error());
    }

    Result<Done> unpack(const backup::BackupHead& head)
    {
        std::optional<Wiped<QByteArray>> word;
        if (head.secrets > 0 && !m_line.commandOptions.boolean(u"without-passwords"_s)) {
            const auto asked = askPassword(u"the secrets in it"_s, m_line.commandOptions.boolean(u"password-stdin"_s));
            if (!asked)
                return asked.error();
            word = Wiped<QByteArray>(*asked);
        }
        const bool isConfigCallers = bool(asConfigs(m_here.config));
        auto read = backup::unpackBackup(
            m_line.arguments.first(), m_staged, word, nullptr, backup::freeRoom, isConfigCallers);
        if (!read)
            return read.error();
        m_parts = read->head.parts;
        m_secrets = backup::KeptSecrets(read->head.leftOut, secrecyOfOlder(m_here.config, m_here.data));
        m_secrets.completeStaged(m_here, m_staged);
        m_note = {.made = read->head.made, .isWithoutSecrets = !read->sealed.isEmpty() && !word};
        return say(headText(read->head));
    }

    /// Older tables become this version's, in what comes and, where no program does so, in what is here. What cannot be
    /// opened is refused before anything is touched. A program that runs here leaves the tables of a service that does
    /// not run as they are until it starts next: what is as far as those is compared as it is, as in its window.
    Result<Done> bringUpToDate()
    {
        const bool isAlone = isFolderAbandoned(m_here.data);
        const auto isReady = isAlone ? Result<bool>(false) : isStagedAsFarAsHere(m_here);
        if (!isReady || *isReady)
            return isReady ? Result<Done>(Done()) : isReady.error();
        auto done = bringStagedUpToDate(m_here);
        m_isBesideAnother = !isAlone;
        if (done && QFileInfo::exists(m_here.data + u"/everyport.sqlite"_s) && isAlone)
            done = everyport::bringUpToDate(m_here);
        return done;
    }

    Result<Done> tell()
    {
        const auto plan = backup::planRestore(m_here, m_parts, {}, m_secrets);
        // What came is of this version by now, so that nothing but the program that runs is of another.
        if (!plan && m_isBesideAnother && plan.error() == backup::madeByNewer())
            return updatedWhileItRan();
        if (!plan)
            return plan.error();
        const auto mode = m_line.commandOptions.boolean(u"replace"_s) ? RestoreMode::Replace : RestoreMode::Add;
        auto text = planText(*plan, mode);
        const auto as = asConfigs(m_here.config);
        for (const auto& trouble : serviceTroubles(m_here, *plan, mode))
            text += trouble + u'\n';
        // What is wrong with everyport.toml is told by a start.
        if (!ProgramSettings::read(m_line).values.text(u"storage"_s).isEmpty())
            text +=
                u"The setting storage names a database server. Accounts, polls and chats of the backup come into everyport.sqlite, which is not used as long as it does.\n"_s;
        return say(text);
    }

    /// A program that starts as another account can neither read what root has staged of the configuration, nor write
    /// that.
    Result<Done> leaveWaiting() const
    {
        if (!asConfigs(m_here.config))
            return say(u"A program runs on this folder: all of this takes its place when that starts next.\n"_s);
        backup::dropRestore(m_here);
        return Error::busy(Reason::InUse,
            u"A program runs on the folder %1 and may not write its own configuration. Nothing was changed. Stop it, then try again."_s
                .arg(m_here.data));
    }

    Result<Done> putInPlaceOrLeave()
    {
        // Into what is root's nothing goes by the word of a program that may be another's.
        if (m_isConfigTold && asConfigs(m_here.config))
            return leaveWaiting();
        const auto lock = FolderLock::take(m_here.data);
        if (!lock && lock.error().reason == Reason::InUse)
            return leaveWaiting();
        return lock ? putInPlace() : Result<Done>(lock.error());
    }

    /// Who calls has the folder.
    Result<Done> putInPlace()
    {
        const auto kept = putStagedInPlace(m_here);
        if (!kept)
            return kept.error();
        if (!*kept) // what was ordered has gone, or another takes it back just now
            return nothingWaits();
        backup::dropRestoreNote(m_here); // whoever asked for it is told here
        return say(
            u"Done. What was here before: %1\n"_s.arg(m_line.commandHere(u"restore --replace "_s + shellWord(**kept))));
    }

    const CommandLine& m_line;
    backup::Places m_here;
    const backup::Places m_staged;
    backup::PartChoice m_parts;
    backup::RestoreNote m_note;
    backup::KeptSecrets m_secrets;  // that the backup has not, and stay
    bool m_isConfigTold = false;    // by a program that runs here
    bool m_isBesideAnother = false; // what came was brought to this version, what is here was not
};

} // namespace

int runRestoreCommand(const CommandLine& line, const QString& program)
{
    int count = 1;
    char name[] = "everyport";
    char* arguments[] = {name, nullptr};
    const QCoreApplication application(count, arguments);
    const auto done = RestoreCommand(line).run();
    if (done)
        return EX_OK;
    // A name in a backup that a stranger made must not look like a line of ours.
    complain(program, QString(done.error().text).replace(u'\n', u'?'));
    return done.error().code == misuse ? EX_USAGE : exitCodeFor(done.error());
}

} // namespace everyport
