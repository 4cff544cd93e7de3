#pragma once

#include <QAction>

#include "ui/style/colours/icons.h"

namespace everyport::ui {

/// An action that calls `done` when a person triggers it; `done` may take whether it is checked now. `owner` owns the
/// action. No icon for an empty name.
template <typename Owner, typename Function>
QAction* makeAction(Owner* owner, const QString& iconName, const QString& text, Function&& done)
{
    auto* action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), text, owner);
    QObject::connect(action, &QAction::triggered, owner, std::forward<Function>(done));
    return action;
}

} // namespace everyport::ui
