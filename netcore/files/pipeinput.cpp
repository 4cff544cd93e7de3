#include "netcore/files/pipeinput.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <poll.h>
#include <unistd.h>

namespace everyport {

Result<QByteArray> readToEnd(int descriptor, qint64 most)
{
    constexpr qint64 largestPiece = 64 * 1024;
    QByteArray all;
    QByteArray piece(largestPiece, Qt::Uninitialized);
    while (all.size() < most) {
        const auto count = ::read(descriptor, piece.data(), size_t(std::min(most - all.size(), largestPiece)));
        if (count == 0)
            break;
        if (count > 0) {
            all += QByteArrayView(piece.constData(), count);
        } else if (errno == EAGAIN) {
            pollfd asked{descriptor, POLLIN, 0};
            static_cast<void>(::poll(&asked, 1, -1));
        } else if (errno != EINTR) {
            return Error::local(Reason::None, QString::fromLocal8Bit(std::strerror(errno)));
        }
    }
    return all;
}

} // namespace everyport
