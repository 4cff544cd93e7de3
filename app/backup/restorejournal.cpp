#include "app/backup/restorejournal.h"

#include <cerrno>
#include <cstdio>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/stat.h>
#include <unistd.h>

#include "netcore/files/fileguard.h"
#include "netcore/files/savefile.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

constexpr qint64 mostJournal = 256 * 1024 * 1024;

bool stands(const QString& path)
{
    const QFileInfo info(path);
    return !path.isEmpty() && (info.exists() || info.isSymLink());
}

/// A folder whose files have left makes room for a file; what is not empty stays.
void removeEmptyFolders(const QString& path)
{
    const QFileInfo there(path);
    if (!there.isDir() || there.isSymLink())
        return;
    // Python makes it again where a plugin still stands; it is in no backup, and would keep a folder that has left.
    const QFileInfo cache(path + u"/__pycache__"_s);
    if (cache.isDir() && !cache.isSymLink())
        QDir(cache.filePath()).removeRecursively();
    const auto below = QDir(path).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const auto& name : below)
        removeEmptyFolders(path + u'/' + name);
    QDir().rmdir(path);
}

/// Of the owner and with the rights of the one above it: root may bring back what another account uses.
void makeFolders(const QString& path)
{
    if (QFileInfo::exists(path))
        return;
    const auto above = QFileInfo(path).path();
    makeFolders(above);
    struct stat facts = {};
    const auto name = QFile::encodeName(path);
    if (::stat(QFile::encodeName(above).constData(), &facts) != 0
        || ::mkdir(name.constData(), facts.st_mode & 0777) != 0)
        return; // the rename behind it tells
    if (::geteuid() == 0 && ::lchown(name.constData(), facts.st_uid, facts.st_gid) != 0)
        QDir().rmdir(path);
}

Result<Done> renameFile(const QString& from, const QString& to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return Done();
    return Error::fromErrno(errno, u"Moving %1 to %2"_s.arg(from, to));
}

QList<Move> movesIn(const QJsonObject& object)
{
    QList<Move> moves;
    for (const auto& value : object.value(u"moves"_s).toArray()) {
        const auto words = value.toArray();
        moves << Move{words.at(0).toString(), words.at(1).toString(), words.at(2).toString()};
    }
    return moves;
}

/// Copies that waited in the folder of configuration: what is staged goes as a whole, these stand between other files.
void removeBeside(const QList<Move>& moves)
{
    for (const auto& one : moves) {
        if (one.from.endsWith(".restoring"_L1))
            QFile::remove(one.from);
    }
}

/// Where all is as it was, what was kept is nothing but copies. Else it may have the only one of something.
void removeKept(const QString& folder, bool isBack)
{
    if (isBack && !folder.isEmpty())
        QDir(folder).removeRecursively();
    else
        removeEmptyFolders(folder);
}

} // namespace

bool RestoreJournal::exists() const
{
    return QFileInfo::exists(m_file);
}

Result<Done> RestoreJournal::write(const QList<Move>& moves, const QString& kept)
{
    QJsonArray array;
    for (const auto& one : moves)
        array << QJsonArray{one.from, one.to, one.kept};
    const QJsonObject object{{u"kept"_s, kept}, {u"moves"_s, array}};
    QSaveFile file(m_file);
    const auto json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (file.open(QFile::WriteOnly) && file.write(json) == json.size() && commitWhole(file))
        return Done();
    return Error::local(
        Reason::NoSpace, u"%1 could not be written: %2. Nothing was changed."_s.arg(m_file, whyNotSaved(file)));
}

Result<QString> RestoreJournal::carryOut(const std::function<void()>& takenBack)
{
    const auto json = readPlainFile(m_file, mostJournal);
    if (!json)
        return json.error();
    const auto object = QJsonDocument::fromJson(*json).object();
    const auto moves = movesIn(object);
    QList<Move> done;
    for (const auto& one : moves) {
        const auto moved = move(one);
        if (!moved) {
            bool isBack = stands(one.to) || !stands(one.kept);
            for (auto back = done.crbegin(); back != done.crend(); ++back)
                isBack = takeBack(*back) && isBack;
            if (takenBack)
                takenBack();
            QFile::remove(m_file);
            removeBeside(moves);
            removeKept(object.value(u"kept"_s).toString(), isBack);
            return moved.error();
        }
        done << one;
    }
    QFile::remove(m_file);
    return object.value(u"kept"_s).toString();
}

Result<Done> RestoreJournal::move(const Move& one)
{
    const bool comes = stands(one.from);
    if (!one.from.isEmpty() && !comes)
        return Done(); // it has come before
    if (stands(one.to) && !stands(one.kept)) {
        if (auto kept = renameFile(one.to, one.kept); !kept)
            return kept;
    } else if (!comes && stands(one.to)) {
        QFile::remove(one.to); // a copy of it is kept
    }
    if (!comes)
        return Done();
    removeEmptyFolders(one.to);
    makeFolders(QFileInfo(one.to).path());
    auto placed = renameFile(one.from, one.to);
    if (!placed && stands(one.kept) && !stands(one.to))
        takeBack({{}, one.to, one.kept});
    return placed;
}

// What was a copy is moved back as well: it is as it was.
bool RestoreJournal::takeBack(const Move& one)
{
    if (!one.from.isEmpty() && stands(one.to) && !stands(one.from)) {
        if (!renameFile(one.to, one.from))
            return false;
    }
    if (!stands(one.kept))
        return true;
    removeEmptyFolders(one.to);
    makeFolders(QFileInfo(one.to).path());
    return renameFile(one.kept, one.to).ok();
}

} // namespace everyport::backup
