#include <QCoreApplication>

#include "app/chat/model/chatmodel.h"
#include "app/station/running/station.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/notifications/desktopnotes.h"
#include "ui/preferences/preferencegroups.h"
#include "ui/preferences/preferencehistory.h"
#include "ui/preferences/roomlevels.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

using Kind = NoteSettings::Kind;
using Notes = chat::Conversation::Notes;

constexpr qint64 silence = 3'600'000;

struct NoteWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::NotificationPreferences)
};

QList<Preference::Choice> soundChoices()
{
    using Sound = Sounds::Sound;
    return {{int(Sound::None), NoteWords::tr("No sound")}, {int(Sound::Ping), NoteWords::tr("Ping")},
        {int(Sound::Low), NoteWords::tr("Low")}, {int(Sound::Bell), NoteWords::tr("Bell")}};
}

QString whyNoSounds(PageContext& context)
{
    return DesktopNotes::of(context).sounds().areThere()
        ? QString()
        : NoteWords::tr("Sounds are played by libcanberra, which is not installed here.");
}

/// What is chosen is heard at once.
Preference soundPreference(PageContext& context, NoteSettings settings, Kind kind, const Preference& of)
{
    return {.key = of.key + u"-sound"_s,
        .label = NoteWords::tr("%1: sound").arg(of.label),
        .control = Preference::Control::Choice,
        .choices = soundChoices(),
        .whyNot = whyNoSounds(context),
        .value = [settings, kind] { return QVariant(int(settings.sound(kind))); },
        .apply =
            [settings, kind, &context](const QVariant& sound) mutable {
                settings.setSound(kind, Sounds::Sound(sound.toInt()));
                DesktopNotes::of(context).sounds().play(settings.sound(kind), settings.volume());
                return QString();
            }};
}

Preference volumePreference(PageContext& context, NoteSettings settings)
{
    return {.key = u"notifications/volume"_s,
        .label = NoteWords::tr("Volume"),
        .help = NoteWords::tr(
            "Of the sounds, beside how loud the desktop has them. None is heard while its sounds for events are off."),
        .control = Preference::Control::Number,
        .step = 10,
        .unit = NoteWords::tr(" %"),
        .none = NoteWords::tr("off"),
        .whyNot = whyNoSounds(context),
        .value = [settings] { return QVariant(settings.volume()); },
        .apply =
            [settings, &context](const QVariant& percent) mutable {
                settings.setVolume(percent.toInt());
                DesktopNotes::of(context).sounds().play(Sounds::Sound::Ping, settings.volume());
                return QString();
            }};
}

Preference kindPreference(PageContext& context, NoteSettings settings, Kind kind, Preference row)
{
    row.beside = {soundPreference(context, settings, kind, row)};
    row.value = [settings, kind] { return QVariant(settings.isShown(kind)); };
    row.apply = [settings, kind](const QVariant& on) mutable {
        settings.setShown(kind, on.toBool());
        return QString();
    };
    return row;
}

Preference onPreference(NoteSettings settings)
{
    return {.key = u"notifications/on"_s,
        .label = NoteWords::tr("Notify me on this desktop"),
        .help = NoteWords::tr("Through the desktop's own notifications, while you look elsewhere."),
        .value = [settings] { return QVariant(settings.isOn()); },
        .apply =
            [settings](const QVariant& on) mutable {
                settings.setOn(on.toBool());
                return QString();
            }};
}

Preference textPreference(NoteSettings settings)
{
    return {.key = u"notifications/text"_s,
        .label = NoteWords::tr("Show the text of messages"),
        .help = NoteWords::tr("Without it only who wrote, for screens that others see."),
        .value = [settings] { return QVariant(settings.showsText()); },
        .apply =
            [settings](const QVariant& on) mutable {
                settings.setShowsText(on.toBool());
                return QString();
            }};
}

Preference presentingPreference(NoteSettings settings)
{
    return {.key = u"notifications/presenting"_s,
        .label = NoteWords::tr("Silent while a poll is presented"),
        .help = NoteWords::tr("Nothing is shown or heard then, and nobody in the room reads your messages."),
        .value = [settings] { return QVariant(settings.isSilentPresenting()); },
        .apply =
            [settings](const QVariant& on) mutable {
                settings.setSilentPresenting(on.toBool());
                return QString();
            }};
}

