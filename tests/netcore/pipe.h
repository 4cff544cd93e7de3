#pragma once

#include <fcntl.h>
#include <unistd.h>

#include <QByteArray>

#include "netcore/base/filedescriptor.h"

namespace everyport {

/// Both ends of a pipe in a test's hand.
struct Pipe {
    FileDescriptor reading;
    FileDescriptor writing;
    Pipe()
    {
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC) == 0) {
            reading = FileDescriptor(ends[0]);
            writing = FileDescriptor(ends[1]);
        }
    }
    bool put(const QByteArray& bytes) const
    {
        return ::write(writing.get(), bytes.constData(), size_t(bytes.size())) == bytes.size();
    }
};

/// What can be read without waiting.
inline QByteArray readNow(int fd)
{
    ::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) | O_NONBLOCK);
    QByteArray all;
    char buffer[4096];
    for (ssize_t got = 0; (got = ::read(fd, buffer, sizeof buffer)) > 0;)
        all.append(buffer, got);
    return all;
}

} // namespace everyport
