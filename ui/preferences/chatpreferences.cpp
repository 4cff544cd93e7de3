#include <QCoreApplication>

#include "app/chat/model/chatmodel.h"
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
        .help = ChatPreferenceWords::tr(
            "In every room and to everybody. Whether people see what you have read is a setting of each XMPP account."),
        .value = [&context] { return QVariant(ChatSettings(context.memory()).tellsTyping()); },
        .apply =
            [&context](const QVariant& on) {
                ChatSettings(context.memory()).setTellsTyping(on.toBool());
                context.station().chat().setTellsTyping(on.toBool());
                return QString();
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
    return {u"chat"_s, ChatPreferenceWords::tr("Chat and privacy"), u"message-circle"_s, {typingPreference(context)}};
}

PreferenceGroup passwordPreferences(PageContext& context)
{
    return {u"passwords"_s, ChatPreferenceWords::tr("Keyring"), u"key-round"_s, {keyringPreference(context)}};
}

} // namespace everyport::ui
