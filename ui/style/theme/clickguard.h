#pragma once

#include <QPointer>
#include <QString>

class QAbstractButton;
class QEvent;
class QObject;

namespace everyport::ui {

/// Keeps a double click from pressing two things: where the first press of it changed what the button does ("Start" is
/// "Stop" by now), or put another button under the mouse, the second one is not taken. A single click always counts.
class ClickGuard {
public:
    /// For each event of the program. True: it is a press that nobody has meant.
    bool refuses(QObject* watched, QEvent* event);

private:
    QPointer<QAbstractButton> m_pressed; ///< By the last press.
    QString m_meaning;                   ///< What it said then.
    bool m_isSecond = false;
};

} // namespace everyport::ui
