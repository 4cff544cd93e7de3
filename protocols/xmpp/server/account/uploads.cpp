#include "protocols/xmpp/server/account/uploads.h"

#include "netcore/task/unhandledfailure.h"
#include "protocols/xmpp/extensions/dataform.h"
#include "protocols/xmpp/stanza/answerednow.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

constexpr qsizetype longestName = 255;
constexpr qsizetype longestType = 127;

/// §4.1; one that is not known is an ordinary one.
UploadPurpose purposeOf(const xml::Element& wish)
{
    static const QHash<QString, UploadPurpose> known{{u"profile"_s, UploadPurpose::Profile},
        {u"ephemeral"_s, UploadPurpose::Ephemeral}, {u"permanent"_s, UploadPurpose::Permanent}};
    for (const auto& child : wish.elements()) {
        if (child.ns() == ns::uploadPurpose)
            return known.value(child.name(), UploadPurpose::Message);
    }
    return UploadPurpose::Message;
}

} // namespace

QStringList Uploads::namespaces(Place place) const
{
    return place == Place::Domain ? QStringList(ns::upload) : QStringList();
}

QStringList Uploads::features(Place place) const
{
    return place == Place::Domain ? QStringList{ns::upload, ns::uploadPurpose} : QStringList();
}

/// §3
QList<Identity> Uploads::identities(Place place) const
{
    return place == Place::Domain ? QList<Identity>{{u"store"_s, u"file"_s, u"Files"_s}} : QList<Identity>();
}

QList<xml::Element> Uploads::forms(Place place) const
{
    if (place != Place::Domain)
        return {};
    DataForm form(DataForm::Type::Result, ns::upload);
    form.add({.name = u"max-file-size"_s, .values = {QString::number(m_place.largest())}});
    return {form.toElement()};
}

Task<Answer> Uploads::answer(Stanza request, Place)
{
    const auto wish = request.payload();
    const auto name = wish.attribute(u"filename");
    bool isNumber = false;
    const auto size = wish.attribute(u"size").toLongLong(&isNumber);
    if (request.isSet() || wish.name() != u"request" || name.isEmpty() || name.size() > longestName || !isNumber
        || size <= 0 || wish.attribute(u"content-type").size() > longestType)
        return answeredNow(StanzaError(Condition::BadRequest));
    if (!request.from().hasLocal() || request.from().domainView() != m_domain)
        return answeredNow(StanzaError(Condition::Forbidden));
    if (size > m_place.largest()) {
        xml::Element tooLarge(u"file-too-large"_s, ns::upload);
        tooLarge.addTextElement(u"max-file-size"_s, QString::number(m_place.largest()));
        return answeredNow(StanzaError(Condition::NotAcceptable, u"The file is too large."_s, std::move(tooLarge)));
    }
    return slot(std::move(request), {name, size, wish.attribute(u"content-type"), purposeOf(wish)});
}

Task<Answer> Uploads::slot(Stanza request, WantedUpload wanted)
{
    auto asking = m_place.slot(request.from().local(), wanted);
    const auto given = co_await std::move(asking);
    if (!given) {
        if (given.error().reason == Reason::NoSpace)
            co_return StanzaError(Condition::ResourceConstraint, toldToPeer(given.error()));
        co_return StanzaError::of(given.error());
    }
    xml::Element slot(u"slot"_s, ns::upload);
    slot.add(xml::Element(u"put"_s, ns::upload).with(u"url"_s, given->put));
    slot.add(xml::Element(u"get"_s, ns::upload).with(u"url"_s, given->get));
    co_return slot;
}

} // namespace everyport::xmpp
