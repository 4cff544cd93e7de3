#include "protocols/xmpp/muc/roomdisco.h"

#include "protocols/xmpp/extensions/disco.h"
#include "protocols/xmpp/muc/administration/hatcommands.h"
#include "protocols/xmpp/muc/configuration/names.h"
#include "protocols/xmpp/muc/rooms/roomcard.h"
#include "protocols/xmpp/stanza/answerednow.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::muc {

namespace {

using FieldType = DataForm::FieldType;
constexpr int atATime = 500;

QStringList featuresOf(const Room& room, bool hasArchive)
{
    const auto config = room.seen();
    QStringList features{ns::muc, names::stableId, names::selfPing, ns::occupantIds, ns::hats, ns::moderation,
        names::oldModeration, ns::retraction, ns::stanzaIds, ns::voiceRequest, names::registration, ns::commands,
        ns::vcardTemp, ns::ping, ns::registration, ns::discoInfo, ns::discoItems};
    const auto either = [&](bool holds, const char* yes, const char* no) {
        features.append(QString::fromLatin1(holds ? yes : no));
    };
    either(config.isPasswordProtected, "muc_passwordprotected", "muc_unsecured");
    either(config.isMembersOnly, "muc_membersonly", "muc_open");
    either(config.isPersistent, "muc_persistent", "muc_temporary");
    either(config.isPublic, "muc_public", "muc_hidden");
    either(config.isModerated, "muc_moderated", "muc_unmoderated");
    either(config.isNonAnonymous, "muc_nonanonymous", "muc_semianonymous");
    if (hasArchive)
        features << ns::archive << ns::archiveExtended << names::tombstones;
    features.sort();
    return features;
}

/// What goes on in it stays there, but for who knows of it.
DataForm roomInfo(const Room& room, const Jid& asking)
{
    const bool isKnown = room.byClient(asking) || room.isOpenTo(asking);
    const auto& config = room.config();
    DataForm form(DataForm::Type::Result, names::roomInfo);
    const auto add = [&](const QString& name, const QString& value, FieldType type = FieldType::TextSingle) {
        form.add({name, type, {value}});
    };
    add(u"muc#roominfo_description"_s, config.description);
    if (isKnown) {
        add(u"muc#roominfo_occupants"_s, QString::number(room.occupants().size()));
        add(u"muc#roominfo_subject"_s, room.subjectFor(asking).text);
    }
    add(u"muc#roominfo_subjectmod"_s, DataForm::fromBool(config.occupantsChangeSubject), FieldType::Boolean);
    add(u"muc#roomconfig_changesubject"_s, DataForm::fromBool(config.occupantsChangeSubject), FieldType::Boolean);
    add(u"muc#roomconfig_roomname"_s, config.title);
    add(u"muc#roomconfig_allowinvites"_s, DataForm::fromBool(config.occupantsInvite), FieldType::Boolean);
    add(u"muc#maxhistoryfetch"_s, QString::number(config.history));
    if (const auto hash = avatarHash(room.record.card); !hash.isEmpty())
        add(u"muc#roominfo_avatarhash"_s, hash);
    if (!config.language.isEmpty())
        add(u"muc#roominfo_lang"_s, config.language);
    if (!config.pubsub.isEmpty())
        add(u"muc#roominfo_pubsub"_s, config.pubsub);
    DataForm::Field owners{u"muc#roominfo_contactjid"_s, FieldType::JidMulti};
    for (const auto& [who, membership] : room.record.members.asKeyValueRange()) {
        if (membership.affiliation == Affiliation::Owner && config.isNonAnonymous)
            owners.values.append(who.toString());
    }
    if (!owners.values.isEmpty())
        form.add(std::move(owners));
    return form;
}

/// May somebody who asks know that it is there?
bool isKnownTo(const Room& room, const Jid& who)
{
    const bool isListed = room.config().isPublic || room.affiliationOf(who) >= Affiliation::Member;
    const bool isHidden = room.guard && !room.guard->seen({}).isPublic;
    return room.byClient(who) || (isListed && !isHidden);
}

} // namespace

