#include "ui/polls/actions/present/presenting.h"

#include <algorithm>

#include <QApplication>

#include "ui/polls/actions/present/presentwindow.h"

namespace everyport::ui {

bool isPresenting()
{
    return std::ranges::any_of(QApplication::topLevelWidgets(),
        [](const QWidget* window) { return window->isVisible() && qobject_cast<const PresentWindow*>(window); });
}

} // namespace everyport::ui
