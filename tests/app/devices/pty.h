#pragma once

#include <QFile>
#include <QString>

#include <array>
#include <cstdlib>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace everyport {

/// A serial port that the test holds the far end of, under a name of its own: a link to a pseudo-terminal.
class Pty {
public:
    explicit Pty(QString path) : m_path(std::move(path)) { plug(); }
    ~Pty() { unplug(); }
    Pty(const Pty&) = delete;
    Pty& operator=(const Pty&) = delete;

    void plug()
    {
        m_master = posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
        std::array<char, 128> name{};
        if (m_master < 0 || grantpt(m_master) || unlockpt(m_master) || ptsname_r(m_master, name.data(), name.size()))
            qFatal("no pseudo-terminal");
        m_slave = QString::fromLatin1(name.data());
        const int slave = open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC);
        termios settings{};
        tcgetattr(slave, &settings);
        cfmakeraw(&settings);
        tcsetattr(slave, TCSANOW, &settings);
        close(slave);
        if (!m_path.isEmpty())
            QFile::link(m_slave, m_path);
    }
    /// The far end closes and the name goes, as with a USB plug.
    void unplug()
    {
        if (m_master >= 0)
            close(std::exchange(m_master, -1));
        if (!m_path.isEmpty())
            QFile::remove(m_path);
    }

    QString path() const { return m_path.isEmpty() ? m_slave : m_path; }
    QString slave() const { return m_slave; }
    void write(const QByteArray& bytes)
    {
        if (::write(m_master, bytes.constData(), size_t(bytes.size())) != bytes.size())
            qFatal("the pseudo-terminal is full");
    }
    QByteArray read()
    {
        QByteArray bytes(4096, '\0');
        const auto size = ::read(m_master, bytes.data(), size_t(bytes.size()));
        return bytes.first(size < 0 ? 0 : size);
    }

private:
    QString m_path;
    QString m_slave;
    int m_master = -1;
};

} // namespace everyport
