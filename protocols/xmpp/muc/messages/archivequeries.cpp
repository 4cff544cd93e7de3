#include "protocols/xmpp/muc/messages/archivequeries.h"

#include <QDateTime>

#include "protocols/xmpp/extensions/dataform.h"
#include "protocols/xmpp/stanza/answerednow.h"
#include "protocols/xmpp/stanza/delay.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::muc {

namespace {

constexpr int atATime = 100;
constexpr qsizetype mostIds = 100;

DataForm fields()
{
    using FieldType = DataForm::FieldType;
    DataForm form(DataForm::Type::Form, ns::archive);
    for (const auto* name : {"with", "start", "end", "before-id", "after-id"})
        form.add({QString::fromLatin1(name), name[0] == 'w' ? FieldType::JidSingle : FieldType::TextSingle});
    form.add({u"ids"_s, FieldType::ListMulti});
    return form;
}

bool readTime(const DataForm& form, QStringView name, std::optional<qint64>& time)
{
    const auto text = form.value(name);
    if (text.isEmpty())
        return true;
    const auto read = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!read.isValid())
        return false;
    time = read.toMSecsSinceEpoch();
    return true;
}

/// §4.1; a field that is not understood must not be ignored.
std::optional<StanzaError> readForm(const Room& room, const DataForm& form, ArchiveQuery& query)
{
    const auto known = fields();
    for (const auto& field : form.fields()) {
        if (!known.find(field.name))
            return StanzaError(Condition::FeatureNotImplemented, u"There is no field %1."_s.arg(field.name.left(80)));
    }
    if (form.formType() != ns::archive || !readTime(form, u"start", query.start) || !readTime(form, u"end", query.end))
        return StanzaError(Condition::BadRequest);
    query.beforeId = form.value(u"before-id");
    query.afterId = form.value(u"after-id");
    query.ids = form.values(u"ids");
    if (query.ids.size() > mostIds)
        return StanzaError(Condition::PolicyViolation);
    if (const auto with = form.value(u"with"); !with.isEmpty()) {
        const auto who = Jid::parse(with);
        if (!who || who->bare() != room.jid() || who->isBare())
            return StanzaError(Condition::BadRequest, u"Occupants are named as ROOM/nick."_s);
        query.nick = who->resource();
    }
    return std::nullopt;
}

xml::Element forwarded(const ArchivedMessage& message)
{
    auto forward = xml::Element(u"forwarded"_s, ns::forwarding)
                       .holding(xml::Element(u"delay"_s, ns::delay).with(u"stamp"_s, dateTimeText(message.at)));
    forward.addSerialised(message.stanza);
    return forward;
}

} // namespace

QStringList ArchiveQueries::namespaces() const
{
    return {ns::archive};
}

/// As far as they could enter, for who reads what is said there could be there.
std::optional<StanzaError> ArchiveQueries::refuses(const Room& room, const Jid& who) const
{
    if (!m_rooms.archive())
        return StanzaError(Condition::ServiceUnavailable);
    const auto affiliation = room.affiliationOf(who);
    if (affiliation == Affiliation::Outcast)
        return StanzaError(Condition::Forbidden);
    if (room.byClient(who))
        return std::nullopt;
    if (!room.isOpenTo(who))
        return StanzaError(Condition::Forbidden, u"That is for who is in the room."_s);
    if (affiliation >= Affiliation::Member)
        return std::nullopt;
    if (room.lock.isShut())
        return StanzaError(Condition::ItemNotFound);
    if (room.config().isMembersOnly || room.config().isPasswordProtected || !room.config().isPublic)
        return StanzaError(Condition::Forbidden, u"That is for who is in the room."_s);
    return std::nullopt;
}

