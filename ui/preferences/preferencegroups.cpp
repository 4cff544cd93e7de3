#include "ui/preferences/preferencegroups.h"

#include <QAction>
#include <QCoreApplication>
#include <QPointer>

#include "app/station/running/station.h"
#include "app/trust/acceptedcertificates.h"
#include "ui/backup/backupform.h"
#include "ui/backup/restoreform.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/frame/page/pagecontext.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

struct GroupWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::Preferences)
};

/// What has a page or a window of its own is opened from here.
PreferenceGroup certificatePreferences(PageContext& context)
{
    return {u"certificates"_s, GroupWords::tr("Certificates"), u"shield-check"_s,
        {actionPreference(context, u"window/certificates"_s,
            {.key = u"certificates/accepted"_s,
                .label = GroupWords::tr("Certificates accepted"),
                .help = GroupWords::tr(
                    "Of other servers, which you accepted though nobody vouches for them. They are taken back there."),
                .verb = GroupWords::tr("Show them…"),
                .icon = u"shield-check"_s,
                .value = [&context] {
                    const auto accepted = context.station().certificates().all().size();
                    return QVariant(GroupWords::tr("%Ln accepted", nullptr, int(accepted)));
                }})}};
}

PreferenceGroup shortcutPreferences(PageContext& context)
{
    return {u"shortcuts"_s, GroupWords::tr("Shortcuts"), u"keyboard"_s,
        {actionPreference(context, u"window/shortcuts"_s,
            {.key = u"shortcuts/keys"_s,
                .label = GroupWords::tr("Keyboard shortcuts"),
                .help = GroupWords::tr("Every key of the window, and what it does. Each can be another one."),
                .verb = GroupWords::tr("Show them…"),
                .icon = u"keyboard"_s})}};
}

PreferenceGroup backupPreferences(PageContext& context)
{
    return {u"backup"_s, GroupWords::tr("Backup"), u"save"_s,
        {{.key = u"backup/make"_s,
             .label = GroupWords::tr("Make a backup"),
             .help = GroupWords::tr("One file with everything, for a new computer or a bad day."),
             .control = Preference::Control::Own,
             .make = [&context](QWidget* parent) { return new BackupForm(context, parent); }},
            {.key = u"backup/restore"_s,
                .label = GroupWords::tr("Bring one back"),
                .help = GroupWords::tr("What it would change is said before it is done."),
                .control = Preference::Control::Own,
                .make = [&context](QWidget* parent) { return new RestoreForm(context, parent); }}}};
}

} // namespace

Preference actionPreference(PageContext& context, const QString& action, Preference row)
{
    row.control = Preference::Control::Action;
    for (const ShortcutRegistry::Entry& known : context.shortcuts().entries()) {
        if (known.id == action && known.action)
            row.act = [trigger = known.action] {
                if (trigger)
                    trigger->trigger();
            };
    }
    return row;
}

QList<PreferenceGroup> preferenceGroups(PageContext& context)
{
    QList<PreferenceGroup> groups{lookPreferences(context), notificationPreferences(context), chatPreferences(context),
        networkPreferences(context), certificatePreferences(context), passwordPreferences(context),
        windowPreferences(context), shortcutPreferences(context), backupPreferences(context)};
    for (PreferenceGroup& group : groups) {
        group.rows.removeIf(
            [](const Preference& row) { return row.control == Preference::Control::Action && !row.act; });
    }
    groups.removeIf([](const PreferenceGroup& group) { return group.rows.isEmpty(); });
    return groups;
}

std::pair<QString, Preference> preferenceOf(PageContext& context, const QString& key)
{
    for (const PreferenceGroup& group : preferenceGroups(context)) {
        for (const Preference& row : group.rows) {
            if (row.key == key)
                return {group.id, row};
            for (const Preference& one : row.beside) {
                if (one.key == key)
                    return {group.id, one};
            }
        }
    }
    return {};
}

} // namespace everyport::ui
