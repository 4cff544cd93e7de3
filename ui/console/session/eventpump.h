#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace everyport::ui {

/// Lets the window live while a command holds the loop. `take`: it paints, its timers run, and the console hears keys
/// and mouse, so that one can type on and press Interrupt; everything else waits deaf, since the command is in the
/// middle of something. `turn`, where it is not: the whole loop goes on, the reactor with it, as within a loop that the
/// command runs itself.
class EventPump : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void allow(QWidget* within) { m_allowed.append(within); } ///< It and what is in it.
    void take();
    void turn(); ///< For `longestTurn` at most, where events keep coming.
    bool isTaken() const { return m_depth > 0; }

    static constexpr int longestTurn = 8; ///< In ms; the command has 12 in between.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool mayHear(QObject* watched) const;

    QList<QPointer<QWidget>> m_allowed;
    int m_depth = 0;
};

} // namespace everyport::ui