Task<Answer> ArchiveQueries::answer(Room& room, Stanza request)
{
    if (const auto refused = refuses(room, request.from()))
        return answeredNow(*refused);
    const auto asked = request.payload();
    if (!request.isSet() && asked.name() == u"metadata")
        return metadata(room.name(), room.readableFrom(request.from()));
    if (asked.name() != u"query")
        return answeredNow(StanzaError(Condition::BadRequest));
    if (!request.isSet())
        return answeredNow(xml::Element(u"query"_s, ns::archive).holding(fields().toElement()));
    ArchiveQuery wanted;
    const auto form = DataForm::in(asked);
    if (!form && !asked.child(u"x", ns::dataForms).isNull()) // to ignore it would show more than was asked for
        return answeredNow(StanzaError(Condition::BadRequest));
    if (form) {
        if (const auto error = readForm(room, *form, wanted))
            return answeredNow(*error);
    }
    const auto page = PageRequest::in(asked);
    if (!page && !asked.child(u"set", ns::resultSets).isNull())
        return answeredNow(StanzaError(Condition::BadRequest));
    if (page && page->index) // as in accounts' archives
        return answeredNow(
            StanzaError(Condition::FeatureNotImplemented, u"Pages are named by ids here, not by numbers."_s));
    wanted.page = page.value_or(PageRequest{});
    wanted.page.max = std::min(wanted.page.max.value_or(atATime), atATime);
    if (const auto from = room.readableFrom(request.from()); from > 0)
        wanted.start = std::max(wanted.start.value_or(from), from);
    const bool isFlipped = !asked.child(u"flip-page").isNull();
    return query(std::move(request), std::move(wanted), isFlipped);
}

Task<Answer> ArchiveQueries::query(Stanza request, ArchiveQuery wanted, bool isFlipped)
{
    const auto name = request.to().local();
    const auto found = co_await m_rooms.archive()->find(name, wanted);
    if (!found)
        co_return StanzaError::of(found.error());
    auto messages = found->messages;
    PageAnswer set;
    set.count = found->total;
    if (!messages.isEmpty()) {
        set.first = messages.first().id;
        set.last = messages.last().id;
        if (!wanted.page.isFromEnd()) // one that turns pages backwards takes an index for the end (slixmpp)
            set.firstIndex = found->firstIndex;
    }
    if (isFlipped)
        std::reverse(messages.begin(), messages.end());
    const auto queryId = request.payload().attribute(u"queryid");
    for (const auto& message : messages) {
        auto result = xml::Element(u"result"_s, ns::archive).with(u"id"_s, message.id);
        if (!queryId.isNull())
            result.setAttribute(u"queryid"_s, queryId);
        result.add(forwarded(message));
        auto carrier = Stanza::message(request.to(), request.from());
        auto element = carrier.element();
        element.add(std::move(result));
        carrier.setElement(std::move(element));
        m_rooms.router().send(std::move(carrier));
    }
    xml::Element fin(u"fin"_s, ns::archive);
    if (!queryId.isNull())
        fin.setAttribute(u"queryid"_s, queryId);
    if (found->isComplete)
        fin.setAttribute(u"complete"_s, u"true"_s);
    fin.add(set.toElement());
    co_return fin;
}

/// §5: how far back it goes, and how far on.
Task<Answer> ArchiveQueries::metadata(QString name, qint64 from)
{
    ArchiveQuery first;
    if (from > 0)
        first.start = from;
    first.page.max = 1;
    auto last = first;
    last.page.last = true;
    const auto oldest = co_await m_rooms.archive()->find(name, first);
    const auto newest = co_await m_rooms.archive()->find(name, last);
    if (!oldest || !newest)
        co_return StanzaError(Condition::InternalServerError);
    xml::Element metadata(u"metadata"_s, ns::archive);
    const auto add = [&](const QString& what, const ArchivePage& page) {
        if (!page.messages.isEmpty())
            metadata.add(xml::Element(what, ns::archive)
                             .with(u"id"_s, page.messages.first().id)
                             .with(u"timestamp"_s, dateTimeText(page.messages.first().at)));
    };
    add(u"start"_s, *oldest);
    add(u"end"_s, *newest);
    co_return metadata;
}

} // namespace everyport::xmpp::muc
