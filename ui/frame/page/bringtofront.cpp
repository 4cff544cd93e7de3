#include "ui/frame/page/bringtofront.h"

#include <QWidget>

#include "ui/frame/page/x11start.h"

namespace everyport::ui {

void bringToFront(QWidget& window, const QString& token)
{
    constexpr auto variable = "XDG_ACTIVATION_TOKEN"; // Qt's Wayland platform asks it when a window is activated
    if (!token.isEmpty())
        qputenv(variable, token.toUtf8());
    if (window.isMinimized())
        window.showNormal();
    window.show();
    window.raise();
    completeX11Start(window, token.toUtf8());
    window.activateWindow();
    if (!token.isEmpty())
        qunsetenv(variable); // it is for one time, and for none of the programs that are started from here
}

} // namespace everyport::ui
