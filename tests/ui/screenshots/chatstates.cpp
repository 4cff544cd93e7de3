// The Chat page where a network lets people own rooms, run commands and make accounts.
#include <QAction>
#include <QCoreApplication>

#include "app/chat/model/chatmodel.h"
#include "tests/app/chat/fakenetwork.h"
#include "tests/ui/screenshots/pagestates.h"
#include "tests/ui/screenshots/settle.h"
#include "tests/ui/support/samplechat.h"
#include "tests/ui/support/samplestation.h"
#include "ui/chat/page/chatpage.h"
#include "ui/frame/window/mainwindow.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using chat::Ability;
using chat::FormField;
using chat::FormSession;
using Kind = chat::FormField::Kind;

namespace {

FormField field(
    const QString& key, Kind kind, const QString& label, const QStringList& values = {}, const QString& help = {})
{
    FormField made;
    made.key = key;
    made.kind = kind;
    made.label = label;
    made.values = values;
    made.help = help;
    return made;
}

FormField words(const QString& text)
{
    return field({}, Kind::Words, {}, {text});
}

/// As servers ask about a room.
FormSession::Step roomSettings()
{
    FormSession::Step step;
    step.form.title = u"Configuration for volunteers@rooms.cityday.example"_s;
    step.form.instructions = u"Complete and submit this form to configure the room."_s;
    FormField name = field(u"muc#roomconfig_roomname"_s, Kind::Text, u"Title"_s, {u"Volunteers"_s});
    name.isRequired = true;
    FormField whois = field(u"muc#roomconfig_whois"_s, Kind::OneOf,
        u"Addresses (JIDs) of room occupants may be viewed by:"_s, {u"moderators"_s});
    whois.choices = {{u"moderators"_s, u"Moderators only"_s}, {u"anyone"_s, u"Anyone"_s}};
    FormField most = field(u"muc#roomconfig_maxusers"_s, Kind::Text, u"Most people at once"_s, {u"900"_s});
    most.rule.type = chat::FormRule::Type::Whole;
    most.rule.least = u"2"_s;
    most.rule.most = u"500"_s;
    FormField told = field(u"muc#roomconfig_presencebroadcast"_s, Kind::SomeOf, u"Only show participants with roles"_s,
        {u"moderator"_s, u"participant"_s});
    told.choices = {
        {u"moderator"_s, u"Moderator"_s}, {u"participant"_s, u"Participant"_s}, {u"visitor"_s, u"Visitor"_s}};
    step.form.fields = {name,
        field(u"muc#roomconfig_roomdesc"_s, Kind::Text, u"Description"_s, {u"Shifts, till keys, lost children"_s},
            u"A brief description of the room"_s),
        most, words(u"Who may come in"_s),
        field(u"muc#roomconfig_publicroom"_s, Kind::YesNo, u"Include room information in public lists"_s, {u"1"_s},
            u"Enable this to allow people to find the room"_s),
        field(u"muc#roomconfig_membersonly"_s, Kind::YesNo, u"Only allow members to join"_s, {u"0"_s}),
        field(u"muc#roomconfig_roomsecret"_s, Kind::Secret, u"Password"_s, {u"fountain"_s}), whois, words(u"Talking"_s),
        told,
        field(u"muc#roomconfig_moderatedroom"_s, Kind::YesNo,
            u"Moderated: new people must be given voice before they can speak"_s, {u"0"_s}),
        field(u"muc#roomconfig_roomadmins"_s, Kind::Addresses, u"Administrators"_s,
            {u"aylin@cityday.example"_s, u"ruth@cityday.example"_s})};
    return step;
}

FormSession::Step registration()
{
    FormSession::Step step;
    step.form.title = u"Register at cityday.example"_s;
    step.form.instructions = u"Choose a name and a password of at least ten characters."_s;
    FormField name = field(u"username"_s, Kind::Text, u"Name"_s);
    FormField password = field(u"password"_s, Kind::Secret, u"Password"_s);
    FormField letters = field(u"ocr"_s, Kind::Text, u"Type the letters"_s);
    name.isRequired = password.isRequired = letters.isRequired = true;
    letters.pictures = {{u"image/png"_s, {},
        QByteArray::fromBase64(
            "iVBORw0KGgoAAAANSUhEUgAAAKAAAAAyCAAAAAD+Co+5AAABJUlEQVR42u2ZWxLDIAhFszAX5p67iXbIQzSo+Ei804GftgnKmVwwSrcPuG0GaIAGqAZ0P+O30t9lc4nNGmWAbwE6wXShiiMVgJ4MGHD/IErmUI1/C6NWsTjyPhOX+HqWqIB0058PExWQSa4uaVXVik7dgPSdUyIBxk5HleMCZiRHA6SLWUoUQC45LqAk+YuA2VDVxKxuFLKATZuFtum55LCA8bt8LWBxprPKkQHdtRb5xwAHZoqctWtRMeaTgOSgWIvWAsYL+wuATQcoscpxAWuJ2QSY3fKPAobE9KqYawDjtyQsoJSYeIAhMT0w4H4xPZf3tT7G+jLKxFSe6pYAJpKDAjLJ53W35gMGyZEBm3rU1fZbX2nPa6Ib4D/8DWGABmiAkn0BpV504mGzGWsAAAAASUVORK5CYII=")}};
    step.form.fields = {name, password, letters};
    return step;
}

} // namespace

