#pragma once

#include <chrono>
#include <cstring>
#include <thread>

#include <QFile>
#include <QString>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace everyport {

/// The socket of a program that runs on the folder, listening; -1 where it cannot be made.
inline int controlSocket(const QString& folder)
{
    sockaddr_un name = {};
    name.sun_family = AF_UNIX;
    const auto path = QFile::encodeName(folder + QStringLiteral("/control"));
    std::memcpy(name.sun_path, path.constData(), size_t(path.size()));
    const auto fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
    if (::bind(fd, reinterpret_cast<sockaddr*>(&name), sizeof name) == 0 && ::listen(fd, 8) == 0)
        return fd;
    ::close(fd);
    return -1;
}

/// Plays the program at the other end: hears one line, says its part, and what it says again and again, hangs up.
class Answering {
public:
    Answering(const QString& folder, QByteArrayList parts, QByteArray endless = {})
    {
        m_listening = controlSocket(folder);
        isListening = m_listening >= 0;
        m_thread = std::thread([this, parts, endless] {
            const auto peer = ::accept(m_listening, nullptr, nullptr);
            char byte = 0;
            while (::recv(peer, &byte, 1, 0) == 1 && byte != '\n')
                heard += byte;
            for (const auto& part : parts)
                ::send(peer, part.constData(), size_t(part.size()), MSG_NOSIGNAL);
            while (!endless.isEmpty() // until nobody hears any more
                && ::send(peer, endless.constData(), size_t(endless.size()), MSG_NOSIGNAL) > 0)
                std::this_thread::sleep_for(std::chrono::milliseconds(1)); // fixed wait: it goes on
            ::close(peer);
        });
    }
    ~Answering()
    {
        m_thread.join();
        ::close(m_listening);
    }
    QByteArray heard;
    bool isListening = false;

private:
    int m_listening;
    std::thread m_thread;
};

} // namespace everyport
