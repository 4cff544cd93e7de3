#include "protocols/xmpp/server/messages/archiverequests.h"

#include <algorithm>

#include <QDateTime>

#include "protocols/xmpp/extensions/dataform.h"
#include "protocols/xmpp/extensions/resultset.h"
#include "protocols/xmpp/stanza/answerednow.h"
#include "protocols/xmpp/stanza/delay.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

constexpr int mostAtOnce = 250;

std::optional<qint64> timeIn(const QString& text)
{
    const auto time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime) // XEP-0082 wants a zone
        return std::nullopt;
    return time.toMSecsSinceEpoch();
}

using Wanted = std::variant<ArchiveQuery, StanzaError>;

StanzaError bad(const QString& field)
{
    return {Condition::BadRequest, u"The field %1 cannot be understood."_s.arg(field)};
}

/// The form's fields (§4.1, and those of mam:2#extended).
std::optional<StanzaError> filter(const DataForm& form, ArchiveQuery& query)
{
    for (const auto& field : form.fields()) {
        const auto value = field.values.value(0);
        if (field.name == u"FORM_TYPE") {
            if (value != ns::archive)
                return StanzaError(Condition::BadRequest);
        } else if (field.name == u"with") {
            const auto jid = Jid::parse(value);
            if (!jid)
                return StanzaError(Condition::JidMalformed);
            query.with = *jid;
        } else if (field.name == u"start" || field.name == u"end") {
            const auto time = timeIn(value);
            if (!time)
                return bad(field.name);
            if (field.name == u"start") {
                query.since = *time;
                query.after = std::max(query.after, Archive::numberAt(*time) - 1); // or all before were looked through
            } else {
                query.until = *time;
            }
        } else if (field.name == u"after-id" || field.name == u"before-id") {
            const auto number = Archive::numberOf(value);
            if (!number)
                return StanzaError(Condition::ItemNotFound);
            if (field.name == u"after-id")
                query.after = std::max(query.after, number);
            else
                query.before = std::min(query.before, number);
        } else if (field.name == u"ids") {
            for (const auto& id : field.values) {
                const auto number = Archive::numberOf(id);
                if (!number || query.numbers.size() >= mostAtOnce)
                    return StanzaError(Condition::ItemNotFound);
                query.numbers.append(number);
            }
        } else if (field.name != u"include-groupchat") {
            return StanzaError(Condition::FeatureNotImplemented, u"There is no field %1."_s.arg(field.name));
        }
    }
    return std::nullopt;
}

std::optional<StanzaError> page(const xml::Element& element, ArchiveQuery& query)
{
    if (element.child(u"set", ns::resultSets).isNull())
        return std::nullopt;
    const auto request = PageRequest::in(element);
    if (!request)
        return StanzaError(Condition::BadRequest);
    if (request->index) // to count up to there is as much work as to read it; XEP-0059 §2.6 leaves it open
        return StanzaError(Condition::FeatureNotImplemented, u"Pages are named by ids here, not by numbers."_s);
    query.max = std::clamp(request->max.value_or(query.max), 0, mostAtOnce);
    query.fromEnd = request->last;
    for (const auto& [id, number] :
        {std::pair(request->after, &query.pageAfter), std::pair(request->before, &query.pageBefore)}) {
        if (id.isEmpty())
            continue;
        *number = Archive::numberOf(id);
        if (!**number)
            return StanzaError(Condition::ItemNotFound);
    }
    query.fromEnd = query.fromEnd || query.pageBefore;
    return std::nullopt;
}

Wanted wantedIn(const xml::Element& element)
{
    ArchiveQuery query;
    const auto form = DataForm::in(element);
    // to ignore it would show more than was asked for
    const bool hasForm = !element.child(u"x", ns::dataForms).isNull();
    if (hasForm && (!form || form->type() != DataForm::Type::Submit))
        return StanzaError(Condition::BadRequest);
    if (form) {
        if (const auto fault = filter(*form, query))
            return *fault;
    }
    if (const auto fault = page(element, query))
        return *fault;
    return query;
}

xml::Element fieldsForm()
{
    DataForm form(DataForm::Type::Form, ns::archive);
    using Type = DataForm::FieldType;
    form.add({.name = u"with"_s, .type = Type::JidSingle});
    form.add({.name = u"start"_s});
    form.add({.name = u"end"_s});
    form.add({.name = u"before-id"_s});
    form.add({.name = u"after-id"_s});
    form.add({.name = u"ids"_s, .type = Type::ListMulti});
    return xml::Element(u"query"_s, ns::archive).holding(form.toElement());
}

xml::Element endOf(const QString& name, qint64 number, qint64 at)
{
    return xml::Element(name, ns::archive).with(u"id"_s, Archive::idOf(number)).with(u"timestamp"_s, dateTimeText(at));
}

} // namespace

/// What somebody says to themselves comes in, and is taken then. Where no other client gets a copy, it needs no id.
void ArchiveRequests::sent(Session& session, Stanza& own)
{
    const auto account = session.account();
    if (own.to().bareView() != session.jid().bareView())
        m_archive->tookOut(account, own, m_sessions.of(account).size() > 1);
}

