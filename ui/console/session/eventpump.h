#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace everyport::ui {

/// Lets the window live while a command holds the loop: it paints, its timers run, and the console hears keys and
/// mouse, so that one can type on and press Interrupt. Everything else waits deaf, since a command is in the middle of
/// something.
class EventPump : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void allow(QWidget* within) { m_allowed.append(within); } ///< It and what is in it.
    void take();
    bool isTaken() const { return m_depth > 0; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool mayHear(QObject* watched) const;

    QList<QPointer<QWidget>> m_allowed;
    int m_depth = 0;
};

} // namespace everyport::ui