QStringList RoomDisco::namespaces() const
{
    return {ns::discoInfo, ns::discoItems};
}

Task<Answer> RoomDisco::answer(Room& room, Stanza request)
{
    if (request.isSet() || request.payload().name() != u"query")
        return answeredNow(StanzaError(Condition::BadRequest));
    return answeredNow(request.payload().ns() == ns::discoInfo ? info(room, request) : items(room, request));
}

Answer RoomDisco::info(const Room& room, const Stanza& request) const
{
    const auto node = request.payload().attribute(u"node");
    const Identity identity{
        u"conference"_s, u"text"_s, room.config().title.isEmpty() ? room.name() : room.config().title};
    if (node == names::ownNick) { // §6.7.1: the nick that is kept for who asks
        const auto nick = room.record.members.value(request.from().bare()).nick;
        return discoInfo(
            nick.isEmpty() ? QList<Identity>() : QList<Identity>{{u"conference"_s, u"text"_s, nick}}, {}, node);
    }
    if (!node.isEmpty())
        return StanzaError(Condition::ItemNotFound);
    auto query = discoInfo({identity}, featuresOf(room, m_rooms.archive()));
    query.add(roomInfo(room, request.from()).toElement());
    return query;
}

/// §6.5: who is here, for who may know that.
Answer RoomDisco::items(const Room& room, const Stanza& request) const
{
    QList<DiscoItem> all;
    const auto node = request.payload().attribute(u"node");
    if (node == ns::commands && room.affiliationOf(request.from()) >= Affiliation::Admin)
        return discoItems(HatCommands::items(room), node);
    if (node == ns::commands)
        return discoItems({}, node);
    if (room.byClient(request.from()) || room.affiliationOf(request.from()) >= Affiliation::Admin) {
        for (const auto& [nick, occupant] : room.occupants()) {
            all.append({occupant->jid});
            if (all.size() >= atATime)
                break;
        }
    }
    return discoItems(all, node);
}

Answer RoomDisco::ofService(const Stanza& request, const QStringList& features) const
{
    const auto query = request.payload();
    if (request.isSet() || query.name() != u"query")
        return StanzaError(Condition::BadRequest);
    if (!query.attribute(u"node").isEmpty())
        return StanzaError(Condition::ItemNotFound);
    return query.ns() == ns::discoInfo ? Answer(discoInfo({{u"conference"_s, u"text"_s, m_name}}, features))
                                       : list(request);
}

/// §6.3; in order of name, by pages (XEP-0059).
Answer RoomDisco::list(const Stanza& request) const
{
    QList<const Room*> all;
    for (const auto& [name, room] : m_rooms.all()) {
        if (!room->lock.isShut() && isKnownTo(*room, request.from()))
            all.append(room.get());
    }
    const auto page = PageRequest::in(request.payload());
    const auto place = pageIn(
        page.value_or(PageRequest{}), all.size(), atATime, [&all](qsizetype at) { return all[at]->jid().toString(); });
    if (!place)
        return StanzaError(Condition::ItemNotFound);
    const auto [from, to] = *place;
    QList<DiscoItem> chosen;
    for (auto at = from; at < to; ++at)
        chosen.append(
            {all[at]->jid(), {}, all[at]->config().title.isEmpty() ? all[at]->name() : all[at]->config().title});
    auto query = discoItems(chosen);
    if (page || chosen.size() < all.size()) {
        PageAnswer set;
        set.count = int(all.size());
        if (!chosen.isEmpty()) {
            set.first = chosen.first().jid.toString();
            set.last = chosen.last().jid.toString();
            set.firstIndex = int(from);
        }
        query.add(set.toElement());
    }
    return query;
}

} // namespace everyport::xmpp::muc