void PageStates::care()
{
    auto& space = m_sample.station().chat();
    auto& network = m_talk.network();
    network.can |= Ability::RoomAdministration | Ability::Commands | Ability::AccountAdministration;
    network.makesAccounts = true;
    auto& room = *space.conversation(m_talk.room());
    m_window.goTo(u"chat"_s, QString::number(room.id));
    space.reports().notifyState(m_talk.account(), chat::Account::State::Online);
    space.reports().notifyWantsSettings(room, true);
    settle(500);
    m_take(u"chat-new-room"_s, false);
    const auto choose = [this](const QString& text) {
        const auto actions = static_cast<ChatPage*>(m_window.page(u"chat"_s))->head().more;
        for (QAction* action : actions) {
            if (action->text() == text)
                action->trigger();
        }
        settle(400);
    };
    network.talk->steps = {roomSettings()};
    choose(said("ChatActions", "Room settings…"));
    m_take(u"form-room"_s, true);
    network.talk->steps = {
        roomSettings(), Error{Error::Kind::Refused, Reason::None, u"Only owners may do that."_s, u"forbidden"_s, 0}};
    choose(said("ChatActions", "Room settings…"));
    click(said("ChatForms", "Save"));
    m_take(u"form-room-wrong"_s, true);
    space.reports().notifyWantsSettings(room, false);
    network.people[chat::Standing::Owner] = {{u"aylin@cityday.example"_s, u"Aylin Demir"_s, {}, chat::Standing::Owner},
        {u"lena@cityday.example"_s, {}, {}, chat::Standing::Owner}};
    choose(said("ChatActions", "Owners, members and kept out…"));
    m_take(u"room-people"_s, true);
    choose(said("ChatActions", "Delete the room…"));
    m_take(u"room-delete"_s, true);
    network.offered = {{u"uptime"_s, u"How long the server runs"_s},
        {u"announce"_s, u"Send an announcement to everyone"_s}, {u"users"_s, u"List who is online"_s}};
    choose(said("ChatActions", "Commands…"));
    m_take(u"commands"_s, true);
    FormSession::Step found;
    found.isOver = true;
    found.form.title = u"Who is online"_s;
    found.form.columns = {u"Address"_s, u"Since"_s};
    found.form.rows = {{u"aylin@cityday.example"_s, u"18:02"_s}, {u"kofi@cityday.example"_s, u"18:40"_s},
        {u"ruth@cityday.example"_s, u"17:15"_s}};
    network.talk->steps = {found};
    choose(said("ChatActions", "Commands…"));
    click(said("CommandsDialog", "Run"));
    m_take(u"command-result"_s, true);
    network.talk->steps = {registration()};
    m_window.goTo(u"chat"_s, u"add"_s);
    settle(400);
    click(said("AccountDialog", "Register a new account…"));
    settle(300);
    m_take(u"form-register"_s, true);
    m_take(u"account-with-registration"_s, true);
    m_window.goTo(u"chat"_s, QString::number(m_talk.account().networkPage().id));
    settle(300);
    choose(said("ChatActions", "Delete at the server…"));
    m_take(u"account-delete"_s, true);
}

} // namespace everyport::ui
