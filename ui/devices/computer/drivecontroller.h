#pragma once

#include <optional>

#include <QAction>
#include <QObject>

#include "app/machine/machinefacts.h"

namespace everyport::ui {

class PageContext;

/// What can be done with a stick: look into it, write the results onto it, let go of it. What is under way goes on when
/// another is chosen, and strips say how far it is; until then nothing else is begun with that stick but to look.
class DriveController : public QObject {
    Q_OBJECT
public:
    explicit DriveController(PageContext& context, QObject* parent = nullptr);

    void setDrive(const QString& id); ///< Drive::id; empty: none is chosen, and the actions are hidden.
    QList<QAction*> actions() const { return {openAction, exportAction, removeAction}; }

    QAction* openAction;
    QAction* exportAction;
    QAction* removeAction;

private:
    void exportHere();
    void enableActions();
    std::optional<machine::Drive> drive() const; ///< The chosen one, while it is plugged in.

    PageContext& m_context;
    QString m_drive;
};

/// Clears the strips about sticks that are not there any more, or that somebody uses again.
void clearDriveStrips(PageContext& context, const machine::DriveFacts& facts);

} // namespace everyport::ui
