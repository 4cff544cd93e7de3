#include <QCoreApplication>
#include <QSettings>

#include "app/station/process/flatpak.h"
#include "app/station/process/folders.h"
#include "app/station/running/station.h"
#include "ui/frame/dialogs/updatedialog.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/preferences/autostart.h"
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

Preference alwaysTrayPreference(QSettings& memory)
{
    return {.key = u"window/always-tray"_s,
        .label = WindowWords::tr("Always close to the tray"),
        .help = WindowWords::tr(
            "Also while nothing runs: accounts stay connected and notify you. Ctrl+Q ends the program."),
        .value = [&memory] { return memory.value(u"window/alwaysTray"_s).toBool(); },
        .apply =
            [&memory](const QVariant& on) {
                memory.setValue(u"window/alwaysTray"_s, on.toBool());
                return QString();
            }};
}

Preference updatesPreference(PageContext& context)
{
    return {.key = u"window/updates"_s,
        .label = WindowWords::tr("Look for updates at the start"),
        .help = WindowWords::tr(
            "Asks the package manager of this computer, and nobody else, whether a newer version stands in its "
            "lists."),
        .value = [&context] { return looksForUpdates(context); },
        .apply =
            [&context](const QVariant& on) {
                setLooksForUpdates(context, on.toBool());
                return QString();
            }};
}

/// As it runs now: with its own folders, where these are not the usual ones.
Autostart autostartOf(const StationSettings& settings)
{
    QStringList arguments;
    const Folders usual = defaultFolders();
    if (settings.configFolder != usual.config)
        arguments << u"--config"_s << settings.configFolder;
    if (settings.dataFolder != usual.data)
        arguments << u"--data"_s << settings.dataFolder;
    return {QCoreApplication::applicationFilePath(), arguments};
}

Preference autostartPreference(const Autostart& autostart)
{
    const QString whyNot = Autostart::isPossible()
        ? QString()
        : WindowWords::tr("A Flatpak cannot set this by itself. Add Everyport to the programs that start when you log "
                          "in, in the desktop's own settings.");
    return {.key = u"window/autostart"_s,
        .label = WindowWords::tr("Start with the desktop"),
        .help = whyNot.isEmpty() ? WindowWords::tr("Everyport starts when you log in, with its services and accounts.")
                                 : whyNot,
        .whyNot = whyNot,
        .value = [autostart] { return QVariant(autostart.isOn()); },
        .apply =
            [autostart](const QVariant& on) {
                if (on.toBool() == autostart.isOn())
                    return QString(); // somebody else's file stays as it is
                const auto set = autostart.set(on.toBool());
                return set ? QString() : set.error().text;
            }};
}

} // namespace

PreferenceGroup windowPreferences(PageContext& context)
{
    QList<Preference> rows{trayPreference(context.memory()), alwaysTrayPreference(context.memory())};
    if (!isInFlatpak()) // there a software centre tells of them
        rows.append(updatesPreference(context));
    // A demo, or what was named on a command line, is gone by the next login.
    const StationSettings& settings = context.station().settings();
    if (settings.readsConfig)
        rows.prepend(autostartPreference(autostartOf(settings)));
    return {u"window"_s, WindowWords::tr("Start and window"), u"power"_s, rows};
}

} // namespace everyport::ui
