#pragma once

#include <QAction>
#include <QObject>

#include "ui/console/keys/promptkeys.h"

class QSettings;

namespace everyport::ui {

/// How people type into the prompt; page and drawer share it, and the window's memory keeps it.
class PromptOptions : public QObject {
    Q_OBJECT
public:
    explicit PromptOptions(QSettings& memory, QObject* parent = nullptr);

    bool completesWhileTyping() const { return completeAction->isChecked(); }

    PromptKeys::Kind keys() const;
    void setKeys(PromptKeys::Kind kind);
    QList<QAction*> actions() const; ///< For a menu.

    QAction* const completeAction;
    QAction* const desktopKeysAction;
    QAction* const emacsKeysAction;
    QAction* const viKeysAction;

Q_SIGNALS:
    void changed();

private:
    QSettings& m_memory;
};

} // namespace everyport::ui
