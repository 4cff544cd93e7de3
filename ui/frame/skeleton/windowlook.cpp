#include "ui/frame/skeleton/windowlook.h"

#include <QSettings>

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

const auto choiceKey = u"window/theme"_s;
const auto desktopKey = u"window/desktopDark"_s;
const auto textKey = u"window/text"_s;

} // namespace

QString WindowLook::fileIn(const QString& dataFolder)
{
    return dataFolder + u"/window.ini"_s;
}

WindowLook WindowLook::in(const QSettings& memory)
{
    const int choice = memory.value(choiceKey).toInt();
    return {.choice = choice == int(Choice::Light) || choice == int(Choice::Dark) ? Choice(choice) : Choice::System,
        .desktopIsDark = memory.value(desktopKey).toBool(),
        .textPercent = qBound(80, memory.value(textKey, 100).toInt(), 200)};
}

void WindowLook::keep(QSettings& memory) const
{
    memory.setValue(choiceKey, int(choice));
    memory.setValue(desktopKey, desktopIsDark);
    memory.setValue(textKey, textPercent);
}

QStringList WindowLook::keys()
{
    return {choiceKey, desktopKey, textKey};
}

} // namespace everyport::ui
