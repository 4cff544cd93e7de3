#include "protocols/xmpp/client/files/upload.h"

#include "protocols/xmpp/client/connection/client.h"
#include "protocols/xmpp/client/connection/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

Result<Upload::Slot> slotOf(const xml::Element& answer, bool isClearAllowed)
{
    Upload::Slot slot;
    const auto put = answer.child(u"put");
    slot.put = put.attribute(u"url");
    slot.get = answer.child(u"get").attribute(u"url");
    for (const auto& url : {slot.put, slot.get}) {
        if (!url.startsWith(u"https://"_s) && !(isClearAllowed && url.startsWith(u"http://"_s)))
            return Error::malformed(Reason::BadValue, u"The place for the file is not safe: %1"_s.arg(url.left(200)));
    }
    static const QStringList allowed{u"authorization"_s, u"cookie"_s, u"expires"_s};
    for (const auto& header : put.elements(u"header", ns::upload)) {
        auto value = header.text();
        value.remove(u'\r').remove(u'\n'); // §5: or they would begin headers of their own
        if (allowed.contains(header.attribute(u"name").toLower()))
            slot.headers.append({header.attribute(u"name"), value});
    }
    return slot;
}

} // namespace

Task<Result<Upload::Service>> Upload::service()
{
    if (m_service)
        co_return *m_service;
    auto listing = m_discovery.items(m_client.server());
    const auto items = co_await std::move(listing);
    if (!items)
        co_return items.error();
    QList<Jid> candidates{m_client.server()};
    for (const auto& item : items->first(std::min(items->size(), qsizetype(50))))
        candidates.append(item.jid);
    for (const auto& candidate : candidates) {
        auto asking = m_discovery.info(candidate);
        const auto info = co_await std::move(asking);
        if (!info || !info->has(ns::upload))
            continue;
        Service found;
        found.address = candidate;
        for (const auto& form : info->forms) {
            if (form.formType() == ns::upload)
                found.mostBytes = form.value(u"max-file-size").toLongLong();
        }
        m_service = found;
        co_return found;
    }
    co_return Error::unsupported(Reason::None, u"The server keeps no files."_s);
}

Task<Result<Upload::Slot>> Upload::slot(QString name, qint64 size, QString type)
{
    auto finding = service();
    const auto where = co_await std::move(finding);
    if (!where)
        co_return where.error();
    if (where->mostBytes > 0 && size > where->mostBytes)
        co_return Error::refused(
            Reason::TooLarge, u"The server takes no files larger than %1 bytes."_s.arg(where->mostBytes));
    auto request = xml::Element(u"request"_s, ns::upload)
                       .with(u"filename"_s, name)
                       .with(u"size"_s, QString::number(size));
    if (!type.isEmpty())
        request.setAttribute(u"content-type"_s, type);
    auto asking = m_client.get(where->address, request);
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    co_return slotOf(*answer, isClearAllowed);
}

} // namespace everyport::xmpp::client
