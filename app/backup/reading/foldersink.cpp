#include "app/backup/reading/foldersink.h"

#include <cerrno>
#include <cstring>
#include <memory>
#include <utility>

#include <QFileInfo>

#include <unistd.h>

#include "app/backup/held/heldplace.h"
#include "app/backup/held/holes.h"
#include "netcore/base/filedescriptor.h"
#include "netcore/files/actingas.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

bool isOfConfig(const QString& path)
{
    return path.startsWith("config/"_L1);
}

Error cannotUnpack(const QString& why)
{
    return Error::local(Reason::NoSpace,
        u"The backup could not be unpacked: %1. Free some space there; nothing was changed."_s.arg(why));
}

} // namespace

QString unpackRootOf(const QString& into)
{
    return QFileInfo(QFileInfo(into).path()).path();
}

FolderSink::FolderSink(Places into, bool isConfigCallers, BackupProgress* progress)
    : m_into(std::move(into)), m_isConfigCallers(isConfigCallers), m_progress(progress)
{
}

bool FolderSink::isCallers(const QString& path) const
{
    return m_isConfigCallers && isOfConfig(path);
}

Result<Done> FolderSink::begin(const QString& path)
{
    if (m_progress && m_progress->isStopped()) // also where all files are empty
        return Error::cancelled();
    const auto name = fileOf(m_into, path);
    const auto as = isCallers(path) ? std::make_unique<ActingAsCaller>() : std::unique_ptr<ActingAsCaller>();
    if (!hasRoom(path))
        return Error::malformed(Reason::BadValue,
            u"The backup is damaged: %1 stands twice in it, or this disk takes two of its names for one. Nothing was changed."_s
                .arg(path.left(200)));
    const auto place = holdBelow(unpackRootOf(isOfConfig(path) ? m_into.config : m_into.data), name, 0700);
    if (m_replaces)
        place.remove();
    auto made = place.make(0600);
    if (!made)
        return cannotUnpack(QString::fromLocal8Bit(strerror(errno)));
    if (!m_file.open(made.get(), QFile::WriteOnly, QFile::AutoCloseHandle))
        return failed();
    static_cast<void>(made.release());
    return Done();
}

Result<Done> FolderSink::write(const QByteArray& piece)
{
    if (m_progress && m_progress->isStopped())
        return Error::cancelled();
    if (m_progress)
        m_progress->add(piece.size());
    return writeWithHoles(m_file, piece) ? Result<Done>(Done()) : failed();
}

Result<Done> FolderSink::leaveHole(qint64 bytes)
{
    return m_file.seek(m_file.pos() + bytes) ? Result<Done>(Done()) : failed();
}

Result<Done> FolderSink::end()
{
    if (!endWithHole(m_file) || !m_file.flush())
        return failed();
    m_file.close();
    return Done();
}

Result<Done> FolderSink::settle()
{
    const ActingAsCaller caller; // it may be the only one who can open them
    for (const auto& folder : {m_into.config, m_into.data}) {
        const auto fd = holdBelow(unpackRootOf(folder), folder).open(); // not by a link to another disk
        if (!fd || ::syncfs(fd.get()) != 0)
            return Error::fromErrno(errno, u"Unpacking the backup to "_s + folder);
    }
    return Done();
}

/// The reader knows what comes twice, but not what is a secret file here and a plain folder there, nor whether a disk
/// tells "a" and "A" apart.
bool FolderSink::hasRoom(const QString& path) const
{
    for (auto slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', slash + 1)) {
        const QFileInfo folder(fileOf(m_into, path.first(slash)));
        if (folder.exists() && !folder.isDir())
            return false;
    }
    const QFileInfo there(fileOf(m_into, path));
    return !there.exists() || (m_replaces && there.isFile());
}

Result<Done> FolderSink::failed()
{
    // A write that found room for a part of it is no error to QFile.
    const auto why = m_file.error() == QFile::NoError ? u"no room is left on the disk"_s : m_file.errorString();
    const auto error = cannotUnpack(why);
    m_file.close();
    return error;
}

} // namespace everyport::backup
