#include <QCoreApplication>
#include <QSettings>

#include "ui/frame/page/pagecontext.h"
#include "ui/preferences/preferencegroups.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

struct WindowWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::WindowPreferences)
};

Preference trayPreference(QSettings& memory)
{
    return {.key = u"window/tray"_s,
        .label = WindowWords::tr("Go to the tray without a word when closed"),
        .help = WindowWords::tr("Only while services run or a poll is open; otherwise closing ends the program."),
        .value = [&memory] { return memory.value(u"window/hideTold"_s).toBool(); },
        .apply =
            [&memory](const QVariant& on) {
                memory.setValue(u"window/hideTold"_s, on.toBool());
                return QString();
            }};
}

} // namespace

PreferenceGroup windowPreferences(PageContext& context)
{
    return {u"window"_s, WindowWords::tr("Start and window"), u"power"_s, {trayPreference(context.memory())}};
}

} // namespace everyport::ui
