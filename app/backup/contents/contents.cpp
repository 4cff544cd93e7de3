#include "app/backup/contents/contents.h"

#include <algorithm>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

#include "app/backup/contents/overlap.h"
#include "app/backup/format/backupparts.h"
#include "app/config/filesaswhom.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

constexpr auto databaseName = "everyport.sqlite"_L1;
constexpr qsizetype longestPath = 3000; // bytes; with the folders above it a path has at most 4095 (PATH_MAX)
constexpr qsizetype longestName = 255;  // bytes
constexpr qsizetype deepest = 128;

/// What stands right in the data folder and is of this computer and this run.
bool isOfThisRun(const QString& name)
{
    constexpr QLatin1StringView names[] = {"lock"_L1, "control"_L1, "control.lock"_L1, "lastgood"_L1, "crashes"_L1,
        "backups"_L1, "restore"_L1, "restore.lock"_L1, "no-ports"_L1, "server.stored-last"_L1,
        "server.stored-last.new"_L1, "mqtt"_L1};
    return std::find(std::begin(names), std::end(names), name) != std::end(names)
        || name.startsWith("taps.journal"_L1) // with copies of it, which name cards
        || (name.startsWith(databaseName) && name != databaseName) || name.startsWith("making-backup"_L1);
}

/// A backup that somebody put into the data folder, whole or being written: each would hold all that came before it,
/// and going back to one would take away the newer ones. What people keep in their own folders is theirs.
bool isBackup(const QString& path)
{
    const auto name = path.section(u'/', -1);
    return !isPeoplesFile(path)
        && (name.endsWith(".everyport"_L1) || name.contains(".everyport."_L1)); // QSaveFile's own
}

bool isName(const QString& name)
{
    return !name.isEmpty() && name != "."_L1 && name != ".."_L1 && name.toUtf8().size() <= longestName
        && !name.contains(QChar::Null);
}

} // namespace

bool belongs(const QString& path)
{
    const auto names = path.split(u'/');
    if (path.toUtf8().size() > longestPath || names.size() < 2 || names.size() > deepest)
        return false;
    if (!std::all_of(names.begin(), names.end(), isName))
        return false;
    if (isPeoplesFile(path)) // SFTP takes what a disk takes
        return true;
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (std::any_of(path.begin(), path.end(), isControl) || path.endsWith(".restoring"_L1))
        return false;
    if (names.first() == "config"_L1)
        return !names.contains("__pycache__"_L1);
    return names.first() == "data"_L1 && !isOfThisRun(names.at(1)) && !names.contains("__pycache__"_L1)
        && (names.at(1) != databaseName || names.size() == 2);
}

bool isDatabase(const QString& path)
{
    return path == "data/everyport.sqlite"_L1;
}

namespace {

/// The plain files below both folders, none of them opened.
class Listing {
public:
    explicit Listing(const Places& places) : m_overlap(places)
    {
        {
            const auto as = asConfigs(places.config);
            add(fileOf(places, u"config"_s), u"config"_s, 1);
        }
        add(fileOf(places, u"data"_s), u"data"_s, 1);
        std::sort(m_files.begin(), m_files.end(), [](const OwnFile& a, const OwnFile& b) { return a.path < b.path; });
    }

    QList<OwnFile> files() const { return m_files; }

private:
    void add(const QString& folder, const QString& above, qsizetype depth)
    {
        QDirIterator all(folder, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot);
        while (all.hasNext()) {
            const auto file = all.next();
            const auto path = above + u'/' + all.fileName();
            if (!all.fileInfo().isDir())
                add(path, all.fileInfo());
            // The other folder is listed by itself.
            else if (depth + 1 < deepest && !m_overlap.isRoot(file))
                add(file, path, depth + 1);
        }
    }

    void add(const QString& path, const QFileInfo& file)
    {
        // The database is never opened as a file: closing it would drop SQLite's locks.
        if (belongs(path) && !isDatabase(path) && !isBackup(path) && file.isFile() && m_overlap.isOwnPath(path)
            && !m_overlap.isHeld(file.filePath()))
            m_files << OwnFile{path, file.filePath(), file.size()};
    }

    const Overlap m_overlap;
    QList<OwnFile> m_files;
};

} // namespace

QList<OwnFile> ownFiles(const Places& places)
{
    return Listing(places).files();
}

QString fileOf(const Places& places, const QString& path)
{
    if (path.startsWith("config"_L1))
        return QDir::cleanPath(places.config) + path.mid(6);
    return QDir::cleanPath(places.data) + path.mid(4);
}

Result<Done> isOrdinaryFile(const QString& file)
{
    struct stat facts = {};
    // What cannot be looked at is told by whoever opens it. Not by QFileInfo, which asks for whoever started us.
    if (::stat(QFile::encodeName(file).constData(), &facts) != 0 || S_ISREG(facts.st_mode))
        return Done();
    return Error::local(Reason::BadValue, u"%1 is a folder, a device or a pipe. Name a file."_s.arg(file));
}

bool isBelowFile(const QString& file)
{
    auto folder = QFileInfo(file).path();
    while (!QFileInfo::exists(folder) && folder.size() > 1)
        folder = QFileInfo(folder).path();
    return !QFileInfo(folder).isDir();
}

} // namespace everyport::backup
