#include "protocols/xmpp/muc/configuration/roomconfig.h"

#include <array>

#include "protocols/xmpp/muc/configuration/names.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::muc {

namespace {

using Field = DataForm::Field;
using FieldType = DataForm::FieldType;

constexpr qsizetype longestText = 2048;
constexpr auto protectedField = "muc#roomconfig_passwordprotectedroom"_L1;
constexpr auto secretField = "muc#roomconfig_roomsecret"_L1;
constexpr std::array<QLatin1String, 4> privateNames{"anyone"_L1, "participants"_L1, "moderators"_L1, "none"_L1};

/// One field: how it reads in the form, how its values are read, and how they are taken over (false: they are none).
struct Row {
    QLatin1String name;
    QLatin1String label;
    FieldType type;
    QStringList (*get)(const RoomConfig&);
    bool (*set)(RoomConfig&, const QStringList&);
    QStringList choices = {};
};

template <bool RoomConfig::*Member>
Row boolean(QLatin1String name, QLatin1String label)
{
    return {name, label, FieldType::Boolean,
        [](const RoomConfig& config) { return QStringList(DataForm::fromBool(config.*Member)); },
        [](RoomConfig& config, const QStringList& values) {
            const auto value = DataForm::toBool(values.value(0));
            if (value)
                config.*Member = *value;
            return value.has_value();
        }};
}

template <QString RoomConfig::*Member>
Row text(QLatin1String name, QLatin1String label, FieldType type = FieldType::TextSingle)
{
    return {name, label, type, [](const RoomConfig& config) { return QStringList(config.*Member); },
        [](RoomConfig& config, const QStringList& values) {
            config.*Member = values.value(0);
            return values.value(0).size() <= longestText;
        }};
}

template <Roles RoomConfig::*Member>
Row roles(QLatin1String name, QLatin1String label)
{
    return {name, label, FieldType::ListMulti,
        [](const RoomConfig& config) {
            QStringList chosen;
            for (const auto role : {Role::Moderator, Role::Participant, Role::Visitor}) {
                if ((config.*Member).has(role))
                    chosen.append(roleName(role));
            }
            return chosen;
        },
        [](RoomConfig& config, const QStringList& values) {
            for (const auto& value : values) {
                const auto role = roleNamed(value);
                if (!role || role == Role::None)
                    return false;
            }
            config.*Member = {
                values.contains(u"visitor"_s), values.contains(u"participant"_s), values.contains(u"moderator"_s)};
            return true;
        },
        {u"moderator"_s, u"participant"_s, u"visitor"_s}};
}

/// A number from 0 to `Most`; with `NoneIsZero` "none" is one of them, and reads back as such.
template <int RoomConfig::*Member, int Most, bool NoneIsZero>
Row number(QLatin1String name, QLatin1String label, FieldType type, QStringList choices = {})
{
    return {name, label, type,
        [](const RoomConfig& config) {
            return QStringList(NoneIsZero && config.*Member == 0 ? u"none"_s : QString::number(config.*Member));
        },
        [](RoomConfig& config, const QStringList& values) {
            const auto value = values.value(0);
            const bool isNone = NoneIsZero && (value == u"none" || value.isEmpty());
            bool isNumber = false;
            const int wanted = value.toInt(&isNumber);
            if (!isNone && (!isNumber || wanted < 0))
                return false;
            config.*Member = isNone ? 0 : std::min(wanted, Most);
            return true;
        },
        std::move(choices)};
}

Row whoisRow()
{
    return {"muc#roomconfig_whois"_L1, "Who may see real addresses"_L1, FieldType::ListSingle,
        [](const RoomConfig& config) { return QStringList(config.isNonAnonymous ? u"anyone"_s : u"moderators"_s); },
        [](RoomConfig& config, const QStringList& values) {
            config.isNonAnonymous = values.value(0) == u"anyone";
            return config.isNonAnonymous || values.value(0) == u"moderators";
        },
        {u"moderators"_s, u"anyone"_s}};
}

Row privateMessagesRow()
{
    return {"muc#roomconfig_allowpm"_L1, "Who may send private messages"_L1, FieldType::ListSingle,
        [](const RoomConfig& config) { return QStringList(privateNames[size_t(config.privateMessages)]); },
        [](RoomConfig& config, const QStringList& values) {
            for (size_t i = 0; i < privateNames.size(); ++i) {
                if (privateNames[i] == values.value(0)) {
                    config.privateMessages = PrivateMessages(i);
                    return true;
                }
            }
            return false;
        },
        {u"anyone"_s, u"participants"_s, u"moderators"_s, u"none"_s}};
}

const std::array<Row, 19>& rows()
{
    static const std::array<Row, 19> all{
        text<&RoomConfig::title>("muc#roomconfig_roomname"_L1, "Name"_L1),
        text<&RoomConfig::description>("muc#roomconfig_roomdesc"_L1, "Description"_L1),
        text<&RoomConfig::language>("muc#roomconfig_lang"_L1, "Language of the discussion"_L1),
        boolean<&RoomConfig::isPersistent>("muc#roomconfig_persistentroom"_L1, "Stays when the last has left"_L1),
        boolean<&RoomConfig::isPublic>("muc#roomconfig_publicroom"_L1, "Can be found in the list of rooms"_L1),
        boolean<&RoomConfig::isMembersOnly>("muc#roomconfig_membersonly"_L1, "For members only"_L1),
        boolean<&RoomConfig::isModerated>(
            "muc#roomconfig_moderatedroom"_L1, "Newcomers may not speak until they are given voice"_L1),
        boolean<&RoomConfig::isPasswordProtected>(protectedField, "A password is needed to enter"_L1),
        text<&RoomConfig::password>(secretField, "Password"_L1, FieldType::TextPrivate),
        number<&RoomConfig::maxOccupants, RoomConfig::mostOccupants, true>("muc#roomconfig_maxusers"_L1,
            "How many may be here at once"_L1, FieldType::ListSingle,
            {u"10"_s, u"20"_s, u"50"_s, u"100"_s, u"200"_s, u"500"_s, u"1000"_s, u"5000"_s, u"none"_s}),
        whoisRow(),
        privateMessagesRow(),
        boolean<&RoomConfig::occupantsChangeSubject>(
            "muc#roomconfig_changesubject"_L1, "Occupants may change the subject"_L1),
        boolean<&RoomConfig::occupantsInvite>("muc#roomconfig_allowinvites"_L1, "Occupants may invite others"_L1),
        roles<&RoomConfig::presenceBroadcast>("muc#roomconfig_presencebroadcast"_L1, "Whose presence is shown"_L1),
        roles<&RoomConfig::memberList>("muc#roomconfig_getmemberlist"_L1, "Who may read the list of members"_L1),
        boolean<&RoomConfig::isLogged>("muc#roomconfig_enablelogging"_L1, "Keep what is said in the archive"_L1),
        number<&RoomConfig::history, RoomConfig::mostHistory, false>(
            "muc#maxhistoryfetch"_L1, "How many messages newcomers are told"_L1, FieldType::TextSingle),
        text<&RoomConfig::pubsub>("muc#roomconfig_pubsub"_L1, "Address of a node that belongs to the room"_L1),
    };
    return all;
}

const Row* rowNamed(const QString& name)
{
    for (const auto& row : rows()) {
        if (row.name == name)
            return &row;
    }
    return nullptr;
}

Error unacceptable(const QString& text)
{
    return Error::malformed(Reason::BadValue, text, u"not-acceptable"_s);
}

} // namespace

