#pragma once

#include <QWidget>

#include "app/devices/ports/serialport.h"

class QAction;

namespace everyport::ui {

class CopyLine;
class Facts;
class StateText;
class Text;

/// A port that no reader was chosen for: what hangs on it, why it cannot be used, and the way to make it a reader.
class PortDetail : public QWidget {
    Q_OBJECT
public:
    explicit PortDetail(QAction* addHere, QWidget* parent = nullptr);
    void show(const devices::SerialPort& port, const QString& userName);

private:
    Text* m_name;
    StateText* m_state;
    Text* m_why;
    CopyLine* m_remedy;
    QWidget* m_add;
    Facts* m_facts;
};

} // namespace everyport::ui
