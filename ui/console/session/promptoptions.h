#pragma once

#include <QAction>
#include <QObject>

class QSettings;

namespace everyport::ui {

/// How people type into the prompt; page and drawer share it, and the window's memory keeps it.
class PromptOptions : public QObject {
    Q_OBJECT
public:
    explicit PromptOptions(QSettings& memory, QObject* parent = nullptr);

    bool completesWhileTyping() const { return completeAction->isChecked(); }

    QAction* const completeAction;

Q_SIGNALS:
    void changed();

private:
    QSettings& m_memory;
};

} // namespace everyport::ui
