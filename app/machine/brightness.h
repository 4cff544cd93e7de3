#pragma once

#include <memory>
#include <vector>

#include <QString>

#include "netcore/base/registration.h"
#include "netcore/bus/busclient.h"

namespace everyport::machine {

/// How bright the computer's own screens are (the kernel's class "backlight"), for a wall that is shown for hours:
/// where power comes or goes, or the computer wakes up, desktops turn screens down; they are turned up again, by logind
/// (org.freedesktop.login1.Session, SetBrightness). What is turned at any other time a person has turned: it stays.
/// Where there is no such screen or no session nothing happens. `client` must outlive it. Loop's thread.
class Brightness {
public:
    /// `folder` has a folder for each screen with the files of sysfs-class-backlight.
    explicit Brightness(BusClient& client, QString folder = QStringLiteral("/sys/class/backlight"));

    Registration keep(); ///< While one is there.
    void powerChanged(); ///< It came or went, or the computer is awake again: what is turned down now nobody meant.

private:
    struct Screen {
        QString name;
        int before = 0; ///< The desktop may be quicker than we hear of the power.
        int now = 0;
    };
    void look();
    void restore(const Screen& screen, int wanted);
    int read(const QString& name) const; ///< -1: it cannot be read.
    bool isKept() const { return m_keeping.use_count() > 1; }

    BusClient& m_client;
    const QString m_folder;
    std::vector<Screen> m_screens;
    Clock::Timer m_next;
    Clock::Moment m_until; ///< So long after a change of power a screen is turned up.
    Task<Result<QVariantList>> m_turning;
    std::shared_ptr<int> m_keeping = std::make_shared<int>(); ///< Shared by all that want it.
};

} // namespace everyport::machine