bool Roles::has(Role role) const
{
    return role == Role::Moderator  ? moderator
        : role == Role::Participant ? participant
                                    : role == Role::Visitor && visitor;
}

DataForm RoomConfig::toForm(DataForm::Type type) const
{
    DataForm form(type, names::roomConfig);
    const bool isAsked = type == DataForm::Type::Form;
    for (const auto& row : rows()) {
        Field field{row.name, row.type, row.get(*this)};
        if (isAsked) {
            field.label = row.label;
            auto choices = row.choices;
            if (row.type == FieldType::ListSingle && !choices.contains(field.values.value(0)))
                choices.prepend(field.values.value(0));
            for (const auto& choice : choices)
                field.options.append({choice});
        }
        form.add(std::move(field));
    }
    return form;
}

Result<RoomConfig> RoomConfig::with(const DataForm& submitted) const
{
    auto config = *this;
    for (const auto& field : submitted.fields()) {
        const auto* row = rowNamed(field.name);
        const bool isSaid = row && (!field.values.isEmpty() || row->type == FieldType::ListMulti);
        if (isSaid && !row->set(config, field.values))
            return unacceptable(u"%1 cannot be \"%2\"."_s.arg(field.name, field.values.value(0).left(80)));
    }
    // Who sets a password and does not say whether one is needed wants it asked for, not an open room.
    if (!submitted.value(QString(secretField)).isEmpty() && !submitted.find(QString(protectedField)))
        config.isPasswordProtected = true;
    if (config.isPasswordProtected && config.password.isEmpty())
        return unacceptable(u"A room with a password needs one."_s);
    return config;
}

} // namespace everyport::xmpp::muc