void ArchiveRequests::incoming(Stanza& message)
{
    m_archive->removeForged(message.to().local(), message);
}

Task<std::shared_ptr<const void>> ArchiveRequests::prepare(QString account)
{
    const auto roster = co_await m_archive->roster(account);
    co_return roster ? std::shared_ptr<const void>(*roster) : std::shared_ptr<const void>();
}

QStringList ArchiveRequests::namespaces(Place place) const
{
    return place == Place::Account ? QStringList(ns::archive) : QStringList();
}

QStringList ArchiveRequests::features(Place) const
{
    // XEP-0424 §2: of whoever keeps retractions.
    return {ns::archive, ns::archiveExtended, ns::stanzaIds, ns::retraction};
}

Task<Answer> ArchiveRequests::answer(Stanza request, Place)
{
    const auto payload = request.payload();
    if (payload.name() == u"query")
        return request.isSet() ? query(std::move(request)) : answeredNow(fieldsForm());
    if (payload.name() == u"metadata" && !request.isSet())
        return metadata(std::move(request));
    if (payload.name() == u"prefs")
        return request.isSet() ? setPreferences(std::move(request))
                               : answeredNow(m_archive->preferences(request.from().local()).toElement());
    return answeredNow(StanzaError(Condition::BadRequest));
}

Task<Answer> ArchiveRequests::query(Stanza request)
{
    const auto account = request.from().local();
    const auto element = request.payload();
    auto wanted = wantedIn(element);
    if (const auto* fault = std::get_if<StanzaError>(&wanted))
        co_return *fault;
    const auto query = std::get<ArchiveQuery>(wanted);
    const auto settled = co_await m_archive->settled();
    if (!settled)
        co_return StanzaError::of(settled.error());
    auto asking = m_archive->store().query(account, query);
    auto found = co_await std::move(asking);
    if (!found)
        co_return StanzaError::of(found.error());
    auto* session = m_sessions.find(request.from());
    if (!session)
        co_return xml::Element();
    // One that reads up to the end before it takes messages needs no second telling of those that waited.
    if (!session->isAvailable() && !query.with && query.numbers.isEmpty() && (found->complete || query.fromEnd))
        session->setHasReadArchive();
    if (!element.child(u"flip-page").isNull())
        std::reverse(found->messages.begin(), found->messages.end());
    for (const auto& message : std::as_const(found->messages))
        send(*session, element.attribute(u"queryid"), message);
    auto fin = xml::Element(u"fin"_s, ns::archive);
    if (found->complete)
        fin.setAttribute(u"complete"_s, u"true"_s);
    PageAnswer pageAnswer;
    pageAnswer.count = found->total;
    if (!found->messages.isEmpty()) {
        const auto [oldest, newest] = std::minmax(found->messages.first().number, found->messages.last().number);
        pageAnswer.first = Archive::idOf(oldest);
        pageAnswer.last = Archive::idOf(newest);
        if (!query.fromEnd) // one that turns pages backwards takes an index for the end (slixmpp)
            pageAnswer.firstIndex = found->firstIndex;
    }
    fin.add(pageAnswer.toElement());
    co_return fin;
}

void ArchiveRequests::send(Session& session, const QString& queryId, const ArchivedMessage& message)
{
    auto forwarded = xml::Element(u"forwarded"_s, ns::forwarding);
    forwarded.add(xml::Element(u"delay"_s, ns::delay).with(u"stamp"_s, dateTimeText(message.at)));
    forwarded.addSerialised(message.stanza);
    auto result = xml::Element(u"result"_s, ns::archive).with(u"id"_s, Archive::idOf(message.number));
    if (!queryId.isEmpty())
        result.setAttribute(u"queryid"_s, queryId);
    result.add(std::move(forwarded));
    auto stanza = Stanza::message(session.jid().bare(), session.jid());
    auto whole = stanza.element();
    whole.add(std::move(result));
    stanza.setElement(std::move(whole));
    session.deliver(stanza);
}

Task<Answer> ArchiveRequests::metadata(Stanza request)
{
    const auto settled = co_await m_archive->settled();
    if (!settled)
        co_return StanzaError::of(settled.error());
    const auto ends = co_await m_archive->store().ends(request.from().local());
    if (!ends)
        co_return StanzaError::of(ends.error());
    xml::Element answer(u"metadata"_s, ns::archive);
    if (ends->first) {
        answer.add(endOf(u"start"_s, ends->first, ends->firstAt));
        answer.add(endOf(u"end"_s, ends->last, ends->lastAt));
    }
    co_return answer;
}

Task<Answer> ArchiveRequests::setPreferences(Stanza request)
{
    const auto wanted = ArchivePreferences::fromElement(request.payload());
    if (!wanted)
        co_return StanzaError(Condition::BadRequest);
    const auto stored = co_await m_archive->setPreferences(request.from().local(), *wanted);
    if (!stored)
        co_return StanzaError::of(stored.error());
    co_return wanted->toElement();
}

} // namespace everyport::xmpp
