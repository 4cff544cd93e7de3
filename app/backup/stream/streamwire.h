#pragma once

#include <chrono>

#include <QByteArray>
#include <QString>

#include <sys/socket.h>
#include <sys/un.h>

#include "netcore/base/filedescriptor.h"

namespace everyport::backup {

// What both ends of a backup on its way agree on: a letter and a number of eight bytes, most significant first, and
// behind streamBytes that many bytes.
inline constexpr char streamExpected = 'E';
inline constexpr char streamBytes = 'W';
inline constexpr char streamBack = 'B';  ///< To that place of what came: a file became shorter while it was read.
inline constexpr char streamPlace = 'P'; ///< The next bytes go there, in the place of what came before.
inline constexpr char streamEnd = 'Z';   ///< With the size of all.
inline constexpr qint64 streamHeadSize = 9;
inline constexpr qint64 streamPiece = 1024 * 1024; ///< No more behind one streamBytes.

/// How often whoever waits for the other end looks whether it shall stop.
inline constexpr std::chrono::milliseconds streamLook{1000};

QByteArray streamHead(char kind, qint64 number);

/// The name of the socket in a folder, however deep that is: it goes through an open descriptor of it, since a socket's
/// name has 108 bytes.
class StreamSocket {
public:
    explicit StreamSocket(const QString& folder);
    const sockaddr* name() const { return reinterpret_cast<const sockaddr*>(&m_name); }
    static socklen_t size() { return sizeof(sockaddr_un); }

private:
    FileDescriptor m_folder;
    sockaddr_un m_name = {};
};

} // namespace everyport::backup
