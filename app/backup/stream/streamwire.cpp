#include "app/backup/stream/streamwire.h"

#include <cstring>

#include <QFile>
#include <QtEndian>

#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace everyport::backup {

QByteArray streamHead(char kind, qint64 number)
{
    QByteArray head(streamHeadSize, kind);
    qToBigEndian(number, head.data() + 1);
    return head;
}

StreamSocket::StreamSocket(const QString& folder)
    : m_folder(::open(QFile::encodeName(folder).constData(), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
{
    m_name.sun_family = AF_UNIX;
    const auto path = QFile::encodeName(u"/proc/self/fd/%1/stream"_s.arg(m_folder.get()));
    std::memcpy(m_name.sun_path, path.constData(), size_t(path.size()));
}

} // namespace everyport::backup
