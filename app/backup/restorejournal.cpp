#include "app/backup/restorejournal.h"

#include <algorithm>
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

#include "app/backup/removal.h"
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

} // namespace

RestoreJournal::RestoreJournal(const Places& here) : m_guard(here), m_file(m_guard.staging() + u"/journal.json"_s) {}

bool RestoreJournal::exists() const
{
    return QFileInfo::exists(m_file);
}

Result<Done> RestoreJournal::check() const
{
    const auto content = exists() ? read() : Result<Content>(Content());
    return content ? Result<Done>(Done()) : content.error();
}

Result<RestoreJournal::Content> RestoreJournal::read() const
{
    auto safe = m_guard.checkFolders();
    if (safe)
        safe = m_guard.checkWriter(m_file);
    if (!safe)
        return safe.error();
    const auto json = readPlainFile(m_file, mostJournal);
    if (!json)
        return json.error();
    const auto object = QJsonDocument::fromJson(*json).object();
    const Content content{object.value(u"kept"_s).toString(), movesIn(object)};
    if (isSound(content))
        return content;
    return Error::malformed(Reason::BadValue,
        u"%1 is damaged, or names files that are none of this folder's; nothing of it is done. Remove it, then start again."_s
            .arg(m_file));
}

bool RestoreJournal::isSound(const Content& content) const
{
    return m_guard.isKept(content.kept)
        && std::all_of(content.moves.begin(), content.moves.end(), [&](const Move& one) {
               return (one.from.isEmpty() || m_guard.isStaged(one.from) || m_guard.isCopy(one.from))
                   && m_guard.isPlace(one.to) && RestoreGuard::isPlainlyBelow(one.kept, content.kept);
           });
}

/// Copies that waited in the folder of configuration: what is staged goes as a whole, these stand between other files.
void RestoreJournal::removeBeside(const QList<Move>& moves) const
{
    for (const auto& one : moves) {
        if (m_guard.isCopy(one.from))
            QFile::remove(one.from);
    }
}

/// Where all is as it was, what was kept is nothing but copies. Else it may have the only one of something.
void RestoreJournal::removeKept(const QString& folder, bool isBack) const
{
    if (isBack)
        m_guard.removeKept(folder);
    else
        removeHollow(folder);
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
    const auto content = read();
    if (!content)
        return content.error();
    QList<Move> done;
    for (const auto& one : content->moves) {
        const auto moved = move(one);
        if (!moved) {
            bool isBack = stands(one.to) || !stands(one.kept);
            for (auto back = done.crbegin(); back != done.crend(); ++back)
                isBack = takeBack(*back) && isBack;
            if (takenBack)
                takenBack();
            QFile::remove(m_file);
            removeBeside(content->moves);
            removeKept(content->kept, isBack);
            return moved.error();
        }
        done << one;
    }
    QFile::remove(m_file);
    return content->kept;
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
    removeHollow(one.to);
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
    removeHollow(one.to);
    makeFolders(QFileInfo(one.to).path());
    return renameFile(one.kept, one.to).ok();
}

} // namespace everyport::backup
