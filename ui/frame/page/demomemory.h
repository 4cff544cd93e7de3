#pragma once

#include <QSettings>
#include <QString>

namespace everyport::ui {

// The demo's window has a memory of its own, which goes with the demo.

inline void markDemo(QSettings& memory)
{
    memory.setValue(QStringLiteral("window/demo"), true);
}

/// Whether all that is written in this window is gone with the demo, unless somebody keeps it.
inline bool isOfDemo(const QSettings& memory)
{
    return memory.value(QStringLiteral("window/demo")).toBool();
}

} // namespace everyport::ui