Preference silencePreference(PageContext& context, NoteSettings settings)
{
    const auto now = [&context] { return context.station().reactor().clock().wallMsecs(); };
    return {.key = u"notifications/silence"_s,
        .label = NoteWords::tr("Silent for an hour"),
        .help = NoteWords::tr("Nothing is shown until then. It ends by itself."),
        .value = [settings, now] { return QVariant(settings.silentUntil() > now()); },
        .apply =
            [settings, now](const QVariant& on) mutable {
                settings.setSilentUntil(on.toBool() ? now() + silence : 0);
                return QString();
            }};
}

Preference usualPreference(PageContext& context, NoteSettings settings)
{
    return {.key = u"notifications/rooms"_s,
        .label = NoteWords::tr("Every other room"),
        .help = NoteWords::tr("Of which messages of a room you are told where the room has nothing of its own below."),
        .control = Preference::Control::Choice,
        .choices = {{int(Notes::All), NoteWords::tr("All")}, {int(Notes::Mentions), NoteWords::tr("Mentions")},
            {int(Notes::None), NoteWords::tr("None")}},
        .value = [settings] { return QVariant(int(settings.roomNotes())); },
        .apply =
            [settings, &context](const QVariant& notes) mutable {
                settings.setRoomNotes(Notes(notes.toInt()));
                context.station().chat().setUsualNotes(settings.roomNotes());
                return QString();
            }};
}

/// What shows how much waits to be read, in dock and panel, looks again.
Preference told(PageContext& context, Preference row)
{
    if (row.apply)
        row.apply = [&context, apply = std::move(row.apply)](const QVariant& value) {
            const QString why = apply(value);
            Q_EMIT DesktopNotes::of(context).settingsChanged();
            return why;
        };
    return row;
}

Preference trialPreference(PageContext& context)
{
    return {.key = u"notifications/try"_s,
        .label = NoteWords::tr("Try it"),
        .help = NoteWords::tr("Shows one as the desktop has it, whatever is set here."),
        .control = Preference::Control::Action,
        .verb = NoteWords::tr("Show one"),
        .icon = u"bell"_s,
        .act = [&context] {
            DesktopNotes::of(context).tryOut([&context](bool taken) {
                if (!taken)
                    context.tell(NoteWords::tr("This desktop shows no notifications."));
            });
        }};
}

Preference ownPreference(PageContext& context)
{
    return {.key = u"notifications/own"_s,
        .label = NoteWords::tr("Rooms with something of their own"),
        .help = NoteWords::tr("They tell of more or less than the others, or are silent for a while."),
        .control = Preference::Control::Own,
        .make = [&context](
                    QWidget* parent) { return new RoomLevels(context, PreferenceHistory::of(context), parent); }};
}

} // namespace

PreferenceGroup notificationPreferences(PageContext& context)
{
    const NoteSettings settings(context.memory());
    PreferenceGroup group{u"notifications"_s, NoteWords::tr("Notifications"), u"bell"_s,
        {onPreference(settings), silencePreference(context, settings), presentingPreference(settings),
            trialPreference(context),
            kindPreference(context, settings, Kind::Message,
                {.key = u"notifications/message"_s,
                    .label = NoteWords::tr("A message to me"),
                    .help = NoteWords::tr("People writing to you, and your name in a room.")}),
            kindPreference(context, settings, Kind::Room,
                {.key = u"notifications/room"_s,
                    .label = NoteWords::tr("A new message in a room"),
                    .help = NoteWords::tr("Of rooms that tell of all, as set below.")}),
            kindPreference(context, settings, Kind::Trouble,
                {.key = u"notifications/trouble"_s,
                    .label = NoteWords::tr("Something needs you"),
                    .help = NoteWords::tr("A reader, service or account has trouble: what Overview shows as well.")}),
            kindPreference(context, settings, Kind::Poll,
                {.key = u"notifications/poll"_s,
                    .label = NoteWords::tr("A poll opens or closes by its time"),
                    .help = NoteWords::tr("Not when somebody does it by hand.")}),
            volumePreference(context, settings), textPreference(settings), usualPreference(context, settings),
            ownPreference(context)}};
    for (Preference& row : group.rows)
        row = told(context, std::move(row));
    return group;
}

} // namespace everyport::ui
