#pragma once

#include <QWidget>

#include "ui/console/session/commandrecord.h"

class QAbstractButton;

namespace everyport::ui {

class FlowText;
class Text;

/// A value that comes later: its number and how long it takes, with Cancel; then what it was.
class PendingRow : public QWidget {
    Q_OBJECT
public:
    PendingRow(const CommandPart& part, QWidget* parent);
    void refresh(const CommandPart& part);

Q_SIGNALS:
    void cancelled(int number);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Text* m_words;
    QAbstractButton* m_cancel;
    FlowText* m_result;
    bool m_isOver = false;
    bool m_hasFailed = false;
    bool m_isWhole = false;
};

} // namespace everyport::ui
