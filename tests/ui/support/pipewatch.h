#pragma once

#include <atomic>
#include <thread>

#include <QString>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace everyport::ui {

/// A named pipe that nobody should open: whoever reads it would wait for ever. A thread of its own notices that and
/// lets them go on, so that a test fails instead of standing still.
class PipeWatch {
public:
    ~PipeWatch()
    {
        m_ends = true;
        if (m_thread.joinable())
            m_thread.join();
    }

    bool start()
    {
        if (!m_folder.isValid() || ::mkfifo(path().toLocal8Bit().constData(), 0600) != 0)
            return false;
        m_thread = std::thread([this, name = path().toLocal8Bit()] {
            while (!m_ends) {
                // To write without waiting works only while somebody has it open for reading.
                const int file = ::open(name.constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
                if (file >= 0) {
                    m_opened = true;
                    ::close(file);
                }
                ::usleep(2000); // fixed wait: between two looks
            }
        });
        return true;
    }
    QString path() const { return m_folder.path() + QStringLiteral("/pipe"); }
    bool wasOpened() const { return m_opened; }

private:
    QTemporaryDir m_folder;
    std::atomic<bool> m_ends = false;
    std::atomic<bool> m_opened = false;
    std::thread m_thread;
};

} // namespace everyport::ui
