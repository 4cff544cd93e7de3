#pragma once

#include <QObject>

class QWidget;

namespace everyport::ui {

/// Keeps a window's contents over the whole of the top-level widget that they were put into, its shell: as large as it,
/// asked before it is closed, told when its state has changed, and given the keys that no widget has asked for. The
/// contents are its child and outlive this; ui thread.
class ShellFollower : public QObject {
public:
    explicit ShellFollower(QWidget& contents);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_contents;
};

} // namespace everyport::ui
