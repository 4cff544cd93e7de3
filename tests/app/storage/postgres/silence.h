#pragma once

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <QFile>
#include <QString>
#include <QTemporaryDir>

/// Takes connections at the place of a server's socket, and says nothing.
class Silence {
public:
    Silence() : m_socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un name = {};
        name.sun_family = AF_UNIX;
        const auto path = QFile::encodeName(m_folder.filePath(QStringLiteral(".s.PGSQL.5432")));
        qstrncpy(name.sun_path, path.constData(), sizeof name.sun_path);
        if (::bind(m_socket, reinterpret_cast<const sockaddr*>(&name), sizeof name) != 0 || ::listen(m_socket, 5) != 0)
            qFatal("there is no place for a socket");
    }
    ~Silence()
    {
        if (m_caller >= 0)
            ::close(m_caller);
        ::close(m_socket);
    }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;

    QString place() const { return QStringLiteral("postgresql:///base?user=anna&port=5432&host=") + m_folder.path(); }
    /// Waits until somebody has connected and said who they are: now they wait for an answer. False: nobody came.
    bool isCalled()
    {
        if (!isReadable(m_socket))
            return false;
        m_caller = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
        return m_caller >= 0 && isReadable(m_caller);
    }

private:
    static bool isReadable(int descriptor)
    {
        pollfd waiting{descriptor, POLLIN, 0};
        return ::poll(&waiting, 1, 30'000) > 0;
    }

    QTemporaryDir m_folder{QStringLiteral("/tmp/everyport-silence-XXXXXX")};
    int m_socket;
    int m_caller = -1;
};
