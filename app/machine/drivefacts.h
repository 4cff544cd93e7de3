#pragma once

#include <algorithm>

#include <QList>
#include <QString>

#include "app/machine/source.h"

namespace everyport::machine {

/// A file system on something that people plug in and pull out.
struct Drive {
    QString id = {};         ///< UDisks2's path of it.
    QString stick = {};      ///< UDisks2's path of what it is on, and maybe others with it.
    QString name = {};       ///< Its label, else what the drive is called: "EVENT", "Kingston DataTraveler"
    QString device = {};     ///< "/dev/sdb1"
    QString mountPoint = {}; ///< Empty: it is not mounted.
    quint64 bytes = 0;       ///< How large it is.
    bool isReadOnly = false;
    const QString& shownName() const { return name.isEmpty() ? device : name; }
    bool operator==(const Drive&) const = default;
};
/// How a stick may be pulled out: it stays in its place until then, or has no power any more and is not shown.
enum class LetGo { Closed, PoweredOff };

struct DriveFacts {
    Source source = Source::Unknown;
    QList<Drive> drives = {}; ///< By device.
    /// Whether that or another one on the same stick is mounted: what is pulled out is the stick.
    bool isStickOpen(const Drive& drive) const
    {
        return std::any_of(drives.begin(), drives.end(),
            [&drive](const Drive& one) { return one.stick == drive.stick && !one.mountPoint.isEmpty(); });
    }
    bool operator==(const DriveFacts&) const = default;
};

} // namespace everyport::machine
