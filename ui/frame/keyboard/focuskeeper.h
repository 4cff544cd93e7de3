#pragma once

#include <functional>

#include <QList>
#include <QObject>
#include <QPointer>
#include <QRect>
#include <QTimer>
#include <QWidget>

namespace everyport::ui {

/// Whoever presses a button that goes, or is disabled, by being pressed goes on at what took its place. Qt gives the
/// keyboard to whatever comes next in the order of Tab, which after the last widget is the window's first one. So does
/// whoever comes back from a dialog while which the button that led to it has gone.
class FocusKeeper : public QObject {
    Q_OBJECT
public:
    /// Only what happens within one of `areas` of `window` is looked at, and the place is sought there; `otherwise`
    /// gives the keyboard away where the area has none left.
    FocusKeeper(QWidget* window, QList<QWidget*> areas, std::function<void()> otherwise);

private:
    struct Loss {
        QPointer<QWidget> widget = {};
        QPointer<QWidget> next = {};          ///< Who has it instead, by Qt.
        QList<QPointer<QWidget>> around = {}; ///< What it stood in, from its parent to the area.
        QRect place = {};                     ///< In the window.
        bool wasSomewhere() const { return !around.isEmpty(); }
    };
    void notice(QWidget* old, QWidget* now);
    void settle();
    Loss lossOf(QWidget* widget, QWidget* next) const; ///< Around nothing where it is in no area.
    bool isInAnArea(const QWidget* widget) const;
    QWidget* nearest(const QWidget* around, const QRect& place) const;

    QWidget* m_window;
    QList<QWidget*> m_areas;
    std::function<void()> m_otherwise;
    Loss m_loss;
    Loss m_left; ///< What had the keyboard when another window, such as a dialog, took it.
    QTimer m_timer;
};

} // namespace everyport::ui
