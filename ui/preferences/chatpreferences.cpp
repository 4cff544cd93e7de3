#include <QCoreApplication>

#include "app/chat/model/chatmodel.h"
#include "app/station/preferences/stationpreferences.h"
#include "app/station/running/station.h"
#include "ui/chat/models/chatsettings.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/preferences/preferencegroups.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

struct ChatPreferenceWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::ChatPreferences)
};

Preference typingPreference(PageContext& context)
{
    return {.key = u"chat/typing"_s,
        .label = ChatPreferenceWords::tr("Tell others that I write"),
        .help = ChatPreferenceWords::tr("They see it while you type, in rooms and in talks with one."),
        .value = [&context] { return QVariant(ChatSettings(context.memory()).tellsTyping()); },
        .apply =
            [&context](const QVariant& on) {
                ChatSettings(context.memory()).setTellsTyping(on.toBool());
                context.station().chat().setTellsTyping(on.toBool());
                return QString();
            }};
}

Preference readPreference(PageContext& context)
{
    return {.key = u"chat/read"_s,
        .label = ChatPreferenceWords::tr("Tell others what I have read"),
        .help = ChatPreferenceWords::tr(
            "That a message has arrived and that you have read it. An XMPP account can keep it to itself besides."),
        .value = [&context] { return QVariant(ChatSettings(context.memory()).tellsRead()); },
        .apply =
            [&context](const QVariant& on) {
                ChatSettings(context.memory()).setTellsRead(on.toBool());
                context.station().chat().setTellsRead(on.toBool());
                return QString();
            }};
}

/// Of the station: everyport.toml has it.
Preference historyPreference(PageContext& context)
{
    const auto key = u"chat-history-days"_s;
    return {.key = u"chat/history"_s,
        .label = ChatPreferenceWords::tr("Keep what was said"),
        .help = ChatPreferenceWords::tr(
            "On this computer. Older messages are forgotten for good, the first time an hour after the change."),
        .control = Preference::Control::Number,
        .least = 0,
        .most = 3650,
        .step = 30,
        .unit = ChatPreferenceWords::tr(" days"),
        .none = ChatPreferenceWords::tr("for ever"),
        .value = [&context] { return QVariant(context.station().preferences().chatHistoryDays()); },
        .apply =
            [&context, key](const QVariant& days) {
                const auto set = context.station().preferences().set(key, days);
                return set ? QString() : set.error().text;
            }};
}

Preference keyringPreference(PageContext& context)
{
    return {.key = u"passwords/keyring"_s,
        .label = ChatPreferenceWords::tr("Keep passwords in the desktop's keyring"),
        .help = ChatPreferenceWords::tr(
            "KWallet, GNOME Keyring and their kin; never in a file of Everyport's. Without it a password that you give from now on is forgotten when Everyport ends."),
        .value = [&context] { return QVariant(ChatSettings(context.memory()).keepsPasswords()); },
        .apply =
            [&context](const QVariant& on) {
                ChatSettings(context.memory()).setKeepsPasswords(on.toBool());
                return QString();
            }};
}

} // namespace

PreferenceGroup chatPreferences(PageContext& context)
{
    return {u"chat"_s, ChatPreferenceWords::tr("Chat and privacy"), u"message-circle"_s,
        {typingPreference(context), readPreference(context), historyPreference(context)}};
}

PreferenceGroup passwordPreferences(PageContext& context)
{
    return {u"passwords"_s, ChatPreferenceWords::tr("Keyring"), u"key-round"_s, {keyringPreference(context)}};
}

} // namespace everyport::ui
