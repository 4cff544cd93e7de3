#pragma once

#include <QObject>

class QWidget;

namespace everyport::ui {

/// Keeps a window's contents over the whole of the top-level widget that they were put into, its shell: as large as it,
/// and asked before it is closed. The contents are its child and outlive this; ui thread.
class ShellFollower : public QObject {
public:
    explicit ShellFollower(QWidget& contents);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_contents;
};

} // namespace everyport::ui
