#pragma once

#include <QString>
#include <QStringList>

#include "netcore/base/result.h"

namespace everyport::ui {

/// Whether the desktop starts the program when somebody logs in: a file in the folder that desktops look through
/// (Desktop Application Autostart Specification).
class Autostart {
public:
    /// `program` with `arguments` is what is started.
    Autostart(QString program, QStringList arguments);

    /// Not in a Flatpak: the desktop looks through no folder that is seen from there, and starts no path of there.
    static bool isPossible();
    static QString path(); ///< $XDG_CONFIG_HOME/autostart/everyport.desktop
    bool isOn() const;     ///< Also where somebody else, such as the desktop's own settings, has written it.
    Result<Done> set(bool on) const;

    QByteArray text() const; ///< The file.

private:
    QString m_program;
    QStringList m_arguments;
};

} // namespace everyport::ui
